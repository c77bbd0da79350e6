package org.rogatory.web.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.Fields;
import org.rogatory.web.once.FormSent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people typed into forms and have not sent: one draft for each person and form. A window
 * saves over what it has seen or saved itself, and over nothing else.
 */
@Component
public class Drafts {

  /** So many characters may a draft have. */
  static final int LONGEST = 1_000_000;

  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
  private static final String SELECT =
      "select person, address, fields, mark, saved_at from form_draft where ";

  private final JdbcClient database;
  private final ObjectMapper mapper;
  private final DraftPolicy policy;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Drafts(
      JdbcClient database,
      ObjectMapper mapper,
      DraftPolicy policy,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.mapper = mapper;
    this.policy = policy;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What came of saving. */
  public enum State {
    /** It is saved. */
    SAVED,
    /** Nothing was saved: what stands there was saved by another window, and not seen by this. */
    NEWER,
    /** Nothing was saved: the draft that the window knew is no more. */
    GONE,
    /** Nothing was saved: it is too long, or the person has too many drafts. */
    TOO_MUCH
  }

  /**
   * What came of it, and when that was saved which stands there now.
   *
   * @param at null where nothing stands there
   */
  public record Outcome(State state, @Nullable Instant at) {}

  /** What this person last saved of the form; empty where that cannot be read any more. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(String person, String address) {
    return rows(SELECT + "person = ? and address = ?", person, address).findFirst();
  }

  /** What others saved of the form, the newest first. */
  @Transactional(readOnly = true)
  public List<Draft> ofOthers(String person, String address) {
    return rows(
            SELECT + "person <> ? and address = ? order by saved_at desc, person", person, address)
        .toList();
  }

  /** The person's drafts of forms of this path that have numbers of their own, the newest first. */
  @Transactional(readOnly = true)
  public List<Draft> numbered(String person, String path) {
    return rows(
            SELECT + "person = ? and address like ? order by saved_at desc, address",
            person,
            path + "?%")
        .toList();
  }

  /**
   * Saves what stands in a form, over what the window has seen or saved itself.
   *
   * @param file the reference of the file that the form concerns; null where it concerns none
   * @throws IllegalStateException if a transaction is under way: it could not be begun again
   */
  public Outcome save(Typed typed, @Nullable String file) {
    return save(typed, file, false);
  }

  /** The same over whatever stands there. */
  public Outcome saveOver(Typed typed, @Nullable String file) {
    return save(typed, file, true);
  }

  private Outcome save(Typed typed, @Nullable String file, boolean over) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a draft is saved in a transaction of its own");
    }
    String fields = write(typed.fields());
    if (fields.length() > LONGEST) {
      return new Outcome(State.TOO_MUCH, null);
    }
    try {
      return begun(typed, file, fields, over);
    } catch (DuplicateKeyException begunMeanwhile) {
      return begun(typed, file, fields, over);
    }
  }

  private Outcome begun(Typed typed, @Nullable String file, String fields, boolean over) {
    return Objects.requireNonNull(transaction.execute(status -> saved(typed, file, fields, over)));
  }

  private Outcome saved(Typed typed, @Nullable String file, String fields, boolean over) {
    Optional<Stands> stands = lock(typed);
    if (stands.isPresent() && !over && !typed.known().contains(stands.get().mark())) {
      return new Outcome(State.NEWER, stands.get().at());
    }
    if (stands.isEmpty() && !over && !typed.known().contains(Typed.NONE)) {
      return new Outcome(State.GONE, null);
    }
    if (stands.isEmpty() && count(typed.person()) >= policy.drafts()) {
      return new Outcome(State.TOO_MUCH, null);
    }
    Instant now = clock.instant();
    write(typed, file, fields, now.atOffset(ZoneOffset.UTC), stands.isPresent());
    return new Outcome(State.SAVED, now);
  }

  private void write(
      Typed typed, @Nullable String file, String fields, OffsetDateTime now, boolean again) {
    database
        .sql(
            again
                ? "update form_draft set file = ?, fields = ?, mark = ?, saved_at = ?"
                    + " where person = ? and address = ?"
                : "insert into form_draft (file, fields, mark, saved_at, person, address)"
                    + " values (?, ?, ?, ?, ?, ?)")
        .params(file, fields, typed.mark(), now, typed.person(), typed.address())
        .update();
  }

  private record Stands(String mark, Instant at) {}

  private Optional<Stands> lock(Typed typed) {
    return database
        .sql("select mark, saved_at from form_draft where person = ? and address = ? for update")
        .params(typed.person(), typed.address())
        .query((row, number) -> new Stands(row.getString("mark"), at(row)))
        .optional();
  }

  private long count(String person) {
    return database
        .sql("select count(*) from form_draft where person = ?")
        .param(person)
        .query(Long.class)
        .single();
  }

  /** Throws away what this person saved of the form. */
  @Transactional
  public void forget(String person, String address) {
    database
        .sql("delete from form_draft where person = ? and address = ?")
        .params(person, address)
        .update();
  }

  /** Throws away what anybody saved of the form, which nobody can send any more. */
  @Transactional
  public void forgetOfAll(String address) {
    database.sql("delete from form_draft where address = ?").param(address).update();
  }

  /** A form was sent: what another window saved of it since, and this one never saw, stays. */
  @EventListener
  void forget(FormSent sent) {
    database
        .sql(
            "delete from form_draft where person = :person and address = :address"
                + " and mark in (:known)")
        .param("person", sent.login())
        .param("address", sent.address())
        .param("known", sent.known())
        .update();
  }

  private Stream<Draft> rows(String sql, Object... parameters) {
    return database.sql(sql).params(parameters).query(this::row).list().stream()
        .flatMap(Optional::stream);
  }

  private Optional<Draft> row(ResultSet row, int number) throws SQLException {
    String person = row.getString("person");
    String address = row.getString("address");
    String mark = row.getString("mark");
    Instant at = at(row);
    return read(row.getString("fields"))
        .map(fields -> new Draft(person, address, Fields.kept(fields), mark, at));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("saved_at", OffsetDateTime.class).toInstant();
  }

  private String write(Fields typed) {
    try {
      return mapper.writeValueAsString(typed.raw());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What cannot be read is no draft. */
  private Optional<Map<String, List<String>>> read(String fields) {
    try {
      return Optional.ofNullable(mapper.readValue(fields, FIELDS));
    } catch (JsonProcessingException damaged) {
      return Optional.empty();
    }
  }
}
