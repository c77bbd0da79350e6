package org.rogatory.incoming.found;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.NeededFact;

/**
 * A ground with the provisions that allowed it for the measure when it was used, the closest first.
 *
 * @param provisions never empty
 */
public record CitedGround(Ground ground, List<Provision> provisions) {

  public CitedGround {
    provisions = List.copyOf(provisions);
  }

  /** As the rules found it, with the letter of 40(21) as which it was put. */
  public static CitedGround of(GroundFinding finding, Map<NeededFact, String> facts) {
    return new CitedGround(finding.ground(), finding.provisionsWith(facts));
  }

  /** As the journal says it. */
  public StatedGround stated() {
    return new StatedGround(ground.id(), provisions.stream().map(Provision::text).toList());
  }

  /** All of them as the journal says them. */
  public static List<StatedGround> stated(List<CitedGround> grounds) {
    return grounds.stream().map(CitedGround::stated).toList();
  }

  /** The grounds of a list. */
  public static List<Ground> grounds(List<CitedGround> cited) {
    return cited.stream().map(CitedGround::ground).toList();
  }

  /**
   * As one column keeps them: a line for each, {@code persecution: 40(22), 42(6)}; null for none.
   */
  public static @Nullable String write(List<CitedGround> grounds) {
    return grounds.isEmpty()
        ? null
        : grounds.stream().map(CitedGround::line).collect(Collectors.joining("\n"));
  }

  /**
   * Reads such a column.
   *
   * @throws org.rogatory.convention.Unreadable where a ground or a provision is none
   */
  public static List<CitedGround> read(@Nullable String column) {
    return column == null ? List.of() : column.lines().map(CitedGround::ofLine).toList();
  }

  private String line() {
    return ground.id()
        + ": "
        + provisions.stream().map(Provision::text).collect(Collectors.joining(", "));
  }

  private static CitedGround ofLine(String line) {
    String[] parts = line.split(": ", 2);
    List<Provision> provisions =
        parts.length < 2 || parts[1].isEmpty()
            ? List.of()
            : Arrays.stream(parts[1].split(", ", -1)).map(Provision::of).toList();
    return new CitedGround(Ground.of(parts[0]), provisions);
  }
}
