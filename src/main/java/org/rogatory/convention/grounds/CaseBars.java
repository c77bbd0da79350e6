package org.rogatory.convention.grounds;

import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.Stated;

/** What bars a ground in the circumstances of the case, where the matrix allows it. */
final class CaseBars {

  private CaseBars() {}

  /** What stands against it; empty where nothing does. */
  static Optional<Bar> of(Ground ground, Assistance assistance, GroundsContext context) {
    return switch (ground) {
      case NO_DUAL_CRIMINALITY, DE_MINIMIS, AVAILABLE_OTHERWISE ->
          publicRecords(assistance, context);
      case NOT_IN_CONFORMITY ->
          closed43(ground, assistance, context)
              .or(() -> when(context.uncured().isEmpty(), Bar.NOT_ASKED_FOR));
      case PROHIBITED_DOMESTICALLY ->
          closed43(ground, assistance, context).or(() -> prohibition(assistance, context));
      case TRANSFER_DISCRETION -> other(assistance, Assistance.TRANSFER_IN_CUSTODY);
      case NO_CONSENT ->
          other(assistance, Assistance.TRANSFER_IN_CUSTODY).or(() -> consent(context));
      case VIDEOCONFERENCE_DISCRETION -> other(assistance, Assistance.VIDEOCONFERENCE);
      case RECORDS_DISCRETION ->
          other(assistance, Assistance.GOVERNMENT_RECORDS)
              .or(() -> publicRecords(assistance, context));
      case DOMESTIC_CONDITIONS ->
          inSimilarCase(context, Bar.AVAILABLE_IN_SIMILAR_CASE)
              .or(() -> similarUnknown(assistance, context));
      case RESERVED_OFFENCES ->
          reservedOffences(context).or(() -> similarUnknown(assistance, context));
      case RESERVED_CLOSED_GROUP -> reservedClosedGroup(assistance, context);
      case DATA_PROTECTION -> personalData(context);
      case INSUFFICIENT_EVIDENCE -> evidence(context);
      case OTHER_TREATY -> when(context.basis().appliesParagraphs8To31(), Bar.CONVENTION_DECIDES);
      default -> Optional.empty();
    };
  }

  private static Optional<Bar> other(Assistance assistance, Assistance wanted) {
    return when(assistance != wanted, Bar.OTHER_MEASURE);
  }

  private static Optional<Bar> prohibition(Assistance assistance, GroundsContext context) {
    return inSimilarCase(context, Bar.ALLOWED_IN_SIMILAR_CASE)
        .or(() -> similarUnknown(assistance, context))
        .or(() -> prohibition(context.allowedInSimilarCase()));
  }

  /** Any similar offence: whether our law prohibits the action there is the letter's condition. */
  @Clause("40(21)(c)")
  static Optional<Bar> prohibition(Stated allowedInSimilarCase) {
    return switch (allowedInSimilarCase) {
      case YES -> Optional.of(Bar.ALLOWED_IN_SIMILAR_CASE);
      case NOT_STATED -> Optional.of(Bar.PROHIBITION_UNKNOWN);
      case NO -> Optional.empty();
    };
  }

  private static Optional<Bar> inSimilarCase(GroundsContext context, Bar bar) {
    return when(context.allowedInSimilarCase() == Stated.YES, bar);
  }

  /** Real-time collection is owed where such a case would have it: so that is asked first. */
  @Clause("45(2)")
  private static Optional<Bar> similarUnknown(Assistance assistance, GroundsContext context) {
    return when(
        assistance.family() == Family.REAL_TIME
            && context.allowedInSimilarCase() == Stated.NOT_STATED,
        Bar.SIMILAR_CASE_UNKNOWN);
  }

  private static Optional<Bar> closed43(
      Ground ground, Assistance assistance, GroundsContext context) {
    boolean disclosure = assistance.family() == Family.DISCLOSURE;
    return when(disclosure && !context.disclosureGrounds().contains(ground), Bar.CLOSED_43);
  }

  private static Optional<Bar> publicRecords(Assistance assistance, GroundsContext context) {
    if (assistance != Assistance.GOVERNMENT_RECORDS) {
      return Optional.empty();
    }
    return switch (context.publicRecords()) {
      case YES -> Optional.of(Bar.PUBLIC_RECORDS);
      case NOT_STATED -> Optional.of(Bar.RECORDS_UNKNOWN);
      case NO -> Optional.empty();
    };
  }

  private static Optional<Bar> personalData(GroundsContext context) {
    return switch (context.personalData()) {
      case YES -> Optional.empty();
      case NOT_STATED -> Optional.of(Bar.PERSONAL_DATA_UNKNOWN);
      case NO -> Optional.of(Bar.NO_PERSONAL_DATA);
    };
  }

  /** A transfer is refused for want of consent only where the person was asked and said no. */
  private static Optional<Bar> consent(GroundsContext context) {
    return switch (context.consented()) {
      case YES -> Optional.of(Bar.CONSENT_GIVEN);
      case NOT_STATED -> Optional.of(Bar.CONSENT_NOT_ASKED_FOR);
      case NO -> Optional.empty();
    };
  }

  /** Evidence is late or insufficient only where we asked for what 50(3) demands, in vain. */
  private static Optional<Bar> evidence(GroundsContext context) {
    return when(
        context.uncured().stream().noneMatch(provision -> provision.article() == 50),
        Bar.EVIDENCE_NOT_ASKED_FOR);
  }

  private static Optional<Bar> unreserved(GroundsContext context, Reservation reservation) {
    return when(!context.ownReservations().contains(reservation), Bar.NOT_RESERVED);
  }

  /**
   * Real-time collection of traffic data may be reserved to the offences of a list; it is owed in
   * any case where a similar domestic case would have it, 45(2).
   */
  private static Optional<Bar> reservedOffences(GroundsContext context) {
    return unreserved(context, Reservation.LISTED_OFFENCES)
        .or(() -> inSimilarCase(context, Bar.AVAILABLE_IN_SIMILAR_CASE))
        .or(
            () ->
                switch (context.offenceListed()) {
                  case YES -> Optional.of(Bar.OFFENCE_LISTED);
                  case NOT_STATED -> Optional.of(Bar.LISTING_UNKNOWN);
                  case NO -> Optional.empty();
                });
  }

  /** The reservation is for what our law does not make possible. */
  private static Optional<Bar> reservedClosedGroup(Assistance assistance, GroundsContext context) {
    Bar available =
        assistance.family() == Family.REAL_TIME
            ? Bar.AVAILABLE_IN_SIMILAR_CASE
            : Bar.RESERVED_YET_AVAILABLE;
    return unreserved(context, Reservation.CLOSED_GROUP)
        .or(() -> inSimilarCase(context, available))
        .or(() -> similarUnknown(assistance, context));
  }

  private static Optional<Bar> when(boolean condition, Bar bar) {
    return condition ? Optional.of(bar) : Optional.empty();
  }
}
