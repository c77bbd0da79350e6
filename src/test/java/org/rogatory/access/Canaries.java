package org.rogatory.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a word that stands nowhere else into every field of a form that takes words. */
final class Canaries {

  /** What every such word begins with. */
  static final String WORD = "Qzanary";

  private final ObjectMapper json;
  private final Validator validator;
  private int count;

  Canaries(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** One more word. */
  String next() {
    count++;
    return WORD + count + "x";
  }

  /** How many words were given out. */
  int count() {
    return count;
  }

  /** The same form with a word in each of its texts that can be any words. */
  <F> F in(F form) throws JsonProcessingException {
    @SuppressWarnings("unchecked")
    Class<F> type = (Class<F>) form.getClass();
    JsonNode root = json.valueToTree(form);
    for (List<String> path : texts(root, List.of())) {
      ObjectNode holder = holder(root, path);
      String field = path.get(path.size() - 1);
      JsonNode before = holder.get(field);
      holder.set(field, TextNode.valueOf(next()));
      if (!isTaken(root, type)) {
        holder.set(field, before);
        count--;
      }
    }
    return json.treeToValue(root, type);
  }

  private boolean isTaken(JsonNode root, Class<?> type) {
    try {
      return validator.validate(json.treeToValue(root, type)).isEmpty();
    } catch (JsonProcessingException | IllegalArgumentException notWords) {
      return false;
    }
  }

  private static List<List<String>> texts(JsonNode node, List<String> path) {
    List<List<String>> found = new ArrayList<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        List<String> at = new ArrayList<>(path);
        at.add(field.getKey());
        if (field.getValue().isTextual()) {
          found.add(at);
        }
        found.addAll(texts(field.getValue(), at));
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        List<String> at = new ArrayList<>(path);
        at.add(String.valueOf(i));
        found.addAll(texts(node.get(i), at));
      }
    }
    return found;
  }

  private static ObjectNode holder(JsonNode root, List<String> path) {
    JsonNode at = root;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
    }
    return (ObjectNode) at;
  }
}
