package org.rogatory.convention.scope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;

/**
 * Whether a measure is inside the Convention.
 *
 * @param outcome inside, outside, or a question
 * @param provisions what decides it, the closest first; never empty
 * @param reason in words
 * @param exits where the request may still go; only when it is outside
 * @param questions what to ask the requesting State; only when it must be asked
 * @param notices what the decider is to be told
 * @param executedMeanwhile whether the measure is executed while the questions are open: a
 *     preservation, 42(4)
 */
public record ScopeFinding(
    Outcome outcome,
    List<Provision> provisions,
    Reason reason,
    List<Exit> exits,
    List<Reason> questions,
    List<Notice> notices,
    boolean executedMeanwhile) {

  /** The three answers; in doubt the measure is inside. */
  public enum Outcome implements Worded {
    INSIDE,
    ASK,
    /** No refusal: the answer says why, and which exits are open. */
    OUTSIDE;

    @Override
    public String group() {
      return "scope";
    }

    /** The outcome with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Outcome of(String id) {
      return Worded.of(Outcome.class, id);
    }
  }

  static final String SERVES = "scope.question.serves";

  public ScopeFinding {
    provisions = List.copyOf(provisions);
    exits = List.copyOf(exits);
    questions = List.copyOf(questions);
    notices = List.copyOf(notices);
  }

  static ScopeFinding inside(List<Provision> provisions, Reason reason) {
    return new ScopeFinding(
        Outcome.INSIDE, provisions, reason, List.of(), List.of(), List.of(), false);
  }

  static ScopeFinding outside(List<Provision> provisions, Reason reason) {
    return new ScopeFinding(
        Outcome.OUTSIDE, provisions, reason, List.of(Exit.values()), List.of(), List.of(), false);
  }

  static ScopeFinding ask(List<Provision> provisions, List<Reason> questions) {
    return new ScopeFinding(
        Outcome.ASK,
        provisions,
        Reason.of("scope.ask.words"),
        List.of(),
        questions,
        List.of(),
        false);
  }

  /**
   * Whether a person of ours says, with a reason, whether the assistance serves to collect evidence
   * in electronic form, 35(1)(c).
   */
  public boolean asksPerson() {
    return questions.stream().anyMatch(question -> question.key().equals(SERVES));
  }

  /** The provision closest to the answer. */
  public Provision provision() {
    return provisions.get(0);
  }

  ScopeFinding with(Notice notice) {
    Set<Notice> more = new LinkedHashSet<>(notices);
    more.add(notice);
    return new ScopeFinding(
        outcome, provisions, reason, exits, questions, List.copyOf(more), executedMeanwhile);
  }

  ScopeFinding meanwhile() {
    return new ScopeFinding(
        outcome, provisions, reason, exits, questions, notices, outcome == Outcome.ASK);
  }
}
