package org.rogatory.incoming.sequel;

import java.util.List;
import org.rogatory.incoming.Measure;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What can be taken up again, to choose from. */
@Component
public class AfterAnswerOptions {

  private final Texts texts;

  AfterAnswerOptions(Texts texts) {
    this.texts = texts;
  }

  /** Each measure with its kind and how it was answered. */
  public List<Option> of(List<Measure> measures) {
    return measures.stream()
        .map(
            measure ->
                Option.of(
                    String.valueOf(measure.number()),
                    texts.of(
                        "after-answer.measure",
                        measure.number(),
                        texts.of(measure.assistance()),
                        texts.of(measure.state()))))
        .toList();
  }
}
