package org.rogatory.web.drafts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throws away drafts that nobody saved for as long as the office's policy says, and those of files
 * that their person may no longer see, Article 40(20). No page shows the latter even before.
 */
@Component
class OldDrafts {

  private final JdbcClient database;
  private final DraftPolicy policy;
  private final FileAccess access;
  private final People people;
  private final Clock clock;

  OldDrafts(
      JdbcClient database, DraftPolicy policy, FileAccess access, People people, Clock clock) {
    this.database = database;
    this.policy = policy;
    this.access = access;
    this.people = people;
    this.clock = clock;
  }

  private record OfFile(String person, String file) {}

  /** At the start and once an hour. */
  @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  void throwAway() {
    database
        .sql("delete from form_draft where saved_at < ?")
        .param(clock.instant().minus(policy.keptFor()).atOffset(ZoneOffset.UTC))
        .update();
    ofRestricted().stream().filter(draft -> !maySee(draft)).forEach(this::throwAway);
  }

  private List<OfFile> ofRestricted() {
    return database
        .sql(
            "select distinct person, file from form_draft"
                + " where file in (select reference from restricted_file)")
        .query((row, number) -> new OfFile(row.getString("person"), row.getString("file")))
        .list();
  }

  private boolean maySee(OfFile draft) {
    return people
        .findByLogin(draft.person())
        .filter(person -> access.maySee(Reference.of(draft.file()), person))
        .isPresent();
  }

  private void throwAway(OfFile draft) {
    database
        .sql("delete from form_draft where person = ? and file = ?")
        .params(draft.person(), draft.file())
        .update();
  }
}
