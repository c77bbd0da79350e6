package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A daily root: what stood at the end of each journal on one day, and the hash of the root before
 * it. Its text is its only form: what is signed is what stands in the file.
 *
 * @param number from 1, without gaps
 * @param previous the hash of the root before it; zeros for the first
 * @param key the public key that seals it
 * @param nextKey the public key that seals the next one; null where that is the same
 * @param files how many files there were
 * @param records the ends of the records that are one for all files, by the words of {@link
 *     RecordKind}; without those that did not grow, or were not there yet
 * @param models the models of processes that were deployed since the root before it
 * @param heads the journals that grew since the root before it
 * @param people the roles of each person, by login name
 */
public record Root(
    int number,
    LocalDate day,
    Instant sealedAt,
    String previous,
    String key,
    @Nullable String nextKey,
    long files,
    Map<String, End> records,
    List<Model> models,
    List<Head> heads,
    Map<String, String> people) {

  /** What the first root names as its predecessor. */
  static final String NONE = "0".repeat(64);

  private static final String TITLE = "rogatory root 1";

  public Root {
    models = List.copyOf(models);
    heads = List.copyOf(heads);
    people = new TreeMap<>(people);
    records = Map.copyOf(records);
  }

  /**
   * The end of a file's journal.
   *
   * @param hash of the last entry
   */
  public record Head(String file, int entries, String hash) {}

  /**
   * The end of a record that is one for all files.
   *
   * @param entries how many lines it had
   * @param hash of the last of them, which holds those before it
   */
  public record End(int entries, String hash) {}

  /** Where a record ended; empty where this root says nothing of it. */
  Optional<End> end(RecordKind kind) {
    return Optional.ofNullable(records.get(kind.word()));
  }

  /**
   * A model of a process, as it was deployed.
   *
   * @param deployment the id of the set with which it was deployed
   */
  public record Model(String deployment, String file, String sha256) {}

  /** The key that seals the root after this one. */
  String followingKey() {
    return Optional.ofNullable(nextKey).orElse(key);
  }

  String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    line(text, "number", number);
    line(text, "day", day);
    line(text, "sealed-at", sealedAt);
    line(text, "previous", previous);
    line(text, "key", key);
    if (nextKey != null) {
      line(text, "next-key", nextKey);
    }
    line(text, "files", files);
    for (RecordKind kind : RecordKind.values()) {
      end(kind).ifPresent(end -> line(text, kind.word(), end.entries() + " " + end.hash()));
    }
    models.forEach(
        model ->
            line(text, "model", model.sha256() + " " + model.deployment() + " " + model.file()));
    heads.forEach(
        head -> line(text, "head", head.file() + " " + head.entries() + " " + head.hash()));
    people.forEach((login, roles) -> line(text, "person", roles + " " + login));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(' ').append(value).append('\n');
  }

  String hash() {
    return SealKey.sha256(text().getBytes(UTF_8));
  }

  /**
   * The root that a text is.
   *
   * @throws IllegalArgumentException where it is none, to the letter
   */
  static Root parse(String text) {
    try {
      Root root = new Lines(text).root();
      if (!root.text().equals(text)) {
        throw new IllegalArgumentException("not in its own form");
      }
      return root;
    } catch (DateTimeParseException | IndexOutOfBoundsException damaged) {
      throw new IllegalArgumentException("not readable", damaged);
    }
  }

  /** Reads it line by line. */
  private static final class Lines {

    private final Map<String, String> single = new TreeMap<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final Map<String, String> people = new TreeMap<>();

    Lines(String text) {
      text.lines().forEach(this::line);
    }

    private void line(String line) {
      String[] parts = line.split(" ", 2);
      switch (parts[0]) {
        case "model" -> {
          String[] model = parts[1].split(" ", 3);
          models.add(new Model(model[1], model[2], model[0]));
        }
        case "head" -> {
          String[] head = parts[1].split(" ");
          heads.add(new Head(head[0], Integer.parseInt(head[1]), head[2]));
        }
        case "person" -> {
          String[] person = parts[1].split(" ", 2);
          people.put(person[1], person[0]);
        }
        default -> single.put(parts[0], parts[1]);
      }
    }

    private String get(String name) {
      return Optional.ofNullable(single.get(name))
          .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private Map<String, End> records() {
      Map<String, End> records = new TreeMap<>();
      for (RecordKind kind : RecordKind.values()) {
        Optional.ofNullable(single.get(kind.word()))
            .map(end -> end.split(" "))
            .ifPresent(end -> records.put(kind.word(), new End(Integer.parseInt(end[0]), end[1])));
      }
      return records;
    }

    Root root() {
      return new Root(
          Integer.parseInt(get("number")),
          LocalDate.parse(get("day")),
          Instant.parse(get("sealed-at")),
          get("previous"),
          get("key"),
          single.get("next-key"),
          Long.parseLong(get("files")),
          records(),
          models,
          heads,
          people);
    }
  }
}
