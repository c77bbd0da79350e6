package org.rogatory.convention.form;

import java.util.List;
import java.util.Set;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;

/**
 * Whether what arrived can be taken as a request, in one respect: its channel, its sender, its
 * language or its authenticity. None of these is a refusal: what arrives is numbered and answered
 * in any case.
 *
 * @param outcome taken, asked about, or not to be taken as a request in this form
 * @param provisions what says so, the closest first; never empty
 * @param reason in words
 * @param channels which channels would be accepted, where that is the trouble
 * @param languages which languages would be accepted (BCP 47), where that is the trouble
 * @param duties what its acceptance brings with it
 * @param notices what the decider is to be told
 */
@Clause("41(4)")
public record FormFinding(
    Outcome outcome,
    List<Provision> provisions,
    Reason reason,
    List<Channel> channels,
    List<String> languages,
    List<Duty> duties,
    List<Notice> notices) {

  /** The three answers. */
  public enum Outcome implements Worded {
    ACCEPTED,
    ASK,
    NOT_ACCEPTABLE_AS_REQUEST;

    @Override
    public String group() {
      return "form";
    }

    /** The outcome with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Outcome of(String id) {
      return Worded.of(Outcome.class, id);
    }
  }

  /** What is owed after it was taken. */
  public enum Duty implements Worded {
    /** The requesting State confirms in writing, at once, 40(13). */
    WRITTEN_CONFIRMATION("40(13)"),
    /** The contact point hands over to the central authority, 41(4). */
    HANDOVER("41(4)");

    private final Provision provision;

    Duty(String provision) {
      this.provision = Provision.of(provision);
    }

    /** What imposes it. */
    public Provision provision() {
      return provision;
    }

    @Override
    public String group() {
      return "duty";
    }

    /** The duty with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Duty of(String id) {
      return Worded.of(Duty.class, id);
    }
  }

  private static final Set<String> ASKS_PERSON =
      Set.of(
          "channel.ask.interpol-agreement", "channel.ask.oral-agreement", "form.under-treaty.ask");

  public FormFinding {
    provisions = List.copyOf(provisions);
    channels = List.copyOf(channels);
    languages = List.copyOf(languages);
    duties = List.copyOf(duties);
    notices = List.copyOf(notices);
  }

  static FormFinding of(Outcome outcome, List<Provision> provisions, Reason reason) {
    return new FormFinding(outcome, provisions, reason, List.of(), List.of(), List.of(), List.of());
  }

  FormFinding instead(List<Channel> acceptable) {
    return new FormFinding(outcome, provisions, reason, acceptable, languages, duties, notices);
  }

  FormFinding inLanguages(List<String> acceptable) {
    return new FormFinding(outcome, provisions, reason, channels, acceptable, duties, notices);
  }

  FormFinding owing(Duty duty) {
    return new FormFinding(
        outcome, provisions, reason, channels, languages, List.of(duty), notices);
  }

  FormFinding telling(Notice notice) {
    return new FormFinding(
        outcome, provisions, reason, channels, languages, duties, List.of(notice));
  }

  /**
   * The same on this legal basis: under another treaty alone its own rules decide on channel, form
   * and language, and what these rules would not accept is a question. That a request must be
   * authentic stays; what the contact point does, Article 41, does not turn on it.
   */
  public FormFinding under(LegalBasis basis) {
    if (basis.appliesParagraphs8To31() || provision().article() != 40) {
      return this;
    }
    List<Provision> treaty = List.of(basis.provision());
    if (reason.key().startsWith("form.authenticity.")) {
      return of(outcome, treaty, reason);
    }
    Outcome mild = outcome == Outcome.ACCEPTED ? Outcome.ACCEPTED : Outcome.ASK;
    return of(mild, treaty, Reason.of("form.under-treaty." + mild.id()));
  }

  /**
   * Whether a person of ours may know what the register does not: whether the two States agreed on
   * the channel, or whether another treaty opens it.
   */
  public boolean asksPerson() {
    return ASKS_PERSON.contains(reason.key());
  }

  /** Its reason as a letter to the requesting State has it: what only we do not know is said so. */
  public Reason inLetter() {
    return asksPerson() ? Reason.of("cure.channel.unknown") : reason;
  }

  /** The same, a person of ours having found that the channel is open. */
  public FormFinding found() {
    return of(Outcome.ACCEPTED, provisions, Reason.of("channel.accepted.found"));
  }

  /** The provision closest to the answer. */
  public Provision provision() {
    return provisions.get(0);
  }
}
