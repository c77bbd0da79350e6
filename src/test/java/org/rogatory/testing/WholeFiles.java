package org.rogatory.testing;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whether the files that came into being since this was made are whole, and open. */
public final class WholeFiles {

  private final JdbcClient database;
  private final Comparison comparison;
  private final Alterations alterations;
  private final MockMvc mvc;
  private final String last;

  WholeFiles(JdbcClient database, Comparison comparison, Alterations alterations, MockMvc mvc) {
    this.database = database;
    this.comparison = comparison;
    this.alterations = alterations;
    this.mvc = mvc;
    this.last =
        database.sql("select coalesce(max(reference), '') from file").query(String.class).single();
  }

  /** Whether what was sent with this one-time key was done. */
  public boolean isDone(String key) {
    return database
            .sql("select count(*) from used_key where once_key = ?")
            .param(key)
            .query(Long.class)
            .single()
        == 1;
  }

  /**
   * What does not agree: a chain that does not hold, something that the journal tells otherwise.
   */
  public List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (String reference : made()) {
      Reference file = Reference.of(reference);
      comparison.one(file);
      alterations.of(file).forEach(found -> broken.add(reference + ": " + found));
    }
    return broken;
  }

  /** The lists and the pages of these files that do not open. */
  public List<String> closed() {
    EveryPage pages = new EveryPage(mvc);
    List<String> closed = new ArrayList<>(pages.broken(EveryPage.lists()));
    made().forEach(reference -> closed.addAll(pages.broken(EveryPage.ofFile(reference))));
    return closed;
  }

  private List<String> made() {
    return database
        .sql("select reference from file where reference > ? order by reference")
        .param(last)
        .query(String.class)
        .list();
  }
}
