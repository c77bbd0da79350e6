package org.rogatory.casefile.documents;

import java.util.List;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a document that waits into a file, whoever says so: a person in a page, or a program. */
@Component
public class Attaching {

  private final WaitingUploads waiting;
  private final List<AttachedFromOutside> followers;

  Attaching(WaitingUploads waiting, List<AttachedFromOutside> followers) {
    this.waiting = waiting;
    this.followers = followers;
  }

  /**
   * Puts it into the file that the pen writes.
   *
   * @param person whose document it is
   * @throws BadInput at {@code document}, where none is named or it is no longer there; at {@code
   *     arrivedAt}, where that lies in the future or before the file was begun
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Document attach(Pen pen, NewAttachment said, Person person) {
    WaitingUploads.Upload found =
        waiting
            .named(said.upload(), person)
            .orElseThrow(() -> BadInput.at("document", Reason.of("input.no-document")));
    Pen then = pen.arrived(said.arrivedAt(), "arrivedAt");
    Document filed = waiting.file(then, found, said.description(), said.channel());
    if (said.channel() != null) {
      followers.forEach(follower -> follower.attached(then));
    }
    return filed;
  }
}
