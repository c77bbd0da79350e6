package org.rogatory.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people typed and have not sent: the raw fields, for each task and person. */
@Component
public class Drafts {

  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private final EntityManager entities;
  private final ObjectMapper mapper;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Drafts(
      EntityManager entities,
      ObjectMapper mapper,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.entities = entities;
    this.mapper = mapper;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * What was typed.
   *
   * @param fields by name
   * @param savedAt when it was saved
   */
  public record Saved(Map<String, List<String>> fields, Instant savedAt) {}

  /** What this person last saved for the task. */
  @Transactional(readOnly = true)
  public Optional<Saved> find(String task, String person) {
    return Optional.ofNullable(entities.find(Draft.class, new Draft.Key(task, person)))
        .flatMap(draft -> read(draft.fields()).map(typed -> new Saved(typed, draft.savedAt())));
  }

  /**
   * Keeps what this person typed, in place of what was kept before. Of two windows that keep at the
   * same moment the one that came later is kept.
   *
   * @throws IllegalStateException if a transaction is under way: it could not be begun again
   */
  public void save(String task, String person, Map<String, List<String>> typed) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a draft is kept in a transaction of its own");
    }
    Draft.Key key = new Draft.Key(task, person);
    try {
      transaction.executeWithoutResult(status -> keep(key, typed));
    } catch (DataIntegrityViolationException begunMeanwhile) {
      transaction.executeWithoutResult(status -> keep(key, typed));
    }
  }

  private void keep(Draft.Key key, Map<String, List<String>> typed) {
    Draft draft = entities.find(Draft.class, key);
    if (draft == null) {
      entities.persist(new Draft(key, write(typed), clock.instant()));
    } else {
      draft.save(write(typed), clock.instant());
    }
  }

  /** Forgets what anybody typed for the task, which is done. */
  @Transactional
  public void forget(String task) {
    entities
        .createNativeQuery("delete from step_draft where task = ?")
        .unwrap(NativeQuery.class)
        .addSynchronizedEntityClass(Draft.class)
        .setParameter(1, task)
        .executeUpdate();
  }

  private String write(Map<String, List<String>> typed) {
    try {
      return mapper.writeValueAsString(typed);
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
