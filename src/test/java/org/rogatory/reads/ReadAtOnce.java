package org.rogatory.reads;

import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records the reading of several files in two orders, for {@code bin/bench}: as the program does
 * it, and as it did it before: each file was looked up when its line was written, while the end of
 * the record was locked by the line before.
 */
public final class ReadAtOnce {

  private static final WhatWasRead WHAT = new WhatWasRead(ReadKind.LIST, "/api/requests");

  private final Reads reads;
  private final ReadRecord record;
  private final FileAccess access;
  private final WatchedFiles watched;
  private final TransactionTemplate transaction;
  private final Person reader;

  /** Reads as the supervisor of a program. */
  public ReadAtOnce(ApplicationContext program) {
    this.reads = program.getBean(Reads.class);
    this.record = program.getBean(ReadRecord.class);
    this.access = program.getBean(FileAccess.class);
    this.watched = program.getBean(WatchedFiles.class);
    this.reader = program.getBean(People.class).get("supervisor");
    this.transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** As the program does it: all is known before the end of the record is locked. */
  public void askFirst(List<Reference> files) {
    reads.before(files.stream().map(Reference::value).toList(), reader, WHAT);
  }

  /** Each file is asked about when its line is written. */
  public void askWhileLocked(List<Reference> files) {
    transaction.executeWithoutResult(
        status -> {
          for (Reference file : files) {
            if (access.maySee(file, reader) && watched.has(file)) {
              record.write(file, reader.login(), WHAT);
            }
          }
        });
  }

  /** A list that was opened within the last minute: no line is written. */
  public void again(List<Reference> files) {
    reads.before(files.stream().map(Reference::value).toList(), reader, WHAT.further());
  }
}
