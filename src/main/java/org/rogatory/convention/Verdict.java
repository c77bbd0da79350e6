package org.rogatory.convention;

import java.util.List;

/**
 * Whether a refusal or postponement may be issued.
 *
 * @param violations what forbids it; none: it may
 * @param warnings what whoever decides should look at again; they forbid nothing
 */
public record Verdict(List<Violation> violations, List<Violation> warnings) {

  public Verdict {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /** Whether nothing forbids it. */
  public boolean isLawful() {
    return violations.isEmpty();
  }
}
