package org.rogatory.journal.office;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes into the office's journal, before anything else is written there and before anybody is
 * answered, what an earlier version of the program kept without one. Of several programs that start
 * at once, one does.
 */
@Component
class OfficeJournalBegins implements SmartInitializingSingleton {

  private final OfficeJournal journal;
  private final List<OfficePart> parts;
  private final TransactionTemplate transaction;

  OfficeJournalBegins(
      OfficeJournal journal, List<OfficePart> parts, PlatformTransactionManager transactions) {
    this.journal = journal;
    this.parts = parts;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!journal.hasBegun()) {
      transaction.executeWithoutResult(begun -> journal.begin(parts));
    }
  }
}
