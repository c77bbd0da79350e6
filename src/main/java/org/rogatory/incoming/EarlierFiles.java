package org.rogatory.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.journal.Reference;

/** What is known of the earlier file that a request follows. */
public interface EarlierFiles {

  /**
   * When the request was received of which this is the reference, or the reference of a measure;
   * empty where no request of ours is named so.
   */
  Optional<Instant> receivedAt(String named);

  /** The other requests that are linked as those for the data that this one preserves. */
  default List<Reference> followedBy(Request request) {
    return List.of();
  }

  /** By which measures other files preserve data for the same State, as far as all may know. */
  default List<String> preservingFor(Request request) {
    return List.of();
  }
}
