package org.rogatory.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies as the description of the API allows them, with nonsense in some places. */
final class Bodies {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "UK",
          "EU",
          "ZZ",
          "XB",
          "en",
          "iw",
          "x",
          "\u0000",
          "\ud800",
          "\u202e",
          "📮",
          "null",
          "+10000-01-01",
          "0001-01-01",
          "2026-11-02",
          "2026-11-03T09:00:00",
          "-1",
          "x".repeat(30000));

  private final JsonNode about;
  private final Random random;

  Bodies(JsonNode about, Random random) {
    this.about = about;
    this.random = random;
  }

  /** A body for an operation, as text; sometimes no JSON at all. */
  String of(JsonNode operation) {
    JsonNode schema =
        operation.path("requestBody").path("content").path("application/json").path("schema");
    if (schema.isMissingNode()) {
      return "";
    }
    if (random.nextInt(20) == 0) {
      return List.of("null", "[]", "{", "{}{}", "\"x\"", "7").get(random.nextInt(6));
    }
    return value(schema, 0).toString();
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (random.nextInt(depth == 0 ? 30 : 12) == 0) {
      return nonsense();
    }
    JsonNode known = resolved(schema);
    if (known.has("oneOf")) {
      return value(known.path("oneOf").get(random.nextInt(known.path("oneOf").size())), depth);
    }
    if (known.has("enum")) {
      return known.path("enum").get(random.nextInt(known.path("enum").size()));
    }
    return switch (known.path("type").asText()) {
      case "object" -> object(known, depth);
      case "array" -> array(known, depth);
      case "boolean" -> MAKE.booleanNode(random.nextBoolean());
      case "integer" -> MAKE.numberNode(random.nextInt(20));
      case "number" -> MAKE.numberNode(random.nextDouble());
      default -> text(known.path("format").asText());
    };
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : about.at(reference.substring(1));
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = MAKE.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (random.nextInt(10) > 0) {
        object.set(property.getKey(), value(property.getValue(), depth + 1));
      }
    }
    JsonNode values = schema.path("additionalProperties");
    if (values.isObject()) {
      object.set("facts", value(values, depth + 1));
    }
    return object;
  }

  private JsonNode array(JsonNode schema, int depth) {
    ArrayNode array = MAKE.arrayNode();
    for (int i = random.nextInt(3); i >= 0; i--) {
      array.add(value(schema.path("items"), depth + 1));
    }
    return array;
  }

  private JsonNode text(String format) {
    return MAKE.textNode(
        switch (format) {
          case "date" -> "2026-11-02";
          case "date-time" -> "2026-11-03T09:00:00+01:00";
          default -> random.nextInt(4) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : "XB";
        });
  }

  private JsonNode nonsense() {
    return switch (random.nextInt(8)) {
      case 0 -> MAKE.nullNode();
      case 1 -> MAKE.numberNode(-1);
      case 2 -> MAKE.numberNode(Long.MAX_VALUE);
      case 3 -> MAKE.numberNode(7.9);
      case 4 -> MAKE.booleanNode(true);
      case 5 -> MAKE.arrayNode().addNull();
      case 6 -> MAKE.objectNode().put("x", 1);
      default -> MAKE.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }
}
