package org.rogatory.register;

import java.util.Optional;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;

/**
 * How the authority that a request names as its sender compares with those registered, 40(12)(d)
 * and 40(13). It is a question for the desk, never a ground of refusal.
 *
 * @param match how it compares
 * @param authority the registered authority that it was compared with; none where none is
 *     registered
 */
public record SenderCheck(Match match, Optional<RecordedFact<RegisteredAuthority>> authority) {

  /** How a sender's name compares with the registered names. */
  public enum Match implements Worded {
    /** It is the name of an authority registered for the purpose. */
    SAME,
    /** One name contains the other, as that of a department contains its ministry's. */
    SIMILAR,
    /** It is registered, but for another purpose. */
    OTHER_DESIGNATION,
    /** An authority is registered for the purpose, and it is another. */
    DIFFERENT,
    /** No authority is registered for the purpose. */
    NOTHING_REGISTERED;

    @Override
    public String group() {
      return "sender";
    }
  }

  /** Whether the sender is an authority designated for the purpose. */
  public Stated designated() {
    return switch (match) {
      case SAME, SIMILAR -> Stated.YES;
      case OTHER_DESIGNATION, DIFFERENT -> Stated.NO;
      case NOTHING_REGISTERED -> Stated.NOT_STATED;
    };
  }
}
