package org.rogatory.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * Fills in what an act leaves open until it is done: {@code @text}, {@code @all}, {@code @now},
 * {@code @file}.
 */
public final class Filling {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Filling() {}

  /** The same with what is open filled in. */
  public static JsonNode of(JsonNode said, Function<String, Object> values) {
    if (said.isObject()) {
      ObjectNode filled = JSON.objectNode();
      said.fields().forEachRemaining(f -> filled.set(f.getKey(), of(f.getValue(), values)));
      return filled;
    }
    if (said.isArray()) {
      ArrayNode filled = JSON.arrayNode();
      said.forEach(each -> filled.add(of(each, values)));
      return filled;
    }
    return said.isTextual() && said.asText().startsWith("@") ? value(said.asText(), values) : said;
  }

  /** {@code @text+more} is the text with more behind it. */
  private static JsonNode value(String text, Function<String, Object> values) {
    String[] parts = text.substring(1).split("\\+", 2);
    Object value = values.apply(parts[0]);
    if (value instanceof List<?> several) {
      ArrayNode all = JSON.arrayNode();
      several.forEach(each -> all.add(String.valueOf(each)));
      return all;
    }
    return JSON.textNode(value + (parts.length > 1 ? parts[1] : ""));
  }
}
