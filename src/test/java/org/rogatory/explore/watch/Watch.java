package org.rogatory.explore.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/** Watches one file from its beginning. */
public abstract class Watch {

  static final Set<String> SUPERVISORS = Set.of("supervisor", "supervisor2");

  private final List<Complaint> complaints = new ArrayList<>();
  private int read;

  /** All that is watched. */
  public static List<Watch> all() {
    return List.of(
        new Denials(),
        new Grants(),
        new Admitted(),
        new Persons(),
        new Statements(),
        new Resting(),
        new Timely(),
        new Estimated(),
        new ToldDays(),
        new Held(),
        new Conforming(),
        new Advised(),
        new Waivers(),
        new LettersSaid(),
        new Readings(),
        new Waiting(),
        new Placed(),
        new Written(),
        new Rebuilt());
  }

  /** Reads what was written since, and looks at where things stand; says what is wrong. */
  public final List<Complaint> after(World world) {
    complaints.clear();
    List<Entry> entries = world.entries();
    for (; read < entries.size(); read++) {
      read(entries.get(read), world);
    }
    stands(world);
    return List.copyOf(complaints);
  }

  /** An entry that is new. */
  void read(Entry entry, World world) {}

  /** How the file stands after an act. */
  void stands(World world) {}

  /** What is to be said when the history is over. */
  public List<Complaint> atTheEnd(World world) {
    return List.of();
  }

  final void complain(String what, Object words) {
    complaints.add(new Complaint(what, String.valueOf(words)));
  }

  final void unless(boolean holds, String what, Object words) {
    if (!holds) {
      complain(what, words);
    }
  }
}
