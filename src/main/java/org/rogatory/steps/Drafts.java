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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people typed and have not sent: the raw fields, for each task and person. */
@Component
public class Drafts {

  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private final EntityManager entities;
  private final ObjectMapper mapper;
  private final Clock clock;

  Drafts(EntityManager entities, ObjectMapper mapper, Clock clock) {
    this.entities = entities;
    this.mapper = mapper;
    this.clock = clock;
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

  /** Keeps what this person typed, in place of what was kept before. */
  @Transactional
  public void save(String task, String person, Map<String, List<String>> typed) {
    Draft.Key key = new Draft.Key(task, person);
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
