package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.FileFact;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;

/**
 * Something that was registered and corrected.
 *
 * @param measure the number of the measure; 0 for the request as a whole
 * @param field the id of the field, {@code offences}, {@code subjects}, or {@code content.} with
 *     the id of an item
 * @param old what stood there: a text, or the offences or subjects; null for nothing
 * @param now what stands there since
 */
record Registered(int measure, String field, @Nullable Object old, @Nullable Object now) {

  static final String OFFENCES = "offences";
  static final String SUBJECTS = "subjects";
  static final String CONTENT = "content.";

  /** The kinds of entries that say so. */
  static final List<String> KINDS =
      List.of(
          "corrected",
          "measure-corrected",
          "offences-corrected",
          "subjects-corrected",
          "content-corrected");

  /** What a fact says was corrected; empty where it says nothing of that kind. */
  static Optional<Registered> in(Fact fact) {
    if (fact instanceof FileFact.Corrected one) {
      return Optional.of(new Registered(0, one.field(), one.old(), one.now()));
    } else if (fact instanceof MeasureFact.MeasureCorrected one) {
      return Optional.of(new Registered(one.number(), one.field(), one.old(), one.now()));
    } else if (fact instanceof RequestFact.OffencesCorrected one) {
      return Optional.of(new Registered(0, OFFENCES, one.old(), one.now()));
    } else if (fact instanceof RequestFact.SubjectsCorrected one) {
      return Optional.of(new Registered(0, SUBJECTS, one.old(), one.now()));
    }
    return fact instanceof RequestFact.ContentCorrected one
        ? Optional.of(new Registered(0, CONTENT + one.item(), one.old(), one.now()))
        : Optional.empty();
  }

  /** The same for the same thing. */
  String key() {
    return measure + "/" + field;
  }

  /** What stands there after this, and after the other. */
  Registered since(Registered later) {
    return new Registered(measure, field, now, later.now);
  }

  /** Whether it is a yes or no that was no, or not said, and is yes now. */
  boolean isSaidNow() {
    return "true".equals(now) && !"true".equals(old);
  }

  /** What stood there before this, and what stands there after the other. */
  Registered then(Registered later) {
    return new Registered(measure, field, old, later.now);
  }
}
