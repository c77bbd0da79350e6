package org.rogatory.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Fact;

/** What a journal says of spontaneous information. */
public sealed interface InformationFact extends Fact {

  /**
   * What the sender of information binds its receiver to, 40(5).
   *
   * @param confidentialUntil the last day of confidentiality; null for no end
   * @param confidentialityEnds the instant at which that day is over in both States
   * @param restrictions on its use, number 1 first
   */
  record Bounds(
      boolean confidential,
      @Nullable LocalDate confidentialUntil,
      @Nullable Instant confidentialityEnds,
      List<String> restrictions) {

    /** Nothing is asked for. */
    public static final Bounds NONE = new Bounds(false, null, null, List.of());
  }

  /**
   * Another State sent information, and it was numbered.
   *
   * @param counterpart that State's code
   * @param theirReference its own number
   * @param sender the authority that wrote
   * @param channel the id of the channel by which it arrived
   * @param language its language
   * @param topic what it is about, in a line
   * @param proceeds whether it is about proceeds of offences under the Convention, 51
   * @param restricted whether the file was closed to all but its registrar and supervisors
   */
  record InformationRegistered(
      String counterpart,
      @Nullable String theirReference,
      @Nullable String sender,
      @Nullable LocalDate dated,
      String channel,
      String language,
      String topic,
      String text,
      boolean proceeds,
      Bounds bounds,
      boolean restricted)
      implements InformationFact {}

  /** A person said what it is good for. */
  record InformationAssessed(String remark) implements InformationFact {}

  /**
   * It was used.
   *
   * @param where the proceeding or the authority
   * @param madeKnown whether it became known beyond authorities that keep it confidential
   * @param kept the numbers of the restrictions within which the use stays
   */
  record InformationUsed(String where, String purpose, boolean madeKnown, List<Integer> kept)
      implements InformationFact {}

  /**
   * The sender lifted what it had asked for.
   *
   * @param restrictions the numbers of the restrictions that stand no longer
   * @param confidentiality whether confidentiality stands no longer
   * @param channel the id of the channel by which that was said
   */
  record ConditionsLifted(
      List<Integer> restrictions, boolean confidentiality, String channel, @Nullable String text)
      implements InformationFact {}

  /** The time of confidentiality is over, and a person ended it. */
  record ConfidentialityEnded(String remark) implements InformationFact {}

  /**
   * A file for information that we mean to send to another State was begun.
   *
   * @param counterpart that State's code
   * @param topic what it is about, in a line
   * @param restricted whether the file was closed to all but its author and supervisors
   */
  record InformationPlanned(String counterpart, String topic, boolean restricted)
      implements InformationFact {}

  /** What we mean to send was written, or written anew. */
  record InformationWritten(Drafted drafted) implements InformationFact {}

  /**
   * What we mean to send.
   *
   * @param topic what it is about, in a line
   * @param why how it may help the other State, 40(4), 51
   * @param ownLaw whether our law allows to send it
   * @param ownProceedings whether our own proceedings suffer
   * @param conventionOffence for proceeds: whether of an offence under the Convention, 51
   */
  record Drafted(
      String topic,
      String text,
      String why,
      boolean proceeds,
      Bounds bounds,
      String ownLaw,
      String ownProceedings,
      String conventionOffence,
      String personalData,
      String personalDataLawful) {}

  /** The letter with our information was sent. */
  record InformationForwarded() implements InformationFact {}

  /** We gave up sending it. */
  record InformationGivenUp(String reason) implements InformationFact {}

  /** The file was closed; what the sender asked for goes on binding. */
  record InformationClosed(@Nullable String remark) implements InformationFact {}
}
