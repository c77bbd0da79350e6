package db.migration.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Files that were there before the folded references are found by them afterwards. */
class FoldTheirReferencesTest {

  private static final int MANY = 2005;

  @Test
  void foldsTheReferencesOfAllFilesThatThereAre() {
    var database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "rogatory", "");
    FluentConfiguration flyway =
        Flyway.configure().dataSource(database).locations("classpath:db/migration/common");
    flyway.target("465").load().migrate();
    JdbcClient files = JdbcClient.create(database);
    for (int at = 1; at <= MANY; at++) {
      insert(files, "XA-2026-%05d".formatted(at), at == MANY ? null : "XB/MJ/%07d".formatted(at));
    }

    flyway.target("466").load().migrate();

    assertThat(folded(files, "XA-2026-00001")).isEqualTo("XBMJ1");
    assertThat(folded(files, "XA-2026-02004")).isEqualTo("XBMJ2004");
    assertThat(folded(files, "XA-2026-02005")).isNull();
  }

  private static void insert(JdbcClient files, String reference, String theirs) {
    files
        .sql(
            "insert into file (reference, kind, counterpart, their_reference, opened_at,"
                + " opened_zone, standing, turn, comes_first, journal_entries, journal_hash)"
                + " values (?, 'incoming-request', 'XB', ?, timestamp with time zone"
                + " '2026-11-01 00:00:00+00', 'Europe/Vienna', 'received', 'US', false, 0, '')")
        .params(reference, theirs)
        .update();
  }

  private static Object folded(JdbcClient files, String reference) {
    return files
        .sql("select their_reference_folded from file where reference = ?")
        .param(reference)
        .query()
        .singleRow()
        .get("their_reference_folded");
  }
}
