package org.rogatory.letters.saying;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.letters.Composer;

/**
 * A kind of letter: what it rests on, and whether it carries a decision, which somebody else has to
 * approve. The class of each letter declares its own, see {@link Composer}. Two kinds are equal
 * where their ids are.
 *
 * @param id stands in rows, journal entries and addresses and is never renamed; the folder of its
 *     texts in {@code templates/letters}
 * @param restsOn the provision on which it rests; null where that is the office's policy
 * @param carriesDecision whether it must be approved by a supervisor who neither drafted nor
 *     proposed it
 * @param isForCompetentAuthority whether it goes to an authority of our own, and not to the other
 *     State
 */
public record LetterKind(
    String id,
    @Nullable Provision restsOn,
    boolean carriesDecision,
    boolean isForCompetentAuthority)
    implements Worded {

  /** A kind that informs the other State and rests on the office's policy. */
  public static LetterKind of(String id) {
    return new LetterKind(id, null, false, false);
  }

  /** The same, resting on a provision. */
  public LetterKind on(String provision) {
    return new LetterKind(id, Provision.of(provision), carriesDecision, isForCompetentAuthority);
  }

  /** The same, carrying a decision. */
  public LetterKind deciding() {
    return new LetterKind(id, restsOn, true, isForCompetentAuthority);
  }

  /** The same, to an authority of our own. */
  public LetterKind toOurAuthority() {
    return new LetterKind(id, restsOn, carriesDecision, true);
  }

  /** The provision on which it rests; empty where that is the office's policy. */
  public Optional<Provision> provision() {
    return Optional.ofNullable(restsOn);
  }

  @Override
  public String name() {
    return id.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Override
  public String group() {
    return "letter";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LetterKind kind && kind.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
