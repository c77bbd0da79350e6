package org.rogatory.files.registration;

import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.NewRequest;
import org.springframework.stereotype.Component;

/** Known files of the same State under the same reference: seen before one is registered again. */
@Component
class SameRequest {

  private final Requests requests;
  private final FileAccess access;

  SameRequest(Requests requests, FileAccess access) {
    this.requests = requests;
    this.access = access;
  }

  /** The references of those that the person may see. */
  List<String> references(String state, String sendersReference, Person person) {
    if (state.isBlank() || sendersReference.isBlank()) {
      return List.of();
    }
    return requests.findSame(state, sendersReference).stream()
        .map(Request::reference)
        .filter(reference -> access.maySee(reference, person))
        .map(Object::toString)
        .toList();
  }

  /**
   * Asks to look at them first.
   *
   * @param again whether the person has looked and says that this is another request
   * @throws BadInput at {@code again}, where there are any and nobody has looked
   */
  void askFirst(NewRequest arrived, boolean again, Person person) {
    String theirs = arrived.sendersReference();
    List<String> known =
        theirs == null ? List.of() : references(arrived.requestingState().value(), theirs, person);
    if (!again && !known.isEmpty()) {
      throw BadInput.at("again", Reason.of("new.same.problem", String.join(", ", known)));
    }
  }
}
