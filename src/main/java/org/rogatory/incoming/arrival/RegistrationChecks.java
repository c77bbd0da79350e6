package org.rogatory.incoming.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.home.Office;
import org.rogatory.incoming.asked.Births;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.journal.Moment;

/**
 * What cannot be so in a request that arrived, and what is unusual in it: all of it at once. What
 * could not be read is null, and nothing is said of it here.
 */
final class RegistrationChecks {

  /** A receipt that lies further back is unusual. */
  private static final int USUAL_YEARS = 2;

  private static final String CONFIRMED = "confirmed";
  private static final String RECEIVED_AT = "receivedAt";

  private final Office office;

  RegistrationChecks(Office office) {
    this.office = office;
  }

  BadInput.Collected of(NewRequest arrived, Instant now) {
    BadInput.Collected bad = new BadInput.Collected();
    if (arrived.requestingState() != null
        && arrived.requestingState().value().equals(office.state())) {
      bad.add("requestingState", Reason.of("input.own-state"));
    }
    dates(arrived, now, bad);
    parts(arrived, bad);
    Offence.all(arrived.offences(), bad);
    LocalDate today = now.atZone(office.zone()).toLocalDate();
    Births.check(bad, arrived.subjects(), today);
    if (!arrived.confirmed()) {
      unusual(arrived, today, bad);
    }
    return bad;
  }

  private void dates(NewRequest arrived, Instant now, BadInput.Collected bad) {
    Moment said = arrived.receivedAt();
    if (said != null) {
      bad.gather(
          () -> Dating.check(arrived.dated(), Dating.arrival(said, now, office.zone()).day()));
    }
  }

  /** What may be so, but is more often a slip of whoever typed. */
  @Clause("40(13)")
  private void unusual(NewRequest arrived, LocalDate today, BadInput.Collected bad) {
    if (arrived.channel() == Channel.ORAL && !arrived.urgent() && !arrived.emergency()) {
      bad.add("urgent", Reason.of("input.oral-not-urgent"));
      bad.add(CONFIRMED, Reason.of("input.confirm-unusual"));
    }
    Moment received = arrived.receivedAt();
    if (received != null
        && !bad.fields().containsKey(RECEIVED_AT)
        && received.day().isBefore(today.minusYears(USUAL_YEARS))) {
      bad.add(RECEIVED_AT, Reason.of("input.received-long-ago", received.day()));
      bad.add(CONFIRMED, Reason.of("input.confirm-unusual"));
    }
  }

  /** The items of the contents and the days that the requesting State wishes. */
  static void parts(NewRequest arrived, BadInput.Collected bad) {
    for (String item : arrived.contents().keySet()) {
      bad.check("contents[" + item + "]", "input.unknown-item", () -> ContentItem.of(item));
    }
    wished(bad, "answerBy", arrived.answerBy(), arrived.answerByReason(), arrived);
    List<NewRequest.NewMeasure> measures = arrived.measures();
    for (int at = 0; at < measures.size(); at++) {
      NewRequest.NewMeasure asked = measures.get(at);
      String field = "measures[" + at + "].answerBy";
      wished(bad, field, asked.answerBy(), asked.answerByReason(), arrived);
    }
  }

  private static void wished(
      BadInput.Collected bad,
      String field,
      @Nullable LocalDate day,
      @Nullable String reason,
      NewRequest arrived) {
    boolean known = arrived.receivedAt() != null && !bad.fields().containsKey(RECEIVED_AT);
    LocalDate since = known ? arrived.receivedAt().day() : LocalDate.MIN;
    SuggestedDay.check(bad, field, day, reason, since);
  }
}
