package org.rogatory.workflow;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What listeners gather while a transaction runs, to do it once when it ends. */
public final class OncePerTransaction {

  private OncePerTransaction() {}

  /**
   * The one of this type that belongs to the transaction that runs; the first time it is made and
   * registered.
   *
   * @throws IllegalStateException where no transaction runs
   */
  public static <T extends TransactionSynchronization> T get(Class<T> type, Supplier<T> first) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseGet(
            () -> {
              T made = first.get();
              TransactionSynchronizationManager.registerSynchronization(made);
              return made;
            });
  }
}
