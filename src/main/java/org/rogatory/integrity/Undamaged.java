package org.rogatory.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one door before a letter leaves a file: the file is compared with its journal at that moment,
 * so that an alteration of a minute ago stops the letter as one of last night does.
 */
@Component
public class Undamaged {

  private static final Logger log = LoggerFactory.getLogger(Undamaged.class);

  private final Alterations alterations;
  private final FileComparison comparison;
  private final ApplicationEventPublisher events;

  Undamaged(Alterations alterations, FileComparison comparison, ApplicationEventPublisher events) {
    this.alterations = alterations;
    this.comparison = comparison;
    this.events = events;
  }

  /**
   * Nothing in the file was altered. It is compared in the transaction that runs, by its
   * connection, and once in it; only what seems altered there is looked at in a snapshot, by a
   * second one. The caller holds the lock of the file's row.
   *
   * @throws DamagedFile where something was altered; it is kept and told after the transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void require(Reference file) {
    alterations.requireNone(file);
    if (!Compared.inThisTransaction().add(file)) {
      return;
    }
    List<Part> altered = comparison.now(file);
    if (!altered.isEmpty()) {
      altered = comparison.committed(file);
    }
    if (!altered.isEmpty()) {
      log.warn("No letter leaves {}: {}", file, altered.stream().map(Part::name).toList());
      events.publishEvent(new FileFoundDamaged(file));
      throw new DamagedFile(file);
    }
  }

  /** The files that were compared in the transaction that runs. */
  private static final class Compared implements TransactionSynchronization {

    private final Set<Reference> files = new HashSet<>();

    static Set<Reference> inThisTransaction() {
      return TransactionSynchronizationManager.getSynchronizations().stream()
          .filter(Compared.class::isInstance)
          .map(Compared.class::cast)
          .findFirst()
          .orElseGet(Compared::begin)
          .files;
    }

    private static Compared begin() {
      Compared compared = new Compared();
      TransactionSynchronizationManager.registerSynchronization(compared);
      return compared;
    }
  }
}
