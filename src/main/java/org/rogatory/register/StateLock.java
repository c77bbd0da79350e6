package org.rogatory.register;

import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.rows.StateRow;
import org.rogatory.register.rows.StateRows;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the lock on a State's row, which is made when something is first held about the State. */
@Component
public class StateLock {

  private final StateRows states;
  private final TransactionTemplate apart;

  StateLock(StateRows states, PlatformTransactionManager transactions) {
    this.states = states;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The State's row, locked until the caller's transaction ends. */
  public StateRow take(CountryCode code) {
    return states
        .lock(code.value())
        .orElseGet(
            () -> {
              make(code);
              return states.lock(code.value()).orElseThrow();
            });
  }

  private void make(CountryCode code) {
    try {
      apart.executeWithoutResult(
          status -> {
            if (states.findByCode(code.value()).isEmpty()) {
              states.save(new StateRow(code));
            }
          });
    } catch (DataIntegrityViolationException madeMeanwhile) {
      if (states.findByCode(code.value()).isEmpty()) {
        throw madeMeanwhile;
      }
    }
  }
}
