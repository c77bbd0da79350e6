package org.rogatory.incoming.execution;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Who may execute a measure, to choose from, 40(12): the usual authority first, ourselves last. */
@Component
public class ExecutorOptions {

  private final Entrusting entrusting;
  private final Texts texts;

  ExecutorOptions(Entrusting entrusting, Texts texts) {
    this.entrusting = entrusting;
    this.texts = texts;
  }

  /** The authorities that execute such a measure, and the central authority itself. */
  public List<Option> of(Measure measure) {
    return Stream.concat(
            entrusting.offered(measure).stream().map(one -> Option.of(one.id(), one.name())),
            Stream.of(Option.of(Execution.OURSELVES, texts.of("measure.by-ourselves"))))
        .toList();
  }
}
