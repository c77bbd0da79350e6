package org.rogatory.information;

import java.time.LocalDate;
import java.time.ZoneId;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateProfiles;
import org.rogatory.register.facts.CountryCode;
import org.springframework.stereotype.Component;

/** What the register knows of the State on the other side, in the words of the rules. */
@Component
class Counterparts {

  /** Where a day ends last on Earth; taken for a State whose zone is not known. */
  private static final ZoneId LAST_TO_END = ZoneId.of("Etc/GMT+12");

  private final StateProfiles register;
  private final OwnState own;

  Counterparts(StateProfiles register, OwnState own) {
    this.register = register;
    this.own = own;
  }

  /** The code of our own State. */
  String own() {
    return own.code().value();
  }

  /** The zone in which our law counts days. */
  ZoneId ours() {
    return own.zone();
  }

  /** The zone in which the law of that State counts days. */
  ZoneId zone(String state) {
    return register.state(CountryCode.of(state)).zone().orElse(LAST_TO_END);
  }

  /** Whether the Convention is in force for that State and for ours on a day, 65. */
  Stated inForceForBoth(String state, LocalDate day) {
    return register.state(CountryCode.of(state)).inForceForBoth(own.membership(), day).says();
  }

  /** The time that a notice of a disclosure leaves to the sender of information, 40(5). */
  CountedPeriod noticePeriod(SpontaneousInformation information, LocalDate last) {
    return Clocks.noticePeriod(last, ours(), zone(information.counterpart()));
  }
}
