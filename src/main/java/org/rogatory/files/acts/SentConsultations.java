package org.rogatory.files.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.journal.Moment;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** The consultations that a reply can answer, each with its letter and its conditions, 40(28). */
@Component
@Clause("40(28)")
class SentConsultations {

  private final Texts texts;
  private final Dates dates;

  SentConsultations(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** The conditions that we offered in one letter on a measure. */
  record Offered(String measure, List<String> conditions) {}

  /** All that was offered for what can be replied to. */
  List<Offered> offered(Request file) {
    return Arrivals.repliable(file).stream()
        .flatMap(
            measure ->
                measure.heldConsultations().stream()
                    .filter(each -> !each.conditions().isEmpty())
                    .map(each -> new Offered(named(measure, each), each.conditions())))
        .toList();
  }

  /** Which letter the reply answers; nothing where the chosen measure has but one. */
  List<Option> choices(Request file, Fields typed) {
    List<Consultation> held = chosen(file, typed).map(Measure::heldConsultations).orElse(List.of());
    return held.size() < 2 ? List.of() : held.stream().map(this::option).toList();
  }

  /** The conditions of the consultation that it answers, by their numbers; empty for a single. */
  List<Option> conditions(Request file, Fields typed) {
    List<Consultation> held = chosen(file, typed).map(Measure::heldConsultations).orElse(List.of());
    List<String> conditions =
        held.stream()
            .filter(each -> held.size() == 1 || isNumber(typed, "consultation", each.number()))
            .findFirst()
            .map(Consultation::conditions)
            .orElse(List.of());
    return conditions.size() < 2
        ? List.of()
        : IntStream.range(0, conditions.size())
            .mapToObj(at -> Option.of(String.valueOf(at + 1), (at + 1) + ". " + conditions.get(at)))
            .toList();
  }

  private static Optional<Measure> chosen(Request file, Fields typed) {
    return Arrivals.repliable(file).stream()
        .filter(measure -> isNumber(typed, "measure", measure.number()))
        .findFirst();
  }

  private static boolean isNumber(Fields typed, String field, int number) {
    return typed.value(field).equals(String.valueOf(number));
  }

  private Option option(Consultation consultation) {
    String offered =
        consultation.conditions().isEmpty()
            ? texts.of("arrived.consultation.none")
            : texts.of(
                "arrived.consultation.offered", String.join("; ", consultation.conditions()));
    return Option.of(String.valueOf(consultation.number()), letter(consultation)).withHint(offered);
  }

  private String named(Measure measure, Consultation consultation) {
    String name =
        texts.of(
            "course.name",
            texts.of("matter.measure", measure.number()),
            texts.of(measure.assistance()));
    return texts.of("arrived.offered.in", name, letter(consultation));
  }

  private String letter(Consultation consultation) {
    Moment sent =
        new Moment(
            consultation.sentAt().orElseThrow(),
            consultation.measure().request().received().zone());
    return texts.of(
        "arrived.consultation.letter", consultation.letter().orElseThrow(), dates.day(sent.day()));
  }
}
