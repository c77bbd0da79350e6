package org.rogatory.register.rows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.rogatory.convention.Unreadable;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.SourcedFact;

/** Facts as the history keeps them: canonical JSON, names in order, nothing for what is absent. */
public final class SaidText {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .build();

  private SaidText() {}

  /** The text of a fact. */
  public static String write(SourcedFact said) {
    try {
      return JSON.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not writable: " + said.fact().kind(), e);
    }
  }

  /**
   * The fact of a text.
   *
   * @throws Unreadable where somebody damaged the text in the database
   */
  public static SourcedFact read(FactKind kind, String text) {
    try {
      return said(kind, JSON.readTree(text));
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      throw new Unreadable("facts", text);
    }
  }

  /** The same from values that a YAML file gives. */
  public static SourcedFact convert(FactKind kind, Map<String, Object> values) {
    try {
      return said(kind, JSON.valueToTree(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not readable: " + values, e);
    }
  }

  private static SourcedFact said(FactKind kind, JsonNode tree) throws JsonProcessingException {
    return new SourcedFact(
        JSON.treeToValue(tree.required("fact"), kind.type()),
        JSON.treeToValue(tree.required("provenance"), Provenance.class));
  }
}
