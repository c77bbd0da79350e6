package org.rogatory;

import org.rogatory.testing.OwnProgram;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program of its own, whose embedded database closes itself without a word while nobody asks it
 * anything, as it does on a fault.
 */
final class ClosingDatabase {

  static final String READY = "the database closes now";

  private ClosingDatabase() {}

  public static void main(String[] url) throws InterruptedException {
    OwnProgram program =
        OwnProgram.start(
            "--spring.datasource.url=" + url[0],
            "--spring.datasource.username=rogatory",
            "--spring.datasource.password=",
            "--server.port=0");
    JdbcClient database = program.context().getBean(JdbcClient.class);
    database.sql("create table kept_after_closing (number integer)").update();
    LoggerFactory.getLogger(ClosingDatabase.class).info(READY);
    database.sql("shutdown immediately").update();
    Thread.currentThread().join();
  }
}
