package org.rogatory.convention.contents;

import java.util.List;

/**
 * What was found about the contents of a request, for one measure or for several together.
 *
 * @param findings one for each item that concerns it, in the order of the form
 * @param executedMeanwhile whether the measure is executed while what is missing is asked for: a
 *     preservation whose data are named, 42(4) and 42(6)
 */
public record ContentReport(List<ContentFinding> findings, boolean executedMeanwhile) {

  public ContentReport {
    findings = List.copyOf(findings);
  }

  /** Whether nothing that is required is missing or deficient. */
  public boolean settled() {
    return findings.stream().noneMatch(ContentFinding::blocks);
  }

  /** Whether the measure may go on: its contents are settled, or it is executed meanwhile. */
  public boolean mayProceed() {
    return settled() || executedMeanwhile;
  }

  /** What is to be asked for, 40(16). */
  public List<ContentFinding> open() {
    return findings.stream().filter(ContentFinding::isOpen).toList();
  }

  /** What would have been welcome. */
  public List<ContentFinding> hints() {
    return findings.stream().filter(ContentFinding::isHint).toList();
  }
}
