package org.rogatory.explore.watch;

import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * That a request does not conform to Article 40 is a ground only where something that is required
 * of it was asked for: what it need not say, "where possible" or "where applicable", is none, nor
 * what Article 45 lends to Article 46.
 */
@Clause({"40(15)", "40(16)", "40(21)(a)"})
final class Conforming extends Watch {

  private static final Set<String> FORM = Set.of("language", "authenticity", "channel");

  /** 40(15), first half of each where it has two. */
  private static final Set<String> ALWAYS =
      Set.of(
          "requesting-authority",
          "subject-and-nature",
          "conducting-authority",
          "facts",
          "assistance-requested",
          "purpose");

  private static final Set<String> OF_45 =
      Set.of("data-and-link", "necessity", "period", "period-justification");

  private static final Set<String> OF_50 =
      Set.of(
          "property-description",
          "order-copy",
          "execution-extent",
          "third-party-steps",
          "finality");

  private final Told told = new Told();
  private final Asked asked = new Asked();

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    asked.read(entry);
    if (entry.is("grounds-assessed") && MeasureTold.grounds(entry).contains("not-in-conformity")) {
      String family = told.measure(entry.measure()).family();
      unless(
          asked.all().stream()
              .filter(item -> asked.isInVain(item, entry.day()))
              .anyMatch(item -> isRequired(item, family)),
          "a request is found wanting in what was not required or not asked for, 40(21)(a)",
          asked + ", " + entry);
    }
  }

  private static boolean isRequired(String item, String family) {
    return FORM.contains(item)
        || ALWAYS.contains(item)
        || family.equals("45") && OF_45.contains(item)
        || family.equals("50") && OF_50.contains(item);
  }
}
