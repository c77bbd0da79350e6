package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.rogatory.workflow.OncePerTransaction;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Hears of every task that is written, changed or removed, by whomever, and tells the tally once,
 * when all is written and before it is committed, what that makes of the numbers.
 */
@Component
class TallyKeeping {

  private final EntityManager entities;
  private final TaskTally tally;

  /** Both come later: they need the entities, which need their listeners. */
  TallyKeeping(@Lazy EntityManager entities, @Lazy TaskTally tally) {
    this.entities = entities;
    this.tally = tally;
  }

  @PostPersist
  void written(TaskRow row) {
    differences().add(row.count(), 1);
  }

  @PostUpdate
  void changed(TaskRow row) {
    differences().add(row.counted(), -1);
    differences().add(row.count(), 1);
  }

  @PostRemove
  void removed(TaskRow row) {
    differences().add(row.counted(), -1);
  }

  private Differences differences() {
    return OncePerTransaction.get(Differences.class, this::begin);
  }

  private Differences begin() {
    Differences differences = new Differences();
    entities.unwrap(SessionImplementor.class).getActionQueue().registerProcess(differences);
    return differences;
  }

  /** What one transaction makes of the numbers. */
  private final class Differences
      implements TransactionSynchronization, BeforeTransactionCompletionProcess {

    private final Map<TaskSort, Long> bySort = new LinkedHashMap<>();

    private void add(TaskSort sort, long number) {
      bySort.merge(sort, number, Long::sum);
    }

    @Override
    public void doBeforeTransactionCompletion(SessionImplementor session) {
      tally.add(bySort);
    }
  }
}
