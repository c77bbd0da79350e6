package org.rogatory.home;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The names and values in a YAML file of the office, or in a part of it. Each question that the
 * file does not answer as it should is a {@link FaultySetting} with file and line.
 */
public final class Settings {

  private final String file;
  private final int line;
  private final Map<String, Node> values;

  private Settings(String file, Node node) {
    this.file = file;
    this.line = lineOf(node);
    this.values = entries(file, node);
  }

  /**
   * The file at this path, beside the jar or packed.
   *
   * @throws IllegalStateException if there is none
   * @throws FaultySetting if it is not YAML, or not names with values
   */
  public static Settings read(Home home, String path) {
    Resource file = home.get(path);
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        throw new FaultySetting(path, 1, "the file is empty");
      }
      return new Settings(path, root);
    } catch (MarkedYAMLException e) {
      throw new FaultySetting(path, e.getProblemMark().getLine() + 1, e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Says that only these names are known here: a misspelt one is found at once. */
  public Settings only(String... names) {
    for (Map.Entry<String, Node> entry : values.entrySet()) {
      if (!Set.of(names).contains(entry.getKey())) {
        String known = String.join(", ", names);
        throw fault(entry.getKey(), "is not known here; known are " + known);
      }
    }
    return this;
  }

  /** The names in this part, in the order of the file. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Whether a name is there. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The part below a name. */
  public Settings part(String name) {
    return new Settings(file, node(name));
  }

  /** The text of a name; it must be there and not empty. */
  public String text(String name) {
    return scalar(name, node(name));
  }

  /** The texts of a name that holds a list. */
  public List<String> texts(String name) {
    if (!(node(name) instanceof SequenceNode list)) {
      throw fault(name, "should be a list");
    }
    List<String> texts = new ArrayList<>();
    list.getValue().forEach(item -> texts.add(scalar(name, item)));
    return List.copyOf(texts);
  }

  /**
   * The text of a name, read as something else.
   *
   * @param kind what it should be, for the fault: {@code "a zone"}
   * @param reading how it is read; whatever it throws makes the setting faulty
   */
  public <T> T value(String name, String kind, Function<String, T> reading) {
    String text = text(name);
    try {
      return reading.apply(text);
    } catch (RuntimeException e) {
      throw fault(name, "should be " + kind + ", not \"" + text + "\"");
    }
  }

  /** The whole number of a name. */
  public int number(String name) {
    return value(name, "a whole number", Integer::valueOf);
  }

  /** The fault of a name here. */
  public FaultySetting fault(String name, String fault) {
    Node node = values.get(name);
    return new FaultySetting(file, node == null ? line : lineOf(node), name + " " + fault);
  }

  private Node node(String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow(() -> fault(name, "is missing"));
  }

  private String scalar(String name, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw new FaultySetting(file, lineOf(node), name + " should be a text");
  }

  private static Map<String, Node> entries(String file, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new FaultySetting(file, lineOf(node), "names with values should stand here");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (entries.put(name, tuple.getValueNode()) != null) {
        throw new FaultySetting(file, lineOf(tuple.getKeyNode()), name + " stands here twice");
      }
    }
    return entries;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
