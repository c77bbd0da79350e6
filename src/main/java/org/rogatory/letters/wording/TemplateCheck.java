package org.rogatory.letters.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;

/** Holds a template's placeholders against the records that fill them. */
final class TemplateCheck {

  private final String file;
  private final String source;
  private final List<Block> blocks;
  private final Shape needed;
  private final Shape known;
  private final Set<String> faults = new LinkedHashSet<>();

  TemplateCheck(
      String file,
      String source,
      List<Block> blocks,
      Class<? extends Record> needed,
      List<Class<? extends Record>> common) {
    this.file = file;
    this.source = source;
    this.blocks = blocks;
    this.needed = Shape.of(List.of(needed));
    List<Class<? extends Record>> all = new ArrayList<>(common);
    all.add(needed);
    this.known = Shape.of(all);
  }

  List<String> faults() {
    if (blocks.size() < 2 || !(blocks.get(0) instanceof Block.Heading)) {
      return List.of(
          fault(1, "the first line should be a heading, the subject, with a text below"));
    }
    BlockTexts.of(blocks).forEach(this::checkText);
    BlockTexts.of(blocks.subList(0, 1)).forEach(this::checkSubject);
    checkBraces();
    checkMissing();
    return List.copyOf(faults);
  }

  private void checkText(String text) {
    for (Placeholder place : Placeholder.in(text)) {
      if (!known.allows(place)) {
        add(place.toString(), place + " is unknown; known are " + known.names());
      }
    }
  }

  private void checkBraces() {
    List<String> lines = source.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (Sections.isMark(lines.get(at))) {
        continue;
      }
      String rest = Placeholder.without(lines.get(at));
      if (rest.contains("{") || rest.contains("}")) {
        faults.add(fault(at + 1, "no placeholder: " + rest.strip()));
      }
    }
  }

  private void checkSubject(String text) {
    for (Placeholder place : Placeholder.in(text)) {
      if (known.allows(place) && !known.isAlwaysThere(place)) {
        add(place.toString(), place + " may be absent and so cannot stand in the subject");
      }
    }
  }

  private void checkMissing() {
    Set<String> used = new LinkedHashSet<>();
    texts().flatMap(text -> Placeholder.in(text).stream()).map(Shape::path).forEach(used::add);
    int last = (int) source.lines().count();
    needed.paths().stream()
        .filter(path -> !used.contains(path))
        .forEach(path -> faults.add(fault(last, "{" + path + "} is missing")));
  }

  private Stream<String> texts() {
    return BlockTexts.of(blocks);
  }

  private void add(String where, String what) {
    List<String> lines = source.lines().toList();
    int line = 0;
    for (int at = 0; at < lines.size() && line == 0; at++) {
      line = lines.get(at).contains(where) ? at + 1 : 0;
    }
    faults.add(fault(Math.max(line, 1), what));
  }

  private String fault(int line, String what) {
    return file + ", line " + line + ": " + what;
  }
}
