package org.rogatory.incoming.contents.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.OtherMeasures;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Words;
import org.rogatory.register.facts.LanguageTag;
import org.springframework.stereotype.Component;

/** What a request wants of supplementary information, as its letters say it. */
@Component
class LetterDeficiencies {

  private final Letterwriter writer;
  private final Admission admission;

  LetterDeficiencies(Letterwriter writer, Admission admission) {
    this.writer = writer;
    this.admission = admission;
  }

  /** Each deficiency with its provision and how to cure it, and what else is asked. */
  List<Deficiency> of(Request request, Supplement supplement) {
    List<Assistance> kinds =
        request.pursuedMeasures().stream().map(Measure::assistance).distinct().toList();
    List<Deficiency> all = new ArrayList<>();
    Contents.examine(kinds, request.formalities().legalBasis(), request.contents()).open().stream()
        .filter(finding -> supplement.wanting().contains(finding.item()))
        .map(finding -> deficiency(request, finding))
        .forEach(all::add);
    supplement.wantingFormalities().stream()
        .map(formality -> deficiency(request, formality))
        .forEach(all::add);
    supplement
        .questions()
        .ifPresent(
            questions ->
                all.add(
                    new Deficiency(
                        cited(request, Provision.of("40(16)")),
                        writer.words("supplement.further"),
                        null,
                        Words.of(questions),
                        null)));
    return all;
  }

  private Deficiency deficiency(Request request, ContentFinding finding) {
    return new Deficiency(
        cited(request, finding.askedUnder()),
        writer.words(finding.item()),
        finding
            .remark()
            .map(remark -> writer.words("letter.lack.insufficient", remark))
            .orElse(null),
        finding.state() == ContentFinding.State.MISSING
            ? lackAndCure(finding)
            : writer.words(finding.cureKey()),
        measures(request, finding.item()));
  }

  /** For which measures it is needed, where it is not for all. */
  private @Nullable Words measures(Request request, ContentItem item) {
    List<Measure> pursued = request.pursuedMeasures();
    List<String> needing =
        pursued.stream()
            .filter(
                measure ->
                    measure.examineContents().open().stream()
                        .anyMatch(finding -> finding.item() == item))
            .map(measure -> String.valueOf(measure.number()))
            .toList();
    return needing.isEmpty() || needing.size() == pursued.size()
        ? null
        : writer.words("letter.lack.measures", String.join(", ", needing));
  }

  /** The days on which supplementary information came that was examined. */
  Optional<Words> came(Request request) {
    List<Words> days =
        request.supplements().stream()
            .filter(asked -> asked.stage() != Supplement.Stage.RECEIVED)
            .flatMap(asked -> asked.receivedOn().stream())
            .distinct()
            .sorted()
            .map(Words::of)
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(Words.list(days));
  }

  /** What was asked for, came, and suffices now. */
  List<Words> sufficient(Request request) {
    List<ContentItem> open =
        request.examineContents().open().stream().map(ContentFinding::item).toList();
    return request.supplements().stream()
        .filter(asked -> asked.receivedOn().isPresent())
        .flatMap(asked -> asked.asked().stream())
        .distinct()
        .filter(item -> !open.contains(item) && !request.content(item).valid().isEmpty())
        .map(writer::words)
        .toList();
  }

  private Words lackAndCure(ContentFinding finding) {
    Words lack = writer.words(finding.item().lackKey());
    Words cure = writer.words(finding.cureKey());
    return reader ->
        writer.words("letter.lack.and-cure", lack.in(reader), cure.in(reader)).in(reader);
  }

  private Deficiency deficiency(Request request, Formality formality) {
    return switch (formality) {
      case CHANNEL -> channel(request);
      case LANGUAGE ->
          lacking(
              request,
              formality,
              reader -> writer.words(formality.cureKey(), accepted(reader)).in(reader));
      case AUTHENTICITY -> lacking(request, formality, writer.words(formality.cureKey()));
    };
  }

  private Deficiency lacking(Request request, Formality formality, Words cure) {
    return new Deficiency(
        cited(request, formality.provision()), writer.words(formality), null, cure, null);
  }

  private static @Nullable Provision cited(Request request, Provision provision) {
    return Letterwriter.cites(request, provision) ? provision : null;
  }

  /** Why its channel is not open, and which are. */
  private Deficiency channel(Request request) {
    Optional<FormFinding> found = admission.channelTrouble(request);
    List<Words> open =
        admission.channelsFor(request.pursuedMeasures()).stream().map(writer::words).toList();
    Words cure =
        open.isEmpty()
            ? writer.words("letter.channel.treaty")
            : reader -> writer.words("cure.channel", listed(open, reader)).in(reader);
    return new Deficiency(
        cited(request, found.map(FormFinding::provision).orElse(Formality.CHANNEL.provision())),
        writer.words(Formality.CHANNEL),
        found.map(FormFinding::inLetter).map(writer::words).orElse(null),
        electronic(request).map(asked -> Words.paragraphs(List.of(cure, asked))).orElse(cure),
        null);
  }

  /** What would open the contact point in an emergency, 41(3)(e). */
  @Clause("41(3)(e)")
  private Optional<Words> electronic(Request request) {
    return request.pursuedMeasures().stream()
        .filter(admission::asksWhetherElectronic)
        .map(measure -> String.valueOf(measure.number()))
        .reduce((one, next) -> one + ", " + next)
        .map(numbers -> writer.words("letter.channel.electronic", numbers));
  }

  private String listed(List<Words> several, Locale reader) {
    return several.stream()
        .map(one -> one.in(reader))
        .reduce((one, next) -> writer.words("letter.channel.or", one, next).in(reader))
        .orElse("");
  }

  private String accepted(Locale language) {
    return admission.acceptedLanguages().stream()
        .map(tag -> LanguageTag.of(tag).name(language))
        .collect(Collectors.joining(", "));
  }

  /**
   * The measures that go on meanwhile: those that nothing which is asked concerns. What is asked in
   * words, or about the form of the request, may concern each.
   */
  List<MeasureName> continuing(Request request, Supplement supplement) {
    if (supplement.questions().isPresent() || !supplement.wantingFormalities().isEmpty()) {
      return List.of();
    }
    return request.pursuedMeasures().stream()
        .filter(measure -> measure.state() != MeasureState.AWAITING_INFORMATION)
        .filter(OtherMeasures::goesOn)
        .filter(measure -> !isAskedAbout(measure, supplement))
        .map(Letterwriter::name)
        .toList();
  }

  private static boolean isAskedAbout(Measure measure, Supplement supplement) {
    return measure.examineContents().open().stream()
        .anyMatch(finding -> supplement.wanting().contains(finding.item()));
  }
}
