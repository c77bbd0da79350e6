package org.rogatory.explore.watch;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.explore.World;
import org.rogatory.incoming.Rebuilding;

/** The state that the journal alone tells is the state that is kept, and its chain is whole. */
@Clause("40(26)")
final class Rebuilt extends Watch {

  private static final Pattern HEAD = Pattern.compile("letter\\.\\d+\\.(addressee|wishedLanguage)");

  @Override
  public List<Complaint> atTheEnd(World world) {
    try {
      return compared(world);
    } catch (AssertionError untold) {
      return List.of(new Complaint("the journal tells what cannot be", untold.getMessage()));
    }
  }

  private static List<Complaint> compared(World world) {
    SortedMap<String, String> kept =
        new Rebuilding.Kept(world.request(), world.letters(), List.of(), false, List.of()).says();
    SortedMap<String, String> told = Rebuilding.told(world.program().journal(world.file()));
    TreeSet<String> names = new TreeSet<>(kept.keySet());
    names.addAll(told.keySet());
    names.removeAll(List.of("restricted", "readers"));
    // The head of a draft follows the register and the file, and no entry says so.
    names.removeIf(HEAD.asMatchPredicate());
    // A reason for a day that nobody suggested has no place in the journal.
    names.removeIf(name -> name.endsWith("answerByReason"));
    return names.stream()
        .filter(name -> !Objects.equals(kept.get(name), told.get(name)))
        .map(name -> new Complaint("rebuilt otherwise", words(name, kept, told)))
        .limit(3)
        .toList();
  }

  private static String words(
      String name, SortedMap<String, String> kept, SortedMap<String, String> told) {
    return name + " is kept as " + kept.get(name) + ", told as " + told.get(name);
  }
}
