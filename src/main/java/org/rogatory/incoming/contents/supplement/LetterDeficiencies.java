package org.rogatory.incoming.contents.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Provision;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.course.Letterwriter;
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
    Contents.examine(kinds, request.formalities().legalBasis(), request.contents())
        .findings()
        .stream()
        .filter(finding -> supplement.wanting().contains(finding.item()))
        .map(this::deficiency)
        .forEach(all::add);
    supplement.wantingFormalities().stream().map(this::deficiency).forEach(all::add);
    supplement
        .questions()
        .ifPresent(
            questions ->
                all.add(
                    new Deficiency(
                        Provision.of("40(16)"),
                        writer.words("supplement.further"),
                        null,
                        Words.of(questions))));
    return all;
  }

  private Deficiency deficiency(ContentFinding finding) {
    return new Deficiency(
        finding.provision(),
        writer.words(finding.item()),
        finding.remark().map(Words::of).orElse(null),
        writer.words(finding.cureKey()));
  }

  private Deficiency deficiency(Formality formality) {
    Words cure =
        formality == Formality.LANGUAGE
            ? reader -> writer.words(formality.cureKey(), accepted(reader)).in(reader)
            : writer.words(formality.cureKey());
    return new Deficiency(formality.provision(), writer.words(formality), null, cure);
  }

  private String accepted(Locale language) {
    return admission.acceptedLanguages().stream()
        .map(tag -> LanguageTag.of(tag).name(language))
        .collect(Collectors.joining(", "));
  }

  /** The measures that go on meanwhile. */
  List<MeasureName> continuing(Request request) {
    return request.pursuedMeasures().stream()
        .filter(measure -> measure.state() != MeasureState.AWAITING_INFORMATION)
        .map(Letterwriter::name)
        .toList();
  }

  /** Whether data are being preserved. */
  boolean preserved(Request request) {
    return request.measures().stream().anyMatch(Measure::isPreservation);
  }
}
