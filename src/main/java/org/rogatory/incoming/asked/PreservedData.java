package org.rogatory.incoming.asked;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.journal.Moment;

/**
 * Something that is held for the requesting State.
 *
 * @param by the earlier measure, by its reference, or the measure of this file
 * @param since from when it is in effect, in the office's zone
 * @param hold how long, for data that are preserved, 42(8); property that is frozen stays so until
 *     it is lifted, 50(8)
 */
public record PreservedData(String by, Holding holding, Moment since, Optional<Hold> hold) {

  /** What seeks data that may have been preserved, by search, seizure or disclosure, 42(1). */
  private static final Set<Assistance> FOR_DATA =
      EnumSet.of(Assistance.STORED_DATA, Assistance.SEARCH_SEIZURE);

  /** What discloses such data unless the evidence sought is not in electronic form. */
  private static final Set<Assistance> WHERE_ELECTRONIC =
      EnumSet.of(Assistance.DOCUMENTS, Assistance.INFORMATION_EXPERT, Assistance.OTHER);

  /**
   * Whether such assistance is a request for search, seizure or disclosure of data that may have
   * been preserved before, 42(1), 42(8). The disclosure under Article 43 belongs to executing the
   * preservation and is none.
   *
   * @param electronic whether evidence in electronic form is sought; where nobody says, it may be
   */
  @Clause({"42(1)", "42(8)", "43(1)"})
  public static boolean isSoughtBy(Assistance assistance, Stated electronic) {
    return FOR_DATA.contains(assistance)
        || (WHERE_ELECTRONIC.contains(assistance) && electronic != Stated.NO);
  }

  /** The same where a person decided to hold on until a later day. */
  public PreservedData on(CountedPeriod until) {
    return new PreservedData(by, holding, since, hold.map(now -> now.on(until)));
  }
}
