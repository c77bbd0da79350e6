package org.rogatory.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * Requests for tests, complete unless the test takes something away. They are all other requests
 * under one reference, and what is unusual in them was looked at.
 */
public final class Registered {

  private Registered() {}

  /** A complete request of XB for one measure each of these kinds. */
  public static NewRequest complete(Assistance... measures) {
    return from("XB", "en", measures);
  }

  /** A complete request of a State, in a language, for one measure each of these kinds. */
  public static NewRequest from(String state, String language, Assistance... measures) {
    return new NewRequest(
        CountryCode.of(state),
        "Ministry of Justice of " + state,
        "XB-1",
        LocalDate.of(2026, 11, 2),
        new Moment(Instant.parse("2026-11-03T08:00:00Z"), ZoneId.of("Europe/Vienna")),
        Channel.CENTRAL_AUTHORITY_ELECTRONIC,
        LanguageTag.of(language),
        null,
        false,
        null,
        false,
        null,
        null,
        false,
        null,
        null,
        null,
        List.of(measures).stream().map(Registered::measure).toList(),
        List.of(
            new NewRequest.NewOffence(
                OffenceClaim.Origin.CONVENTION,
                7,
                Set.of(),
                false,
                OffenceClaim.Mode.PRINCIPAL,
                MaximumPenalty.Kind.TERM,
                72,
                null)),
        List.of(),
        Map.of(
            "requesting-authority", "Ministry of Justice of XB",
            "subject-and-nature", "Investigation 88/2026 into illegal access",
            "conducting-authority", "Regional Prosecutor's Office, which leads the investigation",
            "facts", "An unknown person entered a system.",
            "assistance-requested", "Disclosure of account data",
            "identification", "Provider: Postbox Ltd.",
            "period", "1 August to 24 September 2026 UTC",
            "purpose", "Evidence at trial in investigation 88/2026"),
        null,
        false,
        true,
        true);
  }

  /** A request of which everything is said that can be said, for one measure. */
  public static NewRequest inFull() {
    NewRequest r = complete(Assistance.STORED_DATA);
    return new NewRequest(
        r.requestingState(),
        r.sender(),
        r.sendersReference(),
        r.dated(),
        r.receivedAt(),
        r.channel(),
        r.language(),
        "Called back on the registered number",
        true,
        "The trial begins.",
        true,
        "A hospital is at risk.",
        "Logs are kept for ten days.",
        true,
        "The names of the accused",
        LocalDate.of(2027, 1, 15),
        "The trial begins.",
        List.of(
            new NewRequest.NewMeasure(
                Assistance.STORED_DATA,
                "Mail of September",
                "With a hash of each file",
                Stated.YES,
                LocalDate.of(2027, 1, 8),
                "The indictment")),
        List.of(
            new NewRequest.NewOffence(
                OffenceClaim.Origin.CONVENTION,
                17,
                Set.of(7, 13),
                true,
                OffenceClaim.Mode.PARTICIPATION,
                MaximumPenalty.Kind.TERM,
                72,
                "Money mules")),
        List.of(
            new NewRequest.NewSubject(
                Subject.Kind.NATURAL_PERSON,
                "Jane Roe",
                null,
                "Graz",
                "XC",
                LocalDate.of(1980, 2, 29)),
            new NewRequest.NewSubject(Subject.Kind.ACCOUNT, "Postbox", "jane77", null, null, null)),
        r.contents(),
        "P-1",
        false,
        true,
        true);
  }

  /** A complete request for a preservation. */
  public static NewRequest preservation() {
    NewRequest r = complete(Assistance.PRESERVATION);
    Map<String, String> contents = new HashMap<>(r.contents());
    contents.put("data-and-link", "The account waterline-77 and all its messages");
    contents.put("necessity", "The account offers self-destroying messages.");
    contents.put("follow-up", "A request under Article 44 will follow.");
    return with(r, contents);
  }

  /** The same request without this item of its contents. */
  public static NewRequest without(String item, NewRequest r) {
    Map<String, String> contents = new HashMap<>(r.contents());
    contents.remove(item);
    return with(r, contents);
  }

  /** The same request with other contents. */
  public static NewRequest with(NewRequest r, Map<String, String> contents) {
    return with(r, r.offences(), contents);
  }

  /** The same request, which says that it is urgent. */
  public static NewRequest urgent(NewRequest r) {
    return new NewRequest(
        r.requestingState(),
        r.sender(),
        r.sendersReference(),
        r.dated(),
        r.receivedAt(),
        r.channel(),
        r.language(),
        r.callBack(),
        true,
        "The data vanish on Friday.",
        r.emergency(),
        r.emergencyFacts(),
        r.atRisk(),
        r.confidential(),
        r.confidentialityScope(),
        r.answerBy(),
        r.answerByReason(),
        r.measures(),
        r.offences(),
        r.subjects(),
        r.contents(),
        r.earlier(),
        r.restricted(),
        true,
        true);
  }

  /** The same request in an emergency; it does not call itself urgent. */
  public static NewRequest emergency(NewRequest r) {
    return new NewRequest(
        r.requestingState(),
        r.sender(),
        r.sendersReference(),
        r.dated(),
        r.receivedAt(),
        r.channel(),
        r.language(),
        r.callBack(),
        false,
        null,
        true,
        "A bomb is said to be in a station of the town.",
        r.atRisk(),
        r.confidential(),
        r.confidentialityScope(),
        r.answerBy(),
        r.answerByReason(),
        r.measures(),
        r.offences(),
        r.subjects(),
        r.contents(),
        r.earlier(),
        r.restricted(),
        true,
        true);
  }

  /** The same request, come by another channel. */
  public static NewRequest by(Channel channel, NewRequest r) {
    return with(r, channel, r.offences(), r.contents());
  }

  /** A complete request for an offence outside the Convention, with a maximum of twelve years. */
  public static NewRequest forOtherCrime(Assistance... measures) {
    NewRequest r = complete(measures);
    return with(
        r,
        List.of(
            new NewRequest.NewOffence(
                OffenceClaim.Origin.OTHER,
                null,
                Set.of(),
                false,
                OffenceClaim.Mode.PRINCIPAL,
                MaximumPenalty.Kind.TERM,
                144,
                "Robbery")),
        r.contents());
  }

  private static NewRequest with(
      NewRequest r, List<NewRequest.NewOffence> offences, Map<String, String> contents) {
    return with(r, r.channel(), offences, contents);
  }

  private static NewRequest with(
      NewRequest r,
      Channel channel,
      List<NewRequest.NewOffence> offences,
      Map<String, String> contents) {
    return new NewRequest(
        r.requestingState(),
        r.sender(),
        r.sendersReference(),
        r.dated(),
        r.receivedAt(),
        channel,
        r.language(),
        r.callBack(),
        r.urgent(),
        r.urgencyReason(),
        r.emergency(),
        r.emergencyFacts(),
        r.atRisk(),
        r.confidential(),
        r.confidentialityScope(),
        r.answerBy(),
        r.answerByReason(),
        r.measures(),
        offences,
        r.subjects(),
        contents,
        r.earlier(),
        r.restricted(),
        true,
        true);
  }

  private static NewRequest.NewMeasure measure(Assistance assistance) {
    return new NewRequest.NewMeasure(assistance, "As described", null, Stated.YES, null, null);
  }
}
