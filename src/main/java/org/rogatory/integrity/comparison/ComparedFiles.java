package org.rogatory.integrity.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.FileComparison;
import org.rogatory.integrity.FileFoundDamaged;
import org.rogatory.integrity.Part;
import org.rogatory.journal.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares single files while somebody works on them. The comparison is asked for only then, since
 * the parts that it compares are those of letters, too.
 */
@Component
class ComparedFiles implements FileComparison {

  private final ObjectProvider<Comparison> comparison;
  private final DailyRoots roots;
  private final Alterations alterations;
  private final EntityManager entities;
  private final TransactionTemplate snapshot;

  ComparedFiles(
      ObjectProvider<Comparison> comparison,
      DailyRoots roots,
      Alterations alterations,
      EntityManager entities,
      PlatformTransactionManager transactions) {
    this.comparison = comparison;
    this.roots = roots;
    this.alterations = alterations;
    this.entities = entities;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    snapshot.setReadOnly(true);
  }

  /** What the transaction has not written yet is written first: some parts are read by SQL. */
  @Override
  public List<Part> now(Reference file) {
    entities.flush();
    return comparison.getObject().foundAtOnce(file.value(), roots.recent());
  }

  /** Keeps what a snapshot finds: what only the transaction saw, on its way, is no alteration. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void found(FileFoundDamaged damaged) {
    alterations.compared(damaged.file().value(), committed(damaged.file()));
  }

  @Override
  public List<Part> committed(Reference file) {
    return comparison
        .getObject()
        .found(
            file.value(),
            roots.recent(),
            reading -> snapshot.executeWithoutResult(status -> reading.run()));
  }
}
