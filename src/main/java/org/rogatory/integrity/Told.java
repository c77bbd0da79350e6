package org.rogatory.integrity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.JournalEntry;

/**
 * What entries tell of a file, part by part, from the stored text of their facts and from nothing
 * else: no code that wrote the tables is asked.
 */
public final class Told {

  private static final JsonMapper JSON = new JsonMapper();

  private final NavigableMap<String, String> says = new TreeMap<>();

  /** All parts, by their names; what is put in here is told. */
  public NavigableMap<String, String> says() {
    return says;
  }

  /** The same, told on its own from here on. */
  public Told copy() {
    Told copy = new Told();
    copy.says.putAll(says);
    return copy;
  }

  /** What is told of a part; empty text where nothing is. */
  public String get(String name) {
    return says.getOrDefault(name, "");
  }

  /** Tells a part; null takes it back. */
  public void put(String name, @Nullable Object value) {
    if (value == null) {
      says.remove(name);
    } else {
      says.put(name, value.toString());
    }
  }

  /** Puts a value among parts; nothing where there is none. */
  public static void putUnlessNull(Map<String, String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }

  /** Tells what a fact says under these names, as parts whose names begin so. */
  public void copy(JsonNode fact, String before, String... names) {
    for (String name : names) {
      put(before + name, text(fact, name));
    }
  }

  /** The lines of a part. */
  public List<String> lines(String name) {
    return get(name).lines().toList();
  }

  /** How many things there are whose names begin so. */
  public int count(String before) {
    return things(says, before).size();
  }

  /** The things whose names begin so: what follows it, up to the next full stop. */
  public static Set<String> things(NavigableMap<String, String> says, String before) {
    Set<String> things = new LinkedHashSet<>();
    String name = says.ceilingKey(before);
    while (name != null && name.startsWith(before)) {
      int end = name.indexOf('.', before.length());
      String thing = end < 0 ? name : name.substring(0, end);
      things.add(thing.substring(before.length()));
      // All parts of a thing stand before the character that follows the full stop.
      name = end < 0 ? says.higherKey(name) : says.ceilingKey(thing + (char) ('.' + 1));
    }
    return things;
  }

  /**
   * The facts of an entry.
   *
   * @throws Unreadable where they are no JSON
   */
  public static JsonNode facts(JournalEntry entry) {
    try {
      return JSON.readTree(entry.facts());
    } catch (JsonProcessingException damaged) {
      throw new Unreadable("facts", entry.facts());
    }
  }

  /** What a fact says under this name; null where it says nothing. */
  public static @Nullable String text(JsonNode fact, String name) {
    return fact.hasNonNull(name) ? fact.get(name).asText() : null;
  }

  /** The same, of what it has to say; empty text where it does not. */
  public static String word(JsonNode fact, String name) {
    return fact.path(name).asText("");
  }

  /** Several things that a fact says under this name. */
  public static List<String> list(JsonNode fact, String name) {
    return StreamSupport.stream(fact.path(name).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** Null where there is nothing. */
  public static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
