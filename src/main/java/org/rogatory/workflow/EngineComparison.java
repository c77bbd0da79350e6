package org.rogatory.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.journal.Reference;

/**
 * How a file really stands, read from the engine and published under the lock of the file's row, so
 * that each list can make its rows agree and say what it had to mend.
 */
public final class EngineComparison {

  private final Reference file;
  private final List<PositionTaken> positions;
  private final List<StepFailed> failures;
  private final List<String> mended = new ArrayList<>();

  /** A comparison in which nothing was mended yet. */
  public EngineComparison(
      Reference file, List<PositionTaken> positions, List<StepFailed> failures) {
    this.file = file;
    this.positions = List.copyOf(positions);
    this.failures = List.copyOf(failures);
  }

  public Reference file() {
    return file;
  }

  /** Where its processes stand. */
  public List<PositionTaken> positions() {
    return positions;
  }

  /** What has failed in them. */
  public List<StepFailed> failures() {
    return failures;
  }

  /** The positions with these ids, or the tasks of those that wait for a person. */
  public Set<String> ids() {
    return positions.stream().map(PositionTaken::position).collect(Collectors.toUnmodifiableSet());
  }

  /** A list had missed something, or kept what is no more. */
  public void mended(String what) {
    mended.add(what);
  }

  /** What the lists had to mend. */
  public List<String> mended() {
    return List.copyOf(mended);
  }
}
