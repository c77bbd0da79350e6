package org.rogatory.convention.grounds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;

/**
 * Why a measure that was granted was not carried out, or not wholly. A practical reason is the
 * answer. A legal obstacle, or that an authority is unwilling, is none: assistance is declined on a
 * ground only, with reasons and, where it is owed, after a consultation, so the grounds are
 * assessed.
 */
@Clause({"40(24)", "40(25)", "40(28)", "42(6)"})
public enum Hindrance implements Worded {
  /** What was asked for no longer exists, or never did. */
  DATA_GONE,
  /** The person or the place could not be found. */
  PERSON_NOT_FOUND,
  /** It is not possible with the technical means that exist, 29(1), 30(1). */
  @Clause("26-30")
  TECHNICALLY_IMPOSSIBLE,
  /** Another fact, in words, that makes it impossible. */
  OTHER_PRACTICAL,
  /** The authority says that the law stands against it. */
  LEGAL_OBSTACLE,
  /** The authority, or whoever holds what is sought, does not want to. */
  UNWILLING;

  /** Whether the requesting State is answered with it. */
  public boolean isPractical() {
    return this != LEGAL_OBSTACLE && this != UNWILLING;
  }

  /** Whether it says nothing without more words. */
  public boolean needsWords() {
    return this == OTHER_PRACTICAL || !isPractical();
  }

  /**
   * What stands against answering with it. Words that speak of bank secrecy, fiscal matters or dual
   * criminality, of a secrecy of any kind, or that something is refused or forbidden, speak of a
   * ground, or of what is never one, and not of a practical reason.
   *
   * @param words all that would be told to the requesting State
   */
  public List<Violation> examine(Assistance assistance, String words) {
    if (!isPractical()) {
      return List.of();
    }
    Stream<Violation> never =
        StatedReasons.warnings(words).stream()
            .map(of -> new Violation(of.provision(), Reason.of("hindrance.speaks-of-a-ground")));
    boolean preservation = assistance.family() == Family.PRESERVATION;
    Stream<Violation> dual =
        speaking(words, preservation ? "42(4)" : "40(8)", TellingWords.DUAL_CRIMINALITY);
    Stream<Violation> declined =
        speaking(
            words, preservation ? "42(6)" : "40(25)", TellingWords.DECLINING, TellingWords.SECRECY);
    return Stream.of(never, dual, declined).flatMap(each -> each).toList();
  }

  private static Stream<Violation> speaking(String words, String provision, TellingWords... of) {
    return Arrays.stream(of).anyMatch(each -> each.areIn(words))
        ? Stream.of(Violation.of(provision, "hindrance.speaks-of-a-ground"))
        : Stream.empty();
  }

  @Override
  public String group() {
    return "hindrance";
  }

  /** The hindrance with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Hindrance of(String id) {
    return Worded.of(Hindrance.class, id);
  }
}
