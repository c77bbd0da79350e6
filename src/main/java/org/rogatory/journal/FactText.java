package org.rogatory.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.convention.Unreadable;
import org.springframework.stereotype.Component;

/** Facts as canonical JSON: names in order, dates as text, nothing for what is absent. */
@Component
class FactText {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .build();

  private final Map<String, Class<? extends Fact>> kinds = new TreeMap<>();

  FactText(List<FactKinds> modules) {
    for (FactKinds module : modules) {
      for (Class<? extends Fact> kind : module.kinds()) {
        Class<?> other = kinds.put(Fact.kindOf(kind), kind);
        if (other != null) {
          throw new IllegalStateException("two facts of one name: " + kind + ", " + other);
        }
      }
    }
  }

  String write(Fact fact) {
    if (!kinds.containsKey(fact.kind())) {
      throw new IllegalStateException("no FactKinds bean names " + fact.getClass());
    }
    try {
      return mapper.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not writable: " + fact.kind(), e);
    }
  }

  /**
   * @throws Unreadable where nobody knows the kind, or the text is no fact of this kind
   */
  Fact read(String kind, String facts) {
    Class<? extends Fact> type = kinds.get(kind);
    if (type == null) {
      throw new Unreadable("kind", kind);
    }
    try {
      Fact read = mapper.readValue(facts, type);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException damaged) {
      throw new Unreadable("facts", facts);
    }
    throw new Unreadable("facts", facts);
  }
}
