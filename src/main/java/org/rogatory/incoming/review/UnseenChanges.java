package org.rogatory.incoming.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.incoming.found.FindingChanged;

/**
 * A change of the file would change what the rules find, and the person has not looked at that.
 * Nothing was changed.
 */
public final class UnseenChanges extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FindingChanged> changes;

  UnseenChanges(List<FindingChanged> changes) {
    super(changes.toString());
    this.changes = List.copyOf(changes);
  }

  /** All that would be found otherwise, looked at or not. */
  public List<FindingChanged> changes() {
    return changes;
  }

  /** What is sent with the change once all was looked at: each id with true. */
  public Map<String, Boolean> looked() {
    return changes.stream()
        .collect(
            Collectors.toMap(
                FindingChanged::id, each -> true, (one, same) -> true, LinkedHashMap::new));
  }
}
