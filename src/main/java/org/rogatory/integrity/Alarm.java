package org.rogatory.integrity;

import org.rogatory.casefile.documents.DocumentFoundAltered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Raises the alarm when somebody asks for a document or a letter that was altered. The asking
 * itself is refused, so the alarm is kept after its transaction, in one of its own.
 */
@Component
class Alarm {

  private final Alterations alterations;

  Alarm(Alterations alterations) {
    this.alterations = alterations;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void found(DocumentFoundAltered document) {
    alterations.found(document.file(), Part.named("document." + document.number()));
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void found(OfficeFoundAltered found) {
    alterations.foundOfNoFile(found.parts());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void found(FoundAltered found) {
    found.parts().forEach(part -> alterations.found(found.file(), part));
  }
}
