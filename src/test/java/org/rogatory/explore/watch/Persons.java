package org.rogatory.explore.watch;

import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * Nobody in custody is transferred without free, informed consent and the agreement of both
 * authorities; a hearing by video is one of a witness, a victim or an expert.
 */
@Clause({"40(9)", "40(18)"})
final class Persons extends Watch {

  private static final Set<String> HEARD = Set.of("witness", "victim", "expert");

  private final Told told = new Told();

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    switch (entry.kind()) {
      case "measure-granted", "measure-transmitted", "own-execution-begun" ->
          ready(entry, told.measure(entry.measure()));
      default -> {}
    }
  }

  private void ready(Entry entry, MeasureTold measure) {
    if (measure.assistance.equals("transfer-in-custody")) {
      unless(
          measure.consented
              && measure.agreedParties.size() == 2
              && Set.copyOf(measure.agreedParties.values()).size() == 1,
          "a transfer goes on without consent or agreements, 40(9)",
          entry);
    }
    if (measure.assistance.equals("videoconference")) {
      unless(
          HEARD.contains(String.valueOf(measure.heardAs)),
          "a hearing goes on and nobody says who is heard, 40(18)",
          entry);
    }
  }
}
