package org.rogatory.information;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/** Spontaneous information for tests, of XB and for others. */
public final class Examples {

  private Examples() {}

  /** What XB sends us, on these conditions. */
  public static NewInformation received(
      boolean confidential, @Nullable LocalDate until, String... restrictions) {
    return new NewInformation(
        CountryCode.of("XB"),
        "Ministry of Justice of XB",
        "XB-SI-7",
        LocalDate.of(2026, 11, 2),
        new Moment(Instant.parse("2026-11-03T08:00:00Z"), ZoneId.of("Europe/Vienna")),
        Channel.CENTRAL_AUTHORITY_ELECTRONIC,
        LanguageTag.of("en"),
        "Access codes offered for sale",
        "A forum sells access codes of a bank in your State.",
        false,
        confidential,
        until,
        List.of(restrictions),
        false,
        true);
  }

  /** What we may send to a State Party without more. */
  public static NewTransmission sendable() {
    return ours(false, Stated.YES);
  }

  /** What we mean to send. */
  public static NewTransmission ours(boolean proceeds, Stated ownLaw, String... restrictions) {
    return new NewTransmission(
        "A server in your State",
        "A server in your State distributes the programme.",
        "It may help to begin an investigation.",
        proceeds,
        restrictions.length > 0,
        restrictions.length > 0 ? LocalDate.of(2026, 12, 1) : null,
        List.of(restrictions),
        ownLaw,
        Stated.NO,
        Stated.YES,
        Stated.NO,
        null);
  }
}
