package org.rogatory.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.NewRequest.NewMeasure;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.journal.Moment;

/**
 * Moves all days of a sample by the same number of days, those in its texts as well. Days of birth
 * stay.
 */
record DateShift(long days) {

  /** The text with every date in it moved. */
  String of(String text, Locale language) {
    return new DatesInText(language, days).move(text);
  }

  /** The request with every date in it moved. */
  NewRequest of(NewRequest asked) {
    Locale language = asked.language().locale();
    return new NewRequest(
        asked.requestingState(),
        asked.sender(),
        asked.sendersReference(),
        of(asked.dated()),
        of(asked.receivedAt()),
        asked.channel(),
        asked.language(),
        text(asked.callBack(), language),
        asked.urgent(),
        text(asked.urgencyReason(), language),
        asked.emergency(),
        text(asked.emergencyFacts(), language),
        text(asked.atRisk(), language),
        asked.confidential(),
        text(asked.confidentialityScope(), language),
        of(asked.answerBy()),
        text(asked.answerByReason(), language),
        asked.measures().stream().map(measure -> of(measure, language)).toList(),
        asked.offences(),
        asked.subjects().stream().map(subject -> of(subject, language)).toList(),
        of(asked.contents(), language),
        text(asked.earlier(), language),
        asked.restricted(),
        true, // a sample may be told once more
        asked.confirmed());
  }

  private NewMeasure of(NewMeasure asked, Locale language) {
    return new NewMeasure(
        asked.assistance(),
        text(asked.description(), language),
        text(asked.procedure(), language),
        asked.electronicEvidence(),
        of(asked.answerBy()),
        text(asked.answerByReason(), language));
  }

  private NewSubject of(NewSubject said, Locale language) {
    return new NewSubject(
        said.kind(),
        of(said.name(), language),
        said.identifier(),
        text(said.location(), language),
        said.nationality(),
        said.born());
  }

  private Map<String, String> of(Map<String, String> contents, Locale language) {
    Map<String, String> moved = new LinkedHashMap<>();
    contents.forEach((item, text) -> moved.put(item, of(text, language)));
    return moved;
  }

  private @Nullable String text(@Nullable String text, Locale language) {
    return text == null ? null : of(text, language);
  }

  /** The same time of day; where the clocks leave it out, as much later as they were put on. */
  private Moment of(Moment moment) {
    return new Moment(moment.local().plusDays(days).toInstant(), moment.zone());
  }

  private @Nullable LocalDate of(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(days);
  }
}
