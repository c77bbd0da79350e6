package org.rogatory.explore.watch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.asked.PreservedData;

/** What was linked as held stays held, also when the link is undone. */
@Clause({"42(8)", "50(8)"})
final class Held extends Watch {

  private final Set<String> linked = new TreeSet<>();

  @Override
  void read(Entry entry, World world) {
    if (entry.is("linked") && entry.text("holding") != null) {
      linked.add(entry.text("to"));
    }
  }

  @Override
  void stands(World world) {
    if (!linked.isEmpty()) {
      List<String> held =
          Preservations.of(world.request()).stream().map(PreservedData::by).toList();
      unless(held.containsAll(linked), "what was held is held no more, 42(8)", linked);
    }
  }
}
