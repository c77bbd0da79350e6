package org.rogatory.incoming.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Known requests of the same State under the same reference, see {@link Requests#findSame}. */
@Component
public class SameRequests {

  private final Requests requests;
  private final FileAccess access;

  SameRequests(Requests requests, FileAccess access) {
    this.requests = requests;
    this.access = access;
  }

  /**
   * Those that the person may see, in the order of their references; no others, and no hint of
   * them.
   *
   * @param state the code of the State that asks; null or blank where it is not said yet
   * @param sendersReference its own number, in any spelling; null or blank likewise
   */
  @Transactional(readOnly = true)
  public List<Reference> known(
      @Nullable String state, @Nullable String sendersReference, Person person) {
    if (state == null || sendersReference == null || state.isBlank()) {
      return List.of();
    }
    return requests.findSame(state, sendersReference).stream()
        .map(Request::reference)
        .filter(reference -> access.maySee(reference, person))
        .toList();
  }
}
