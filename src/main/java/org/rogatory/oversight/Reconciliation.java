package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.casefile.Files;
import org.rogatory.inbox.Inbox;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.Compared;
import org.rogatory.workflow.EngineComparison;
import org.rogatory.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the lists with the engine and has them mended: rows from before there was a list of
 * their kind, or that somebody changed by hand. Each file has a transaction of its own, under the
 * lock of its row, so work goes on meanwhile.
 */
@Component
class Reconciliation {

  private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

  private final Workflow workflow;
  private final Inbox inbox;
  private final Files files;
  private final EntityManager entities;
  private final ApplicationEventPublisher lists;
  private final TransactionOperations transaction;

  Reconciliation(
      Workflow workflow,
      Inbox inbox,
      Files files,
      EntityManager entities,
      ApplicationEventPublisher lists,
      TransactionOperations transaction) {
    this.workflow = workflow;
    this.inbox = inbox;
    this.files = files;
    this.entities = entities;
    this.lists = lists;
    this.transaction = transaction;
  }

  /**
   * Compares all files that have a process or a row.
   *
   * @return what had to be mended, by file; empty where lists and engine agree
   */
  Map<Reference, List<String>> reconcile() {
    return reconcile(transaction.execute(status -> files()));
  }

  /** As {@link #reconcile()}, for some files. */
  Map<Reference, List<String>> reconcile(Collection<Reference> some) {
    Map<Reference, List<String>> mended = new TreeMap<>();
    for (Reference file : some) {
      List<String> missed = tryToCompare(file);
      if (!missed.isEmpty()) {
        log.warn("lists did not agree with the processes of {}: {}", file, missed);
        mended.put(file, missed);
      }
    }
    Compared compared = new Compared();
    lists.publishEvent(compared);
    compared.mended().forEach(what -> log.warn("a count did not agree with its list: {}", what));
    return mended;
  }

  private SortedSet<Reference> files() {
    SortedSet<Reference> files = new TreeSet<>(workflow.underWay());
    files.addAll(inbox.files());
    entities
        .createQuery(
            "select row.place.reference from PositionRow row"
                + " union select row.place.reference from IncidentRow row",
            String.class)
        .getResultStream()
        .flatMap(text -> Reference.parse(text).stream())
        .forEach(files::add);
    return files;
  }

  private List<String> tryToCompare(Reference file) {
    try {
      return compare(file).mended();
    } catch (RuntimeException failure) {
      log.error("lists could not be compared with the processes of {}", file, failure);
      return List.of();
    }
  }

  private EngineComparison compare(Reference file) {
    return transaction.execute(
        status -> {
          files.forChange(file, Actor.PROGRAM);
          EngineComparison comparison =
              new EngineComparison(file, workflow.where(file), workflow.failures(file));
          lists.publishEvent(comparison);
          return comparison;
        });
  }
}
