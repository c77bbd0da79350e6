package org.rogatory.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/** What is known of the earlier file that a request follows. */
public interface EarlierFiles {

  /** The one error for a number of ours under which nothing can be linked. */
  Reason NO_FILE_OF_THEIRS = Reason.of("input.no-file-of-theirs");

  /**
   * When the file of ours was opened that deals with the same State; empty where there is none that
   * this actor may know of.
   */
  Optional<Instant> openedAt(Reference file, Request request, Actor reader);

  /** As {@link #openedAt}, of a request and, where a measure is named, one that has it. */
  Optional<Instant> receivedAt(Matter named, Request request, Actor reader);

  /**
   * When the files of ours were opened that a text names. A number of ours that is no file of the
   * same State, or none that the actor may know of, gets one and the same error: it says nothing of
   * that file.
   *
   * @param field where the text was typed
   * @throws BadInput at that field
   */
  @Clause({"40(20)", "42(8)"})
  default List<Instant> named(String field, String text, Request request, Actor reader) {
    return Naming.numbers(text, request.reference().state()).stream()
        .map(
            number ->
                openedAt(number, request, reader)
                    .orElseThrow(() -> BadInput.at(field, NO_FILE_OF_THEIRS)))
        .toList();
  }

  /** The other requests that are linked as those for the data that this one preserves. */
  default List<Reference> followedBy(Request request) {
    return List.of();
  }

  /** By which measures other files preserve data for the same State, as far as all may know. */
  default List<String> preservingFor(Request request) {
    return List.of();
  }
}
