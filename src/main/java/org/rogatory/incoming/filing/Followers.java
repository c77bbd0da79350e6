package org.rogatory.incoming.filing;

import java.util.List;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the file of a preservation of ours when the request that follows it was decided, or is open
 * again, 42(8): its sixty days count again, or wait. Both files are locked for that, so it is not
 * done in the transaction of the decision.
 */
@Component
@Clause("42(8)")
class Followers {

  private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

  private final Requests requests;
  private final Files files;
  private final TransactionOperations transaction;

  Followers(Requests requests, Files files, TransactionOperations transaction) {
    this.requests = requests;
    this.files = files;
    this.transaction = transaction;
  }

  /** The link of a request with a preservation of ours whose file was told something else. */
  private record Change(Reference by, Matter preservation, boolean decided) {}

  @EventListener
  void look(TimePassed passed) {
    requests.followers().forEach(this::tryToTell);
  }

  private void tryToTell(Reference follower) {
    try {
      changes(follower).forEach(this::tell);
    } catch (RuntimeException failure) {
      LOG.error("what {} follows could not be told; it is tried again", follower, failure);
    }
  }

  private List<Change> changes(Reference follower) {
    return transaction.execute(
        status -> {
          Request request = requests.get(follower);
          boolean waits = Preservations.keepsWaiting(request);
          return request.formalities().earlier().stream()
              .filter(link -> link.isOurs() && link.isAwaited() != waits)
              .map(link -> new Change(follower, Matter.of(link.to()), !waits))
              .distinct()
              .toList();
        });
  }

  /** Somebody was faster, such as another node of the program. */
  private static boolean isTold(Request follower, Change change) {
    return follower.formalities().earlier().stream()
        .filter(EarlierLink::isOurs)
        .filter(link -> link.to().equals(change.preservation().toString()))
        .noneMatch(link -> link.isAwaited() == change.decided());
  }

  private void tell(Change change) {
    Reference kept = change.preservation().file();
    transaction.executeWithoutResult(
        status -> {
          Files.Two both = files.forChange(change.by(), kept, Actor.PROGRAM);
          RequestPen follower = requests.of(both.one());
          if (isTold(follower.request(), change)) {
            return;
          }
          Filing.of(follower).told(change.preservation().toString(), change.decided());
          Filing preservation = Filing.of(requests.of(both.other()));
          int measure = change.preservation().number();
          if (change.decided()) {
            preservation.followerDecided(change.by(), measure);
          } else {
            preservation.followed(change.by(), measure);
          }
        });
  }
}
