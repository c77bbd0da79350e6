package org.rogatory.convention.form;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.FormFinding.Duty;
import org.rogatory.convention.form.FormFinding.Outcome;

/**
 * How a request came, and whether it may come so, 40(12)(d) and 40(13). Urgency and emergency are
 * two things: INTERPOL and the oral form ask for urgency; an emergency, 2(o), is always urgent, an
 * urgent matter seldom an emergency. What the register does not know is asked, never held against
 * the sender. A preservation does not wait for the answer: {@link #executedMeanwhile}.
 *
 * @param channel how it came
 * @param assistance what it asks for, measure by measure
 * @param electronicData whether that is to provide electronic data, which 41(3)(e) speaks of
 * @param urgent whether the request is urgent
 * @param emergency whether there is an emergency in the sense of 2(o)
 * @param interpolAgreed whether the two States agreed on INTERPOL for urgent requests
 * @param interpolPossible whether it is possible; a message that came that way shows that it is
 * @param oralAgreed whether the two States agreed on oral requests
 * @param diplomaticRequired whether our State requires the diplomatic channel
 * @param reading how our State reads the word for which 40(13) opens the oral form; configuration
 */
@Clause({"40(12)(d)", "40(13)", "41(3)"})
public record Transmission(
    Channel channel,
    Assistance assistance,
    Stated electronicData,
    Stated urgent,
    Stated emergency,
    Stated interpolAgreed,
    Stated interpolPossible,
    Stated oralAgreed,
    boolean diplomaticRequired,
    OralReading reading) {

  /**
   * How 40(13) is read, whose words for oral requests are in one text those that define an
   * emergency.
   */
  public enum OralReading implements Worded {
    URGENCY,
    EMERGENCY;

    @Override
    public String group() {
      return "oral-reading";
    }

    /** The reading with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static OralReading of(String id) {
      return Worded.of(OralReading.class, id);
    }
  }

  private static final List<Provision> CHANNELS = Provision.listOf("40(12)(d)");
  private static final List<Provision> ORAL_FORM = Provision.listOf("40(13)");

  /** Whether the channel is in order. */
  public FormFinding examine() {
    return switch (channel) {
      case DIPLOMATIC ->
          FormFinding.of(Outcome.ACCEPTED, CHANNELS, Reason.of("channel.accepted.diplomatic"));
      case CENTRAL_AUTHORITY_ELECTRONIC, CENTRAL_AUTHORITY_POST -> centralAuthority();
      case INTERPOL -> interpol();
      case ORAL -> oral();
      case CONTACT_POINT -> contactPoint();
      case OTHER_AUTHORITY ->
          FormFinding.of(Outcome.ASK, CHANNELS, Reason.of("channel.ask.central-authority"))
              .instead(acceptable());
    };
  }

  /**
   * Whether the measure is executed while the channel is being asked about: a preservation never
   * waits, 42(4), 42(6).
   */
  public boolean executedMeanwhile() {
    return assistance == Assistance.PRESERVATION && examine().outcome() != Outcome.ACCEPTED;
  }

  private FormFinding centralAuthority() {
    boolean byDiplomats = diplomaticRequired && assistance.family() != Family.PRESERVATION;
    return byDiplomats
        ? notAcceptable(CHANNELS, "channel.not.diplomatic-required")
        : FormFinding.of(
            Outcome.ACCEPTED, CHANNELS, Reason.of("channel.accepted.central-authority"));
  }

  private FormFinding interpol() {
    return firstTrouble(
        FormFinding.of(Outcome.ACCEPTED, CHANNELS, Reason.of("channel.accepted.interpol")),
        urgency(CHANNELS, "interpol"),
        agreement(interpolAgreed, CHANNELS, "interpol"),
        condition(interpolPossible, CHANNELS, "interpol-possible"));
  }

  private FormFinding oral() {
    FormFinding accepted =
        FormFinding.of(Outcome.ACCEPTED, ORAL_FORM, Reason.of("channel.accepted.oral"))
            .owing(Duty.WRITTEN_CONFIRMATION);
    return firstTrouble(
        emergency == Stated.YES
            ? accepted
            : accepted.telling(Notice.TEXTS_DIVERGE_ON_ORAL_REQUESTS),
        reading == OralReading.URGENCY
            ? urgency(ORAL_FORM, "oral")
            : condition(emergency, Provision.listOf("40(13)", "2(o)"), "oral-emergency"),
        agreement(oralAgreed, ORAL_FORM, "oral"));
  }

  private FormFinding contactPoint() {
    boolean preserves = assistance.family().hasClosedGrounds();
    if (preserves) {
      return FormFinding.of(
              Outcome.ACCEPTED,
              Provision.listOf(
                  "41(3)(b)", assistance == Assistance.PRESERVATION ? "42(1)" : "43(1)"),
              Reason.of("channel.accepted.contact-point"))
          .owing(Duty.HANDOVER);
    }
    if (emergency == Stated.YES && electronicData != Stated.NO) {
      return emergencyData().owing(Duty.HANDOVER);
    }
    return FormFinding.of(Outcome.ASK, CHANNELS, Reason.of("channel.ask.contact-point"))
        .instead(acceptable())
        .owing(Duty.HANDOVER);
  }

  /** The contact point provides electronic data to avert an emergency, and nothing else. */
  private FormFinding emergencyData() {
    List<Provision> provisions = Provision.listOf("41(3)(e)", "2(o)");
    return electronicData == Stated.YES
        ? FormFinding.of(Outcome.ACCEPTED, provisions, Reason.of("channel.accepted.emergency"))
        : FormFinding.of(Outcome.ASK, provisions, Reason.of("channel.ask.emergency-data"))
            .instead(acceptable());
  }

  private FormFinding urgency(List<Provision> provisions, String what) {
    Stated given = emergency == Stated.YES ? Stated.YES : urgent;
    return condition(given, provisions, what + "-urgency");
  }

  private FormFinding agreement(Stated agreed, List<Provision> provisions, String what) {
    return condition(agreed, provisions, what + "-agreement");
  }

  private FormFinding condition(Stated met, List<Provision> provisions, String what) {
    return switch (met) {
      case YES -> FormFinding.of(Outcome.ACCEPTED, provisions, Reason.of("channel.met"));
      case NOT_STATED ->
          FormFinding.of(Outcome.ASK, provisions, Reason.of("channel.ask." + what))
              .instead(acceptable());
      case NO -> notAcceptable(provisions, "channel.not." + what);
    };
  }

  /** A condition that is not met outweighs one that must be asked about. */
  private static FormFinding firstTrouble(FormFinding accepted, FormFinding... conditions) {
    for (Outcome trouble : List.of(Outcome.NOT_ACCEPTABLE_AS_REQUEST, Outcome.ASK)) {
      for (FormFinding condition : conditions) {
        if (condition.outcome() == trouble) {
          return condition;
        }
      }
    }
    return accepted;
  }

  private FormFinding notAcceptable(List<Provision> provisions, String reason) {
    return FormFinding.of(Outcome.NOT_ACCEPTABLE_AS_REQUEST, provisions, Reason.of(reason))
        .instead(acceptable());
  }

  private List<Channel> acceptable() {
    List<Channel> channels = new ArrayList<>();
    if (diplomaticRequired) {
      channels.add(Channel.DIPLOMATIC);
    } else {
      channels.add(Channel.CENTRAL_AUTHORITY_ELECTRONIC);
      channels.add(Channel.CENTRAL_AUTHORITY_POST);
    }
    if (assistance.family().hasClosedGrounds()) {
      channels.add(Channel.CONTACT_POINT);
    }
    return channels;
  }
}
