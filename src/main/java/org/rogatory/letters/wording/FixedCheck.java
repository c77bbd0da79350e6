package org.rogatory.letters.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.typesetting.Block;

/**
 * Holds the fixed part of a template against the records that fill it: it says all that is {@link
 * Fixed} or a {@link Courtesy}, and it says something whatever is absent.
 */
final class FixedCheck {

  private static final String BOTH = Sections.BEGIN + " and " + Sections.END;

  private final String file;
  private final String source;
  private final List<Block> fixed;
  private final Shape needed;
  private final Shape known;

  FixedCheck(
      String file,
      String source,
      List<Block> fixed,
      Class<? extends Record> needed,
      List<Class<? extends Record>> common) {
    this.file = file;
    this.source = source;
    this.fixed = fixed;
    this.needed = Shape.of(List.of(needed));
    List<Class<? extends Record>> all = new ArrayList<>(common);
    all.add(needed);
    this.known = Shape.of(all);
  }

  List<String> faults() {
    if (!Sections.of(source).areMarked()) {
      return List.of(
          fault(
              BOTH
                  + " should stand once each, in lines of their own, with a text before, between"
                  + " and after them"));
    }
    List<String> faults = new ArrayList<>();
    Set<String> said = said();
    needed.fixedPaths().stream()
        .filter(path -> !said.contains(path))
        .map(path -> fault("{" + path + "} should stand between " + BOTH))
        .forEach(faults::add);
    if (fixed.stream().noneMatch(this::isAlwaysThere)) {
      faults.add(fault("a paragraph that is always there should stand between " + BOTH));
    }
    return faults;
  }

  private Set<String> said() {
    return places()
        .filter(place -> !place.isCondition() || known.allows(place) && known.isAnswer(place))
        .map(Shape::path)
        .collect(Collectors.toSet());
  }

  private Stream<Placeholder> places() {
    return BlockTexts.of(fixed).flatMap(text -> Placeholder.in(text).stream());
  }

  private boolean isAlwaysThere(Block block) {
    return BlockTexts.of(List.of(block))
        .flatMap(text -> Placeholder.in(text).stream())
        .allMatch(place -> known.allows(place) && known.isAlwaysThere(place));
  }

  private String fault(String what) {
    int line =
        Math.max(source.lines().map(String::stripTrailing).toList().indexOf(Sections.BEGIN), 0) + 1;
    return file + ", line " + line + ": " + what;
  }
}
