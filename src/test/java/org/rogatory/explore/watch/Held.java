package org.rogatory.explore.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.PreservedData;

/**
 * What was linked as held stays held, also when the link is undone; and the date of its least
 * period runs exactly where nothing but that period keeps it.
 */
@Clause({"42(8)", "50(8)"})
final class Held extends Watch {

  private final Set<String> linked = new TreeSet<>();

  /** The matters of what is held, was given up by its State, and nobody has decided on. */
  private final Set<String> givenUp = new TreeSet<>();

  @Override
  void read(Entry entry, World world) {
    if (entry.is("linked") && entry.text("holding") != null) {
      linked.add(entry.text("to"));
    } else if (entry.is("hold-not-needed")) {
      givenUp.add(entry.matter());
    } else if (entry.is("preservation-released") || entry.is("hold-prolonged")) {
      givenUp.remove(entry.matter());
    }
  }

  @Override
  void stands(World world) {
    if (!linked.isEmpty()) {
      List<String> held =
          Preservations.of(world.request()).stream().map(PreservedData::by).toList();
      unless(held.containsAll(linked), "what was held is held no more, 42(8)", linked);
    }
    if (!world.isOutOfTurn()) {
      givenUp(world);
      List<LocalDate> shown = shown(world.request());
      List<LocalDate> counted = counted(world);
      unless(
          shown.equals(counted),
          "what is held and its dates say otherwise, 42(8)",
          shown + " shown, counted " + counted);
    }
  }

  /** Somebody decides on what its State needs no longer, unless a request asks for it. */
  private void givenUp(World world) {
    if (world.request().openMeasures().isEmpty()) {
      givenUp.forEach(
          matter ->
              unless(
                  world.running().stream()
                      .filter(deadline -> deadline.kind().id().equals("release-decision"))
                      .anyMatch(deadline -> deadline.matter().toString().equals(matter)),
                  "nobody decides on what was given up, 40(26)",
                  matter));
    }
  }

  /** What the page shows as held for the least period alone, or by decision. */
  private static List<LocalDate> shown(Request request) {
    return Preservations.of(request).stream()
        .filter(kept -> isCountedHere(request, kept))
        .flatMap(kept -> kept.hold().stream())
        .filter(hold -> hold.state() == Hold.State.MINIMUM)
        .map(hold -> hold.minimum().lastDay())
        .sorted()
        .toList();
  }

  /** A preservation of ours in another file has its date there. */
  private static boolean isCountedHere(Request request, PreservedData kept) {
    return request.formalities().earlier().stream()
        .noneMatch(link -> link.isOurs() && link.to().equals(kept.by()));
  }

  private static List<LocalDate> counted(World world) {
    return world.running().stream()
        .filter(deadline -> deadline.kind().id().equals("preservation-minimum"))
        .map(deadline -> deadline.due().lastDay())
        .sorted()
        .toList();
  }
}
