package org.rogatory.information;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.information.InformationFact.Bounds;

/**
 * What the sender of information asks of its receiver, 40(5), as it was said.
 *
 * @param confidential whether it is to be kept confidential
 * @param confidentialUntil until which day; null where no end is named
 * @param restrictions on its use, one text each
 */
@Clause("40(5)")
record Conditions(
    boolean confidential, @Nullable LocalDate confidentialUntil, List<String> restrictions) {

  private static final String UNTIL = "confidentialUntil";

  /** Lines in which nothing was said count for nothing. */
  Conditions {
    restrictions =
        restrictions.stream().filter(text -> !text.isBlank()).map(String::strip).toList();
  }

  /**
   * The same with the instant at which the last day of confidentiality is over.
   *
   * @param since the day on which the information is sent or arrives
   * @throws BadInput at {@code confidentialUntil} where a day is named without confidentiality, or
   *     one that was over before
   */
  Bounds bounds(LocalDate since, ZoneId ours, ZoneId theirs) {
    if (confidentialUntil == null) {
      return new Bounds(confidential, null, null, restrictions);
    }
    if (!confidential) {
      throw BadInput.at(UNTIL, Reason.of("input.not-confidential"));
    }
    if (confidentialUntil.isBefore(since)) {
      throw BadInput.at(UNTIL, Reason.of("input.before-arrival", since));
    }
    CountedPeriod counted = Clocks.confidentiality(confidentialUntil, ours, theirs);
    return new Bounds(true, confidentialUntil, counted.until(), restrictions);
  }
}
