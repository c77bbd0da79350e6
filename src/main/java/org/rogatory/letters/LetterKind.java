package org.rogatory.letters;

import java.util.Arrays;
import java.util.Optional;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * The letters that the office writes: what each rests on, and whether it carries a decision, which
 * somebody else has to approve. Where the treaty has no provision for a letter it cites none.
 */
public enum LetterKind implements Worded {
  ACKNOWLEDGEMENT(Particulars.Acknowledgement.class),
  OUTSIDE_CONVENTION(Particulars.OutsideConvention.class, "35(1)", Weight.DECISION),
  NOT_ACCEPTED(Particulars.NotAccepted.class, "40(13)", Weight.DECISION),
  INFORMATION_REQUEST(Particulars.InformationRequest.class, "40(16)"),
  INFORMATION_REMINDER(Particulars.InformationReminder.class, "40(16)"),
  CONSULTATION_REFUSAL(Particulars.ConsultationRefusal.class, "40(28)"),
  CONSULTATION_POSTPONEMENT(Particulars.ConsultationPostponement.class, "40(28)"),
  OFFER_OF_CONDITIONS(Particulars.OfferOfConditions.class, "40(28)"),
  REFUSAL(Particulars.Refusal.class, "40(25)", Weight.DECISION),
  POSTPONEMENT(Particulars.Postponement.class, "40(27)", Weight.DECISION),
  RESUMPTION(Particulars.Resumption.class),
  STATUS_REPLY(Particulars.StatusReply.class, "40(26)"),
  TRANSMITTAL(Particulars.Transmittal.class, "40(12)(b)"),
  CHASER(Particulars.Chaser.class, "40(12)(b)"),
  RESULTS(Particulars.Results.class, "40(17)"),
  PRESERVATION_CONFIRMATION(Particulars.PreservationConfirmation.class),
  STOP_NOTICE(Particulars.StopNotice.class, "40(26)");

  private enum Weight {
    INFORMATION,
    DECISION
  }

  private final Class<? extends Particulars> particulars;
  private final Optional<Provision> provision;
  private final Weight weight;

  LetterKind(Class<? extends Particulars> particulars) {
    this(particulars, Optional.empty(), Weight.INFORMATION);
  }

  LetterKind(Class<? extends Particulars> particulars, String provision) {
    this(particulars, provision, Weight.INFORMATION);
  }

  LetterKind(Class<? extends Particulars> particulars, String provision, Weight weight) {
    this(particulars, Optional.of(Provision.of(provision)), weight);
  }

  LetterKind(
      Class<? extends Particulars> particulars, Optional<Provision> provision, Weight weight) {
    this.particulars = particulars;
    this.provision = provision;
    this.weight = weight;
  }

  /** The kind of letter that says these particulars. */
  public static LetterKind of(Particulars particulars) {
    return Arrays.stream(values())
        .filter(kind -> kind.particulars.isInstance(particulars))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The kind with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LetterKind of(String id) {
    return Worded.of(LetterKind.class, id);
  }

  @Override
  public String group() {
    return "letter";
  }

  /** The provision on which it rests; empty where that is the office's policy. */
  public Optional<Provision> provision() {
    return provision;
  }

  /** Whether it must be approved by a supervisor who neither drafted nor proposed it. */
  public boolean carriesDecision() {
    return weight == Weight.DECISION;
  }

  /** Whether it goes to an authority of our own, and not to the requesting State. */
  public boolean isForCompetentAuthority() {
    return this == TRANSMITTAL || this == CHASER || this == STOP_NOTICE;
  }

  /** The record of what it says. */
  Class<? extends Record> particulars() {
    return particulars.asSubclass(Record.class);
  }
}
