package org.rogatory.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.journal.office.OfficeNote;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose account at the office's single sign-on each login name is: that which was let in with it
 * first, known by issuer and subject. The journal names people by their login name, so nobody else
 * gets it, and nobody gets a second one.
 */
@Component
@Profile("production")
public class Identities {

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final OfficeJournal journal;
  private final Clock clock;

  Identities(
      JdbcClient database,
      PlatformTransactionManager transactions,
      OfficeJournal journal,
      Clock clock) {
    this.journal = journal;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Gives the login name to this account, for good, where nobody has it and the account has no
   * other.
   *
   * @param issuer who vouches for the account
   * @param subject the account there, which is never given to another
   * @return whether the login name is this account's now
   */
  public boolean take(String login, String issuer, String subject) {
    Optional<Boolean> known = find(login, issuer, subject);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      transaction.executeWithoutResult(
          begun -> {
            OfficeNote note = PeopleParts.identified(login, issuer, subject, clock.instant());
            database
                .sql(
                    "insert into person_identity (login, issuer, subject, since)"
                        + " values (?, ?, ?, ?)")
                .params(login, issuer, subject, note.at().atOffset(ZoneOffset.UTC))
                .update();
            journal.write(note);
          });
      return true;
    } catch (DuplicateKeyException atOnce) {
      return find(login, issuer, subject).orElse(false);
    }
  }

  /**
   * Whether the login name is another account's, or the account has another one. Nothing is kept.
   */
  public boolean isOfAnother(String login, String issuer, String subject) {
    return !find(login, issuer, subject).orElse(true);
  }

  /** Empty where neither the login name nor the account is known. */
  private Optional<Boolean> find(String login, String issuer, String subject) {
    return database
        .sql(
            "select login, issuer, subject from person_identity"
                + " where login = ? or (issuer = ? and subject = ?)")
        .params(login, issuer, subject)
        .query(
            (row, number) ->
                row.getString(1).equals(login)
                    && row.getString(2).equals(issuer)
                    && row.getString(3).equals(subject))
        .list()
        .stream()
        .reduce((one, other) -> one && other);
  }
}
