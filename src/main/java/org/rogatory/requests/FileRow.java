package org.rogatory.requests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
class FileRow {

  private final EntityManager entities;

  FileRow(EntityManager entities) {
    this.entities = entities;
  }

  /** The file as it is once nobody else can change it; empty where there is none. */
  Optional<Request> locked(Reference reference) {
    boolean stale = isKnown(reference) && !Locked.here().files.contains(reference);
    Optional<Request> request =
        Optional.ofNullable(
            entities.find(Request.class, reference.value(), LockModeType.PESSIMISTIC_WRITE));
    if (stale) {
      request.ifPresent(entities::refresh);
    }
    request.ifPresent(file -> Locked.here().files.add(reference));
    return request;
  }

  /** Nobody else knows a file that this transaction registers; it is as good as locked. */
  void isNew(Reference reference) {
    Locked.here().files.add(reference);
  }

  private boolean isKnown(Reference reference) {
    SessionImplementor session = entities.unwrap(SessionImplementor.class);
    return session
        .getPersistenceContextInternal()
        .containsEntity(
            session.generateEntityKey(
                reference.value(),
                session.getFactory().getMappingMetamodel().getEntityDescriptor(Request.class)));
  }

  /** The files that the transaction has locked. */
  private static final class Locked implements TransactionSynchronization {

    private final Set<Reference> files = new HashSet<>();

    static Locked here() {
      return TransactionSynchronizationManager.getSynchronizations().stream()
          .filter(Locked.class::isInstance)
          .map(Locked.class::cast)
          .findFirst()
          .orElseGet(Locked::begin);
    }

    private static Locked begin() {
      Locked first = new Locked();
      TransactionSynchronizationManager.registerSynchronization(first);
      return first;
    }
  }
}
