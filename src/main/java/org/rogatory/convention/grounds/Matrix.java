package org.rogatory.convention.grounds;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Family;
import org.rogatory.convention.Worded;

/**
 * The matrix of grounds before any circumstance of the case: for each family a duty to consult, or
 * the bar that forbids the ground.
 */
final class Matrix {

  /**
   * Columns as {@link Family}. {@code none}, {@code recommended}, {@code required}, {@code
   * required-fast}: lawful, with this consultation; anything else is a {@link Bar}. An asterisk
   * stands for a bar against grounds of other measures.
   */
  private static final String ROWS =
      """
      no-dual-criminality         recommended  no-condition-42   closed-43         recommended  recommended   recommended   recommended
      de-minimis                  recommended  closed-42         closed-43         recommended  recommended   recommended   recommended
      available-otherwise         recommended  closed-42         closed-43         recommended  recommended   recommended   recommended
      not-in-conformity           required     closed-42         required-fast     required     required      required      required
      essential-interests         required     required-fast     required-fast     required     required      required      required
      prohibited-domestically     required     required-fast     required-fast     required     required      required      required
      contrary-to-mla-law         required     closed-42         closed-43         required     required      required      required
      persecution                 none         none              none              none         none          none          none
      postponement                required     not-postponed-42  not-postponed-43  required     required      required      required
      transfer-discretion         recommended  closed-42         closed-43         *            *             *             *
      no-consent                  none         closed-42         closed-43         *            *             *             *
      videoconference-discretion  recommended  closed-42         closed-43         *            *             *             *
      records-discretion          recommended  closed-42         closed-43         *            *             *             *
      domestic-conditions         *            closed-42         closed-43         *            required      *             *
      legal-limits                *            closed-42         closed-43         *            *             required      *
      reserved-offences           *            closed-42         closed-43         *            required      traffic-only  *
      reserved-closed-group       *            closed-42         closed-43         *            required      required      *
      data-protection             recommended  no-transfer-yet   recommended       recommended  recommended   recommended   recommended
      insufficient-evidence       *            closed-42         closed-43         *            *             *             none
      property-of-little-value    *            closed-42         closed-43         *            *             *             none
      fiscal-matter               fiscal       closed-42         closed-43         fiscal       fiscal        fiscal        fiscal
      bank-secrecy                bank         closed-42         closed-43         bank         bank          bank          bank-and-confiscation
      other-treaty                none         closed-42         closed-43         none         none          none          none
      """;

  private static final Map<Ground, Map<Family, Cell>> CELLS = new EnumMap<>(Ground.class);

  static {
    ROWS.lines().forEach(Matrix::read);
  }

  private Matrix() {}

  /** Either a duty or a bar. */
  record Cell(ConsultationDuty duty, Optional<Bar> bar) {}

  static Cell cell(Ground ground, Family family) {
    Map<Family, Cell> row = CELLS.get(ground);
    Cell cell = row == null ? null : row.get(family);
    if (cell == null) {
      throw new IllegalStateException("The matrix has no cell for " + ground + " and " + family);
    }
    return cell;
  }

  private static void read(String line) {
    List<String> words = Arrays.asList(line.split(" +", -1));
    Map<Family, Cell> row = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      row.put(family, parse(words.get(family.ordinal() + 1)));
    }
    CELLS.put(Ground.of(words.get(0)), row);
  }

  private static Cell parse(String word) {
    if (word.equals("*")) {
      return new Cell(ConsultationDuty.NONE, Optional.of(Bar.OTHER_MEASURE));
    }
    return Arrays.stream(ConsultationDuty.values())
        .filter(duty -> duty.id().equals(word))
        .findFirst()
        .map(duty -> new Cell(duty, Optional.empty()))
        .orElseGet(() -> new Cell(ConsultationDuty.NONE, Optional.of(Worded.of(Bar.class, word))));
  }
}
