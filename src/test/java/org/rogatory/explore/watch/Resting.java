package org.rogatory.explore.watch;

import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * A decision rests on what was found before it: legal basis and offences have not changed since,
 * and no ground that was found is lost.
 */
@Clause({"40(7)", "40(25)", "40(28)"})
final class Resting extends Watch {

  private final Told told = new Told();

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    switch (entry.kind()) {
      case "grounds-assessed" -> nothingLost(entry);
      case "measure-granted", "refusal-proposed", "postponement-proposed" ->
          assessedSince(entry, told.measure(entry.measure()).assessed);
      case "measure-refused", "measure-postponed" ->
          assessedSince(entry, told.measure(entry.measure()).proposed);
      case "consultation-sent" -> assessedSince(entry, told.measure(entry.measure()).assessed);
      default -> {}
    }
  }

  private void assessedSince(Entry entry, Entry rests) {
    boolean since = rests != null && rests.number() > told.changed(told.measure(entry.measure()));
    unless(
        since || rests == null, "rests on what was found before basis or offences changed", entry);
  }

  /** Each fact was recorded for a ground; the ground stands there too. */
  private void nothingLost(Entry entry) {
    entry
        .fact()
        .path("facts")
        .fieldNames()
        .forEachRemaining(
            key ->
                unless(
                    MeasureTold.grounds(entry).contains(key.replaceAll("\\..*", "")),
                    "a ground that was found is not recorded, 40(25)",
                    key + ", " + entry));
  }
}
