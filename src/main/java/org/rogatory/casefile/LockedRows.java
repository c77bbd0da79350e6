package org.rogatory.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionImplementor;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Locks a file's row, and reads the file after that. What the transaction read of the file before
 * it had the lock may be stale; Hibernate would lock the row and keep the stale object.
 */
@Component
public class LockedRows {

  private final EntityManager entities;

  LockedRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The file's row as it is once nobody else can change it; empty where there is none. */
  Optional<File> lock(Reference reference) {
    Read.here().nextIs(reference);
    return read(File.class, reference, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * What a kind of file keeps under the reference of a file that is locked, as it is now.
   *
   * @param type the entity, whose key is the reference
   */
  public <T> Optional<T> fresh(Class<T> type, Reference reference) {
    return read(type, reference, LockModeType.NONE);
  }

  /**
   * What a kind of file keeps under the reference of a file: as it is now where this transaction
   * holds the file's lock, else as the transaction read it first.
   *
   * @param type the entity, whose key is the reference
   */
  public <T> Optional<T> current(Class<T> type, Reference reference) {
    return isLocked(reference)
        ? fresh(type, reference)
        : Optional.ofNullable(entities.find(type, reference.value()));
  }

  private static boolean isLocked(Reference reference) {
    return Read.begun()
        .filter(read -> read.rows.contains(new Row(File.class, reference)))
        .isPresent();
  }

  /** Stores a new row. Nobody else knows what this transaction begins; it is as good as locked. */
  public <T> void begin(Class<T> type, T row, Reference reference) {
    entities.persist(row);
    Read.here().rows.add(new Row(type, reference));
  }

  private <T> Optional<T> read(Class<T> type, Reference reference, LockModeType lock) {
    Row row = new Row(type, reference);
    boolean stale = isKnown(row) && !Read.here().rows.contains(row);
    Optional<T> found = Optional.ofNullable(entities.find(type, reference.value(), lock));
    if (stale) {
      found.ifPresent(entities::refresh);
    }
    found.ifPresent(known -> Read.here().rows.add(row));
    return found;
  }

  private boolean isKnown(Row row) {
    SessionImplementor session = entities.unwrap(SessionImplementor.class);
    return session
        .getPersistenceContextInternal()
        .containsEntity(
            session.generateEntityKey(
                row.reference().value(),
                session.getFactory().getMappingMetamodel().getEntityDescriptor(row.type())));
  }

  private record Row(Class<?> type, Reference reference) {}

  /** What the transaction has read under the lock. */
  private static final class Read implements TransactionSynchronization {

    private final Set<Row> rows = new HashSet<>();
    private final NavigableSet<Reference> locked = new TreeSet<>();

    /** All transactions lock files in the order of their references, so none waits in a circle. */
    void nextIs(Reference file) {
      if (rows.contains(new Row(File.class, file))) {
        return;
      }
      Reference higher = locked.higher(file);
      if (higher != null) {
        throw new IllegalStateException(file + " was to be locked after " + higher);
      }
      locked.add(file);
    }

    static Read here() {
      return begun().orElseGet(Read::begin);
    }

    /** Empty where nothing was locked, or outside a transaction. */
    static Optional<Read> begun() {
      return TransactionSynchronizationManager.isSynchronizationActive()
          ? TransactionSynchronizationManager.getSynchronizations().stream()
              .filter(Read.class::isInstance)
              .map(Read.class::cast)
              .findFirst()
          : Optional.empty();
    }

    private static Read begin() {
      Read first = new Read();
      TransactionSynchronizationManager.registerSynchronization(first);
      return first;
    }
  }
}
