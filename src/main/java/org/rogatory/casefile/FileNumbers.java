package org.rogatory.casefile;

import org.rogatory.journal.Reference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The counters of our files, one a State and year, without gaps: the row stays locked until the
 * registration that took the number has been committed, so a registration that fails gives it back.
 */
@Component
public class FileNumbers {

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  FileNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Reference next(String state, int year) {
    String series = state + "-" + year;
    while (!take(series)) {
      begin(series);
    }
    long last =
        jdbc.sql("select last_number from file_series where series = ?")
            .param(series)
            .query(Long.class)
            .single();
    return Reference.of(state, year, last);
  }

  private boolean take(String series) {
    return jdbc.sql("update file_series set last_number = last_number + 1 where series = ?")
            .param(series)
            .update()
        == 1;
  }

  /** Begins a year's series; of two who begin it at once, one finds it there. */
  private void begin(String series) {
    try {
      apart.executeWithoutResult(
          status ->
              jdbc.sql("insert into file_series (series, last_number) values (?, 0)")
                  .param(series)
                  .update());
    } catch (DuplicateKeyException somebodyElseDid) {
      // the series is there, which is all that was wanted
    }
  }
}
