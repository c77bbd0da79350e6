package org.rogatory.incoming.asked;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.asked.NewRequest.NewMeasure;

/** What is registered of one measure, each as text. */
public enum MeasureField implements Worded {
  ASSISTANCE("assistance", asked -> asked.assistance().id()),
  DESCRIPTION("description", NewMeasure::description),
  PROCEDURE("procedure", NewMeasure::procedure),
  ELECTRONIC_EVIDENCE(
      "electronicEvidence",
      asked -> asked.electronicEvidence() == null ? null : asked.electronicEvidence().id()),
  ANSWER_BY(
      "answerBy", asked -> asked.answerBy() == null ? null : String.valueOf(asked.answerBy())),
  ANSWER_BY_REASON("answerByReason", NewMeasure::answerByReason);

  private final String form;
  private final Function<NewMeasure, @Nullable String> text;

  MeasureField(String form, Function<NewMeasure, @Nullable String> text) {
    this.form = form;
    this.text = text;
  }

  @Override
  public String group() {
    return "field";
  }

  /** Its name in a line of a form. */
  public String form() {
    return form;
  }

  /** What is said there. */
  public @Nullable String of(NewMeasure asked) {
    return text.apply(asked);
  }
}
