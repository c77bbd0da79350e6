package org.rogatory.convention.grounds;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.convention.Family;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.RuleTable.Row;
import org.rogatory.convention.Worded;

/**
 * The matrix of grounds before any circumstance of the case, {@code grounds-matrix.csv}: for each
 * family a duty to consult, or the bar that forbids the ground.
 */
final class Matrix {

  private static final Map<String, ConsultationDuty> DUTIES =
      Map.of(
          "yes", ConsultationDuty.NONE,
          "advise", ConsultationDuty.RECOMMENDED,
          "consult", ConsultationDuty.REQUIRED,
          "fast", ConsultationDuty.REQUIRED_FAST);

  static final String TABLE = "grounds-matrix.csv";

  private static final class Packed {
    static final Map<Ground, Map<Family, Cell>> CELLS = read(RuleTable.packed(TABLE));
  }

  private Matrix() {}

  /** Either a duty or a bar. */
  record Cell(ConsultationDuty duty, Optional<Bar> bar) {

    static Cell of(String word) {
      ConsultationDuty duty = DUTIES.get(word);
      return duty == null
          ? new Cell(ConsultationDuty.NONE, Optional.of(Worded.of(Bar.class, word)))
          : new Cell(duty, Optional.empty());
    }
  }

  static Cell cell(Ground ground, Family family) {
    Map<Family, Cell> row = Objects.requireNonNull(Packed.CELLS.get(ground), ground.id());
    return Objects.requireNonNull(row.get(family), family.id());
  }

  static Map<Ground, Map<Family, Cell>> read(RuleTable table) {
    Column<Ground> ground = new Column<>("ground", Ground::of);
    Map<Family, Column<Cell>> columns = new EnumMap<>(Family.class);
    Arrays.stream(Family.values())
        .forEach(family -> columns.put(family, new Column<>(family.id(), Cell::of)));
    return table.keyed(
        EnumSet.allOf(Ground.class),
        ground,
        List.copyOf(columns.values()),
        row -> of(row, columns));
  }

  private static Map<Family, Cell> of(Row row, Map<Family, Column<Cell>> columns) {
    Map<Family, Cell> cells = new EnumMap<>(Family.class);
    columns.forEach((family, column) -> cells.put(family, row.get(column)));
    return cells;
  }
}
