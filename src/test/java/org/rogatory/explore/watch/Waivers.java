package org.rogatory.explore.watch;

import java.util.HashSet;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.incoming.Measure;

/**
 * Nothing that is required of a request is waived silently: a measure whose contents were wanting
 * goes on when they are there, or when a person gave up asking.
 */
@Clause({"40(16)", "42(3)"})
final class Waivers extends Watch {

  private final Told told = new Told();
  private final Set<Integer> settled = new HashSet<>();
  private final Set<Integer> opened = new HashSet<>();
  private final Set<String> insufficient = new HashSet<>();
  private boolean waived;

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    switch (entry.kind()) {
      case "information-waived" -> {
        unless(!entry.program(), "information was waived by nobody, 40(16)", entry);
        waived = true;
        entry.fact().path("deficient").fieldNames().forEachRemaining(insufficient::add);
      }
      case "contents-settled" -> settled.add(entry.measure());
      case "measure-opened" -> opened.add(entry.measure());
      default -> {}
    }
  }

  @Override
  void stands(World world) {
    for (String item : insufficient) {
      unless(
          world.request().content(ContentItem.of(item)).deficiency().isPresent(),
          "waived, and what was found deficient is forgotten, 40(16)",
          item);
    }
    insufficient.clear();
    for (int number : settled) {
      Measure measure = world.request().measure(number);
      boolean complete = measure.examineContents().mayProceed();
      unless(complete || waived, "went on without what is required, 40(16)", measure.matter());
    }
    settled.clear();
    for (int number : opened) {
      boolean complete = world.request().measure(number).examineContents().mayProceed();
      unless(complete, "opened without what is required, 40(15)", number);
    }
    opened.clear();
  }
}
