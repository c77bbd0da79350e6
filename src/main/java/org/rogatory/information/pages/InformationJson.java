package org.rogatory.information.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.information.Clearance;
import org.rogatory.information.Confidentiality;
import org.rogatory.information.Disclosure;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.web.once.AboutFile;

/**
 * Spontaneous information as programs read it.
 *
 * @param reference our number
 * @param kind {@code information-received} or {@code information-sent}
 * @param counterpart the State on the other side, ISO 3166-1 alpha-2
 * @param openedAt when it arrived, or when we began to write it
 * @param state where it stands
 * @param turn for whom it waits
 * @param provision on which its transmission rests: {@code 40(4)} or {@code 51}
 * @param confidential whether it is to be kept confidential now, 40(5)
 * @param confidentialUntil until which day that was asked
 * @param clearance for what we send: whether it may be sent; null for what we received
 * @param acts the ids of what can be done with it besides its tasks
 */
record InformationJson(
    String reference,
    String kind,
    String counterpart,
    @Nullable String theirReference,
    @Nullable String sender,
    @Nullable LocalDate dated,
    OffsetDateTime openedAt,
    @Nullable String channel,
    @Nullable String language,
    String state,
    String turn,
    String subject,
    String text,
    @Nullable String why,
    String provision,
    boolean confidential,
    @Nullable LocalDate confidentialUntil,
    List<RestrictionJson> restrictions,
    @Nullable ClearanceJson clearance,
    List<DisclosureJson> disclosures,
    List<String> acts,
    @Nullable LocalDate closedOn)
    implements AboutFile {

  /** A restriction on its use. */
  record RestrictionJson(int number, String text, boolean lifted) {}

  /** What was said on whether it may be sent: {@code yes}, {@code no} or {@code not-stated}. */
  record ClearanceJson(
      String ownLaw,
      String ownProceedings,
      String conventionOffence,
      String personalData,
      String personalDataLawful) {

    static ClearanceJson of(Clearance said) {
      return new ClearanceJson(
          id(said.ownLaw()),
          id(said.ownProceedings()),
          id(said.conventionOffence()),
          id(said.personalData()),
          id(said.personalDataLawful()));
    }

    private static String id(Worded said) {
      return said.id();
    }
  }

  /** A disclosure of what exculpates an accused person, 40(5). */
  record DisclosureJson(
      int number,
      String stage,
      String proceeding,
      String exculpates,
      @Nullable Instant notifiedAt,
      @Nullable LocalDate consultBy,
      @Nullable String outcome,
      @Nullable String whyNoNotice) {

    static DisclosureJson of(int number, Disclosure disclosure) {
      return new DisclosureJson(
          number,
          Unreadable.orText(() -> disclosure.stage().id()),
          disclosure.proceeding(),
          disclosure.exculpates(),
          disclosure.notifiedAt().orElse(null),
          disclosure.consultBy().orElse(null),
          disclosure.outcome().orElse(null),
          disclosure.whyNoNotice().orElse(null));
    }
  }

  static InformationJson of(SpontaneousInformation information) {
    ZoneId zone =
        Unreadable.or(() -> information.file().opened().zone(), damaged -> ZoneOffset.UTC);
    Confidentiality confidentiality = information.confidentiality();
    return new InformationJson(
        information.reference().value(),
        information.file().kind(),
        information.counterpart(),
        information.file().theirReference().orElse(null),
        information.sender().orElse(null),
        information.dated().orElse(null),
        information.file().openedAt().atZone(zone).toOffsetDateTime(),
        information.channel().orElse(null),
        information.language().orElse(null),
        information.file().standing(),
        Unreadable.orText(() -> information.file().turn().id()),
        information.subject(),
        information.text(),
        information.why().orElse(null),
        information.provision().text(),
        confidentiality.isBinding(),
        confidentiality.until().orElse(null),
        restrictions(information),
        clearance(information),
        disclosures(information),
        ActKind.possible(information),
        information.file().closedOn().orElse(null));
  }

  private static List<RestrictionJson> restrictions(SpontaneousInformation information) {
    return information.restrictions().entrySet().stream()
        .map(
            each ->
                new RestrictionJson(
                    each.getKey(), each.getValue().text(), each.getValue().isLifted()))
        .toList();
  }

  private static List<DisclosureJson> disclosures(SpontaneousInformation information) {
    return information.disclosures().entrySet().stream()
        .map(each -> DisclosureJson.of(each.getKey(), each.getValue()))
        .toList();
  }

  private static @Nullable ClearanceJson clearance(SpontaneousInformation information) {
    return information.isReceived()
        ? null
        : Unreadable.or(() -> ClearanceJson.of(information.clearance()), damaged -> null);
  }
}
