package org.rogatory.integrity;

import org.rogatory.casefile.documents.DocumentFoundAltered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Raises the alarm when somebody asks for a document that was altered. The asking itself is
 * refused, so the alarm is kept after its transaction, in one of its own.
 */
@Component
class AlarmForDocuments {

  private final Alterations alterations;

  AlarmForDocuments(Alterations alterations) {
    this.alterations = alterations;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void found(DocumentFoundAltered document) {
    alterations.found(document.file(), Part.named("document." + document.number()));
  }
}
