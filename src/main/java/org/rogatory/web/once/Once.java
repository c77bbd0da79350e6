package org.rogatory.web.once;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a thing once, however often it is sent. The key is taken in the transaction of the change
 * itself: of several that come at once the first does it, the others wait for it and get its
 * answer; if it fails, nothing was done, the key is free again and the next one does it.
 */
@Component
public class Once {

  private static final Duration REMEMBERED = Duration.ofDays(7);

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Once(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * What was sent.
   *
   * @param login who sent it; keys of two people never meet
   * @param key the one-time key, at most 204 characters: 200 of the sender and a prefix of ours
   * @param fingerprint tells contents apart, at most 64 characters
   */
  public record Sent(String login, String key, String fingerprint) {}

  /**
   * What came of it.
   *
   * @param text as the change gave it
   * @param again whether it was made before and this is its first answer
   */
  public record Answer(String text, boolean again) {}

  /** A fresh key, for a form that is about to be shown. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * Makes the change and remembers its answer, or gives the answer of the first time.
   *
   * @param change makes the change and gives the answer, at most 1,000,000 characters
   * @throws OtherContent if the key was used for something else; nothing is done
   * @throws IllegalStateException if a transaction is under way: then the others could not wait
   */
  public Answer make(Sent sent, Supplier<String> change) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("what is made once has to begin its own transaction");
    }
    return known(sent)
        .or(() -> first(sent, change))
        .or(() -> known(sent))
        .orElseThrow(() -> new IllegalStateException("key taken and gone: " + sent.key()));
  }

  /** What came of the change with this key; empty where it is not made. */
  public Optional<String> answerTo(String login, String key) {
    return database
        .sql("select answer from used_key where login = ? and once_key = ?")
        .params(login, key)
        .query(String.class)
        .optional();
  }

  /** Forgets keys that were used before this instant. */
  public void forgetBefore(Instant instant) {
    transaction.executeWithoutResult(
        status ->
            database
                .sql("delete from used_key where used_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update());
  }

  /** At the start and once a day. */
  @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
  void forgetOld() {
    forgetBefore(clock.instant().minus(REMEMBERED));
  }

  /** The answer of the change that is made here; empty if the key was taken meanwhile. */
  private Optional<Answer> first(Sent sent, Supplier<String> change) {
    try {
      String text =
          transaction.execute(
              status -> {
                take(sent);
                String answer = change.get();
                remember(sent, answer);
                return answer;
              });
      return Optional.ofNullable(text).map(answer -> new Answer(answer, false));
    } catch (KeyTaken taken) {
      return Optional.empty();
    }
  }

  private void take(Sent sent) {
    try {
      database
          .sql(
              "insert into used_key (login, once_key, fingerprint, answer, used_at)"
                  + " values (?, ?, ?, '', ?)")
          .params(sent.login(), sent.key(), sent.fingerprint())
          .param(clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException taken) {
      throw new KeyTaken(taken);
    }
  }

  private void remember(Sent sent, String answer) {
    database
        .sql("update used_key set answer = ? where login = ? and once_key = ?")
        .params(answer, sent.login(), sent.key())
        .update();
  }

  private Optional<Answer> known(Sent sent) {
    return database
        .sql("select fingerprint, answer from used_key where login = ? and once_key = ?")
        .params(sent.login(), sent.key())
        .query(
            (row, number) -> {
              if (!row.getString("fingerprint").equals(sent.fingerprint())) {
                throw new OtherContent(sent.key(), row.getString("answer"));
              }
              return new Answer(row.getString("answer"), true);
            })
        .optional();
  }

  /** A key that was used before came with something else. A page says so; the API answers 422. */
  public static final class OtherContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String answer;

    OtherContent(String key, String answer) {
      super("the key " + key + " was used for something else");
      this.answer = answer;
    }

    /** What came of the first one, as its change gave it. */
    public String answer() {
      return answer;
    }
  }

  private static final class KeyTaken extends RuntimeException {

    KeyTaken(DuplicateKeyException cause) {
      super(cause);
    }
  }
}
