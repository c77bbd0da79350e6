package org.rogatory.incoming.found;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.persons.Party;

/**
 * That a competent authority agrees to the transfer of a person, 40(9)(b), or does not, or no
 * longer.
 *
 * @param party whose authority it is
 * @param authority its name
 * @param on the day on which it said so
 * @param conditions on which it agreed; null for none
 * @param given whether it agrees
 */
public record Agreement(
    Party party, String authority, LocalDate on, @Nullable String conditions, boolean given) {

  /** It agrees. */
  public static Agreement given(
      Party party, String authority, LocalDate on, @Nullable String conditions) {
    return new Agreement(party, authority, on, conditions, true);
  }
}
