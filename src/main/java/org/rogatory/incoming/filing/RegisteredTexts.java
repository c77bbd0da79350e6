package org.rogatory.incoming.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.MeasureField;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.NewRequest.NewMeasure;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * All that is registered of a request as text, by the name of its field in a form: to compare what
 * stands in the file with what a person saw and wants there. Offences and subjects are one text
 * each.
 */
public final class RegisteredTexts {

  static final String OFFENCES = "offences";
  static final String SUBJECTS = "subjects";

  private final Map<String, @Nullable String> texts = new LinkedHashMap<>();

  private RegisteredTexts() {}

  /** What stands in the file; what cannot be read, as it stands there. */
  public static Map<String, @Nullable String> of(Request request) {
    RegisteredTexts all = new RegisteredTexts();
    for (RegisteredField field : RegisteredField.values()) {
      all.put(field.form(), field.of(request));
    }
    request.measures().forEach(all::measure);
    all.texts.put(OFFENCES, request.offences().stream().map(RegisteredTexts::text).toList() + "");
    all.texts.put(
        SUBJECTS,
        Unreadable.orText(
            () -> request.subjects().stream().map(ConcernedSubject::of).toList().toString()));
    return all.texts;
  }

  /** What stands in the file, as a correction that changes nothing. */
  public static Correction asCorrection(Request request) {
    Priority priority = request.priority();
    return new Correction(
        CountryCode.of(request.requestingState()),
        request.origin().sender().orElse(null),
        request.sendersReference().orElse(null),
        request.origin().dated().orElse(null),
        request.received(),
        request.origin().channel(),
        LanguageTag.of(request.origin().language()),
        request.formalities().callBack().orElse(null),
        priority.isSaidUrgent(),
        priority.urgencyReason().orElse(null),
        priority.isEmergency(),
        priority.emergencyFacts().orElse(null),
        priority.atRisk().orElse(null),
        request.formalities().isConfidential(),
        request.formalities().confidentialityScope().orElse(null),
        priority.answerBy().orElse(null),
        priority.answerByReason().orElse(null),
        request.measures().stream().map(Measure::asked).toList(),
        request.offences().stream().map(Offence::said).toList(),
        request.subjects().stream().map(NewRequest.NewSubject::of).toList(),
        false,
        false,
        false,
        seen(request),
        "",
        Map.of());
  }

  private static Map<String, String> seen(Request request) {
    Map<String, String> seen = new LinkedHashMap<>();
    of(request).forEach((field, text) -> seen.put(seen(field), text == null ? "" : text));
    return seen;
  }

  /**
   * What should stand there.
   *
   * @param offences those that are said, read
   */
  static Map<String, @Nullable String> of(Correction said, List<Offence> offences) {
    RegisteredTexts all = new RegisteredTexts();
    for (RegisteredField field : RegisteredField.values()) {
      all.put(field.form(), field.of(said));
    }
    for (int line = 0; line < said.measures().size(); line++) {
      all.measure(line + 1, said.measures().get(line));
    }
    all.texts.put(OFFENCES, offences.stream().map(RegisteredTexts::text).toList() + "");
    all.texts.put(SUBJECTS, said.subjects().stream().map(ConcernedSubject::of).toList().toString());
    return all.texts;
  }

  /** The fields in which two of these differ, in the order of a form. */
  static List<String> differing(
      Map<String, @Nullable String> one, Map<String, @Nullable String> other) {
    return other.keySet().stream()
        .filter(field -> !Objects.equals(one.get(field), other.get(field)))
        .toList();
  }

  /** The name of a measure's field, {@code measures[0].description} for the first measure. */
  static String field(int measure, MeasureField field) {
    return "measures[" + (measure - 1) + "]." + field.form();
  }

  /** Under which name a field is seen: {@code measures.0.description}. */
  public static String seen(String field) {
    return field.replace('[', '.').replace("]", "");
  }

  private void measure(Measure measure) {
    try {
      measure(measure.number(), measure.asked());
    } catch (Unreadable damaged) {
      texts.put(field(measure.number(), MeasureField.ASSISTANCE), damaged.text());
    }
  }

  private void measure(int number, NewMeasure asked) {
    for (MeasureField field : MeasureField.values()) {
      put(field(number, field), field.of(asked));
    }
  }

  private void put(String field, @Nullable String text) {
    texts.put(field, text == null ? null : plain(text));
  }

  /** With plain line ends: a browser sends others than it was given. */
  static String plain(String text) {
    return text.replace("\r\n", "\n");
  }

  private static String text(Offence offence) {
    return Unreadable.orText(() -> PursuedOffence.of(offence).toString());
  }
}
