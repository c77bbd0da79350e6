package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Citation;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.persons.Party;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.Consents;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.letters.Legible;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** What a transmittal says of offences, of whom the request concerns, and of what is enclosed. */
@Component
@Clause({"40(15)(b)", "40(15)(e)", "40(20)"})
public class TransmittalWords {

  private static final int MONTHS = 12;

  private final Letterwriter writer;
  private final Documents documents;

  TransmittalWords(Letterwriter writer, Documents documents) {
    this.writer = writer;
    this.documents = documents;
  }

  List<TransmittalParts.Offence> offences(Request request) {
    return request.offences().stream().map(this::offence).toList();
  }

  /** An offence in one line. */
  public Words inLine(PursuedOffence offence) {
    TransmittalParts.Offence said = offence(offence.claim(), offence.description());
    return joined(Stream.of(said.name(), said.more(), said.text()).filter(Objects::nonNull));
  }

  /** A person, item or account in one line. */
  public Words inLine(ConcernedSubject subject) {
    Words kind = writer.words("subject." + subject.kind());
    return joined(
        Stream.of(
                kind,
                shown(subject.name()),
                subject.identifier() == null ? null : shown(subject.identifier()),
                subject.born() == null ? null : born(subject.born()),
                subject.nationality() == null ? null : shown(subject.nationality()),
                subject.location() == null ? null : shown(subject.location()))
            .filter(Objects::nonNull));
  }

  private TransmittalParts.Offence offence(Offence offence) {
    return offence(offence.claim(), offence.description().orElse(null));
  }

  private TransmittalParts.Offence offence(OffenceClaim claim, @Nullable String description) {
    Words name =
        claim
            .establishedBy()
            .map(article -> named(article, claim))
            .orElse(writer.words(claim.origin()));
    return new TransmittalParts.Offence(
        name,
        joined(Stream.of(writer.words(claim.mode()), penalty(claim.penalty()))),
        description == null ? null : shown(description));
  }

  /** An offence of the Convention by its article and by what that article is about. */
  private Words named(Provision article, OffenceClaim claim) {
    Words cited = writer.words(Citation.of(article, Citation.Style.LETTER));
    Words about = writer.words("offence.article." + claim.article());
    return language ->
        writer.words("letter.offence", cited.in(language), about.in(language)).in(language);
  }

  private Words penalty(MaximumPenalty penalty) {
    if (penalty.kind() != MaximumPenalty.Kind.TERM) {
      return language ->
          writer.words("letter.penalty", writer.words(penalty.kind()).in(language)).in(language);
    }
    int months = penalty.months();
    return months % MONTHS == 0
        ? writer.words("letter.penalty.years", months / MONTHS)
        : writer.words("letter.penalty.months", months);
  }

  /** Every person, item and account, so far as the request names them, 40(15)(e). */
  List<TransmittalParts.Concerned> persons(Request request) {
    return request.subjects().stream().map(this::person).toList();
  }

  private TransmittalParts.Concerned person(Subject subject) {
    List<Words> more =
        Stream.of(
                subject.identifier().map(this::shown).orElse(null),
                subject.born().map(this::born).orElse(null),
                subject.nationality().map(this::shown).orElse(null),
                subject.location().map(this::shown).orElse(null))
            .flatMap(Stream::ofNullable)
            .toList();
    return new TransmittalParts.Concerned(
        writer.words(subject.kind()),
        shown(subject.name()),
        more.isEmpty() ? null : joined(more.stream()));
  }

  private Words born(LocalDate day) {
    return language -> writer.words("letter.born", Words.of(day).in(language)).in(language);
  }

  /** Which authorities agree to a transfer, 40(9)(b). */
  @Clause("40(9)")
  List<TransmittalParts.Agreed> agreements(Consents consents) {
    return agreed(consents)
        .map(each -> new TransmittalParts.Agreed(shown(each.authority()), each.on()))
        .toList();
  }

  /** On which conditions they agree: those of the one are those of the other. */
  @Clause("40(9)")
  @Nullable Words transferConditions(Consents consents) {
    return agreed(consents)
        .flatMap(each -> Stream.ofNullable(each.conditions()))
        .findFirst()
        .map(Words::of)
        .orElse(null);
  }

  private static Stream<Agreement> agreed(Consents consents) {
    return Arrays.stream(Party.values())
        .flatMap(party -> consents.agreement(party).stream())
        .filter(Agreement::given);
  }

  /** What came from the requesting State; what the office keeps for itself is not among it. */
  List<TransmittalParts.Enclosed> enclosed(Request request) {
    return documents.of(request.reference()).stream()
        .filter(document -> document.channel().isPresent())
        .map(this::enclosed)
        .toList();
  }

  private TransmittalParts.Enclosed enclosed(Document document) {
    return new TransmittalParts.Enclosed(shown(document.name()), Words.of(document.sha256()));
  }

  /**
   * A name in a script that letters cannot show does not stop the letter: it refers to the request.
   */
  private Words shown(String text) {
    return Legible.or(text, writer.words("letter.as-in-the-request"));
  }

  private Words joined(Stream<@Nullable Words> several) {
    List<Words> all = several.map(Objects::requireNonNull).toList();
    return language -> all.stream().map(each -> each.in(language)).collect(between(language));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> between(Locale language) {
    return Collectors.joining(language.getLanguage().equals("zh") ? "，" : ", ");
  }
}
