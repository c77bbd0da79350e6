package org.rogatory.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the method reads, it reads as it was at one moment, however many statements it takes: a page
 * that reads a file beside somebody who writes in it shows the file before or after that, never in
 * between. It changes nothing. Every method that answers a GET with data has it; {@link Snapshot}
 * does the same for a part of a method.
 *
 * <p>The level is {@code SERIALIZABLE}, since that is a snapshot on both databases. H2's {@code
 * REPEATABLE READ} takes a snapshot of each table when the transaction first reads that table, so a
 * file's head and its entries would still be of two moments. PostgreSQL gives a read-only
 * transaction a plain snapshot, without any bookkeeping or failure, as long as no transaction that
 * writes is serializable; none of ours is.
 *
 * <p>Called inside a transaction, the method joins it and sees what that one sees.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface ReadsOneSnapshot {

  /** With {@code REQUIRES_NEW} it reads a snapshot of this moment, whatever surrounds it. */
  @AliasFor(annotation = Transactional.class)
  Propagation propagation() default Propagation.REQUIRED;
}
