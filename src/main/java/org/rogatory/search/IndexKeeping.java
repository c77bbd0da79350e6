package org.rogatory.search;

import java.util.Set;
import java.util.TreeSet;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.OncePerTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/** Keeps what is found in step with the files, inside the transaction that writes an entry. */
@Component
class IndexKeeping {

  private final Index index;

  IndexKeeping(Index index) {
    this.index = index;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    OncePerTransaction.get(Following.class, Following::new)
        .changed
        .add(recorded.entry().reference());
  }

  /** Once before the commit, however much was written. */
  private final class Following implements TransactionSynchronization {

    private final Set<Reference> changed = new TreeSet<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      changed.forEach(index::follow);
    }
  }
}
