package org.rogatory.steps;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;

/** What the rules warn of forbids nothing, but whoever goes on says that it was read. */
public final class WarningsRead {

  /** The field, and the form's component, by which that is said. */
  public static final String FIELD = "warningsRead";

  private WarningsRead() {}

  /**
   * Lets nobody pass over a warning without noticing.
   *
   * @throws BadInput if there are warnings and nobody said that they were read
   */
  public static void require(boolean said, List<Violation> warnings) {
    if (!said && !warnings.isEmpty()) {
      String provisions =
          warnings.stream()
              .map(warning -> warning.provision().text())
              .distinct()
              .collect(Collectors.joining(", "));
      throw BadInput.at(FIELD, Reason.of("input.warnings-read", provisions));
    }
  }
}
