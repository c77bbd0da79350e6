package org.rogatory.incoming.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.found.RecallReason;

/**
 * An authority at work is to be told to stop, 40(12)(b). There can be several: what was taken back
 * from one was transmitted to another, and taken back from that one, too.
 *
 * @param number from 1, in the measure
 * @param authority its id
 * @param transmittedOn when the measure was transmitted to it
 * @param isTold whether the letter that tells it was sent
 */
@Clause("40(12)(b)")
public record Recall(
    int number, String authority, LocalDate transmittedOn, RecallReason because, boolean isTold) {

  private static final String TOLD = "told";
  private static final String BETWEEN = "\n";

  /** The same, where its letter was sent. */
  public Recall told() {
    return new Recall(number, authority, transmittedOn, because, true);
  }

  /** As a measure keeps all of them. */
  public static String write(Stream<Recall> all) {
    return all.map(Recall::written).collect(Collectors.joining(BETWEEN));
  }

  private String written() {
    return String.join(
        " ", isTold ? TOLD : "open", transmittedOn.toString(), because.id(), authority);
  }

  /** What was kept so. */
  public static List<Recall> read(String kept) {
    List<Recall> all = new ArrayList<>();
    for (String line : kept.split(BETWEEN, -1)) {
      String[] parts = line.split(" ", 4);
      all.add(
          new Recall(
              all.size() + 1,
              parts[3],
              LocalDate.parse(parts[1]),
              Worded.of(RecallReason.class, parts[2]),
              parts[0].equals(TOLD)));
    }
    return all;
  }
}
