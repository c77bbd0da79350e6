package org.rogatory.convention.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;
import org.rogatory.convention.form.FormFinding.Outcome;

/**
 * The form of a request besides its channel: who sends it, in which language, whether it is
 * authentic, 40(12)(d) and 40(13), and whether it says why it is urgent.
 */
@Clause({"40(12)(d)", "40(13)"})
public final class RequestForm {

  private static final List<Provision> SENDER = Provision.listOf("40(12)(d)", "40(12)(c)");
  private static final List<Provision> WRITING = Provision.listOf("40(13)");

  private static final List<Provision> URGENCY = Provision.listOf("40(26)");
  private static final List<Provision> EMERGENCY = Provision.listOf("2(o)");

  private RequestForm() {}

  /**
   * Whether the sender is an authority from which requests come.
   *
   * @param designated whether the register has it as a central authority of its State
   */
  public static FormFinding sender(Stated designated) {
    return switch (designated) {
      case YES -> FormFinding.of(Outcome.ACCEPTED, SENDER, Reason.of("form.sender.designated"));
      case NO -> FormFinding.of(Outcome.ASK, SENDER, Reason.of("form.sender.other"));
      case NOT_STATED -> FormFinding.of(Outcome.ASK, SENDER, Reason.of("form.sender.unknown"));
    };
  }

  /**
   * Whether the request is authentic. One that is not verified is asked about and not executed, a
   * preservation included.
   */
  public static FormFinding authenticity(Authenticity status) {
    return switch (status) {
      case VERIFIED ->
          FormFinding.of(Outcome.ACCEPTED, WRITING, Reason.of("form.authenticity.verified"));
      case UNVERIFIED ->
          FormFinding.of(Outcome.ASK, WRITING, Reason.of("form.authenticity.unverified"));
      case FAILED ->
          FormFinding.of(
              Outcome.NOT_ACCEPTABLE_AS_REQUEST, WRITING, Reason.of("form.authenticity.failed"));
    };
  }

  /**
   * Whether a request may be answered as none of that State's, so that nothing waits for ever: only
   * where its verification failed, and after the State was asked, 40(16), and could have answered.
   * This is no refusal, 40(21), so nothing is consulted on.
   *
   * @param askedInVain whether its origin was asked about, and the answer came or its time is over
   */
  public static List<Violation> notAccepted(Authenticity status, boolean askedInVain) {
    List<Violation> violations = new ArrayList<>();
    if (status != Authenticity.FAILED) {
      violations.add(Violation.of("40(13)", "not-accepted.not-failed"));
    }
    if (!askedInVain) {
      violations.add(Violation.of("40(16)", "not-accepted.not-asked"));
    }
    return violations;
  }

  /**
   * Whether what came by a channel that is not open may be answered as not accepted, so that
   * nothing waits for ever: only after the State was asked for an open channel, 40(16), and could
   * have used it. This is no refusal, 40(21).
   *
   * @param open whether the channel is open, or was mended
   * @param askedInVain whether it was asked about, and the answer came or its time is over
   */
  public static List<Violation> channelNotAccepted(boolean open, boolean askedInVain) {
    List<Violation> violations = new ArrayList<>();
    if (open) {
      violations.add(Violation.of("40(12)(d)", "not-accepted.channel-open"));
    }
    if (!askedInVain) {
      violations.add(Violation.of("40(16)", "not-accepted.channel-not-asked"));
    }
    return violations;
  }

  /**
   * Whether a request is in a language that the requested State accepts.
   *
   * @param languages those it is written in, the original or a translation with it (BCP 47); none:
   *     not yet established
   * @param accepted those that the requested State accepts; none: unknown
   */
  public static FormFinding language(Collection<String> languages, Collection<String> accepted) {
    if (languages.isEmpty() || accepted.isEmpty()) {
      return FormFinding.of(Outcome.ASK, WRITING, Reason.of("form.language.unknown"))
          .inLanguages(List.copyOf(accepted));
    }
    boolean common =
        languages.stream()
            .anyMatch(language -> accepted.stream().anyMatch(other -> same(language, other)));
    return common
        ? FormFinding.of(Outcome.ACCEPTED, WRITING, Reason.of("form.language.accepted"))
        : FormFinding.of(Outcome.NOT_ACCEPTABLE_AS_REQUEST, WRITING, Reason.of("form.language.not"))
            .inLanguages(List.copyOf(accepted));
  }

  /**
   * Whether a claim of urgency or emergency can be weighed. What presses is taken into account
   * where reasons are given, 40(26); an emergency is a matter of facts, 2(o). The claim is followed
   * meanwhile.
   */
  @Clause("2(o)")
  public static FormFinding urgency(
      boolean urgent, boolean reason, boolean emergency, boolean facts) {
    if (emergency) {
      return facts
          ? FormFinding.of(Outcome.ACCEPTED, EMERGENCY, Reason.of("form.urgency.emergency"))
          : FormFinding.of(Outcome.ASK, EMERGENCY, Reason.of("form.urgency.no-facts"));
    }
    if (urgent && !reason) {
      return FormFinding.of(Outcome.ASK, URGENCY, Reason.of("form.urgency.no-reason"));
    }
    String key = urgent ? "form.urgency.reasoned" : "form.urgency.none";
    return FormFinding.of(Outcome.ACCEPTED, URGENCY, Reason.of(key));
  }

  /** A regional variety is the language. */
  private static boolean same(String one, String other) {
    String language = Locale.forLanguageTag(one).getLanguage();
    return !language.isEmpty() && language.equals(Locale.forLanguageTag(other).getLanguage());
  }
}
