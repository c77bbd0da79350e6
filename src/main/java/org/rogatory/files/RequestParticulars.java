package org.rogatory.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.FileAccess;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Origin;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.evidence.Advised;
import org.rogatory.incoming.evidence.EvidenceSought;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a request says of itself: from whom, how, how pressing, on what it rests, whom it concerns.
 */
@Component
class RequestParticulars {

  private final FileAccess access;
  private final CurrentPerson current;
  private final OffenceWords offences;
  private final Texts texts;
  private final Dates dates;

  RequestParticulars(
      FileAccess access, CurrentPerson current, OffenceWords offences, Texts texts, Dates dates) {
    this.access = access;
    this.current = current;
    this.offences = offences;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * The particulars.
   *
   * @param advice what is worth a look in what it says about electronic evidence
   */
  record View(
      List<Row> origin,
      List<Row> priority,
      List<Row> formalities,
      List<Person> subjects,
      List<Pursued> offences,
      List<String> advice) {}

  /** A person, item or account concerned. */
  record Person(String kind, String name, List<Row> rows) {}

  /** An offence. */
  record Pursued(String name, List<String> more, @Nullable String description) {}

  /** Where nothing can be read. */
  static final View NOTHING =
      new View(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  View of(Request file) {
    return new View(
        origin(file),
        priority(file.priority()),
        formalities(file, file.formalities()),
        file.subjects().stream().map(this::subject).toList(),
        file.offences().stream().map(this::offence).toList(),
        EvidenceSought.adviceOn(file).stream().map(Advised::reason).map(texts::of).toList());
  }

  private List<Row> origin(Request file) {
    Origin origin = file.origin();
    return rows()
        .add("request.sender", origin.sender())
        .add("request.senders-reference", file.sendersReference())
        .day("request.dated", origin.dated())
        .add("request.received", dates.moment(file.received()))
        .add("request.channel", texts.of(origin.channel()))
        .add("request.language", language(origin.language()))
        .all();
  }

  private List<Row> priority(Priority priority) {
    Row.Rows rows = rows();
    if (priority.isSaidUrgent()) {
      rows.add("request.urgent", priority.urgencyReason().orElse(texts.of("request.no-reason")));
    }
    if (priority.isEmergency()) {
      rows.add("request.emergency", priority.emergencyFacts().orElse(texts.of("request.no-facts")));
    }
    return rows.add("request.at-risk", priority.atRisk())
        .day("request.answer-by", priority.answerBy())
        .add("request.answer-by-reason", priority.answerByReason())
        .all();
  }

  private Optional<String> proofs(Formalities formalities) {
    return Optional.of(
            formalities.authenticityBy().stream().map(texts::of).collect(Collectors.joining("; ")))
        .filter(all -> !all.isEmpty());
  }

  /** What was said in the name of the State, and waits for its confirmation in writing. */
  private Optional<String> unconfirmed(Request file) {
    return Optional.of(
            Communicating.unconfirmed(file).values().stream()
                .map(this::said)
                .collect(Collectors.joining("; ")))
        .filter(all -> !all.isEmpty());
  }

  private String said(Communication said) {
    String whole = said.measure().isEmpty() ? "whole" : "measure";
    return texts.of(
        "request.unconfirmed." + whole,
        texts.of(said.kind()),
        dates.moment(said.saidAt()),
        said.saidBy().orElse(""),
        said.measure().orElse(0));
  }

  private List<Row> formalities(Request file, Formalities formalities) {
    Row.Rows rows =
        rows()
            .add("request.legal-basis", texts.of(formalities.legalBasis()))
            .add("request.treaty", formalities.treaty())
            .add("request.paragraphs-agreed-on", formalities.paragraphsAgreedOn().map(dates::day))
            .add("request.authenticity", texts.of(formalities.authenticity()))
            .add("request.authenticity-by", proofs(formalities))
            .add("request.authenticity-how", formalities.authenticityHow())
            .add("request.call-back", formalities.callBack())
            .add("request.unconfirmed", unconfirmed(file))
            .add("request.earlier", earlier(file))
            .add("request.earlier-undone", undone(file));
    rows.add("request.confirmed-by", formalities.confirmedBy().map(by -> texts.of(by)));
    formalities
        .agreedChannel()
        .ifPresent(by -> rows.add("request.agreed", texts.of(formalities.channelAgreed(by))));
    rows.add("request.agreed-how", formalities.channelAgreedHow())
        .add("request.dealt-with", formalities.dealtWith())
        .add("request.sign-off", formalities.signOff())
        .add("request.sign-off-by", formalities.signOffBy());
    if (formalities.isConfidential()) {
      rows.add(
          "request.confidential",
          formalities.confidentialityScope().orElse(texts.of("request.confidential.whole")));
    }
    return rows.all();
  }

  private Person subject(Subject subject) {
    return new Person(
        texts.of(subject.kind()),
        subject.name(),
        rows()
            .add("subject.identifier", subject.identifier())
            .add("subject.location", subject.location())
            .add("subject.nationality", subject.nationality())
            .day("subject.born", subject.born())
            .all());
  }

  private Pursued offence(Offence offence) {
    return new Pursued(
        offences.name(offence.claim()),
        offences.more(offence.claim()),
        offence.description().orElse(null));
  }

  private static String language(String tag) {
    return LanguageTag.parse(tag)
        .map(known -> known.name(LocaleContextHolder.getLocale()))
        .orElse(tag);
  }

  private Row.Rows rows() {
    return new Row.Rows(texts, dates);
  }

  private Optional<String> undone(Request file) {
    return links(file)
        .flatMap(link -> link.undone().map(why -> link.to() + ": " + why).stream())
        .reduce((one, other) -> one + "\n" + other);
  }

  /** A link with a file that the reader may not see is not shown, 40(20). */
  private Stream<EarlierLink> links(Request file) {
    return file.formalities().earlier().stream()
        .filter(link -> access.mayName(link.to(), current.get()));
  }

  private Optional<String> earlier(Request file) {
    return links(file)
        .filter(EarlierLink::stands)
        .map(EarlierLink::to)
        .distinct()
        .reduce((one, other) -> one + ", " + other);
  }
}
