package org.rogatory.convention.contents;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;

/**
 * What was found about one item of a request's contents.
 *
 * @param required what the Convention asks
 * @param state what the request has
 * @param reason the finding in words
 * @param remark what a person found wanting, if anything
 */
public record ContentFinding(
    RequiredContent required, State state, Reason reason, Optional<String> remark) {

  private static final Provision ADDITIONAL = Provision.of("40(16)");
  private static final Provision OTHER_TREATY = LegalBasis.OTHER_TREATY.provision();

  /** What a request has of an item. */
  public enum State implements Worded {
    PRESENT,
    /** Required, and not there. */
    MISSING,
    /** Marked as deficient by a person. */
    DEFICIENT,
    /** Not there, and its absence is no deficiency. */
    NOT_REQUIRED;

    @Override
    public String group() {
      return "content-state";
    }

    /** The state with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static State of(String id) {
      return Worded.of(State.class, id);
    }
  }

  /** The item. */
  public ContentItem item() {
    return required.item();
  }

  /** The provision closest to the measure. */
  public Provision provision() {
    return required.provision();
  }

  /** All provisions that ask for the item here. */
  public List<Provision> provisions() {
    return required.provisions();
  }

  /** How firmly the item is asked for. */
  public Requirement requirement() {
    return required.requirement();
  }

  /** Whether supplementary information is to be asked about it, 40(16). */
  public boolean isOpen() {
    return state == State.MISSING || state == State.DEFICIENT;
  }

  /**
   * Whether the contents are not settled because of it: only what is required holds a measure up.
   */
  public boolean blocks() {
    return isOpen() && requirement() == Requirement.REQUIRED;
  }

  /**
   * Whether the item is not there and would have been welcome: shown, never asked of its own
   * accord, never holding anything up.
   */
  public boolean isHint() {
    return state == State.NOT_REQUIRED
        && requirement().compareTo(Requirement.REQUIRED) > 0
        && requirement().compareTo(Requirement.OPTIONAL) < 0;
  }

  /**
   * What a letter cites for asking about it: the provision that asks for the item, or, where the
   * treaty only lends the item as advice, 40(16) alone.
   */
  public Provision askedUnder() {
    boolean advice = requirement() == Requirement.RECOMMENDED && !provision().equals(OTHER_TREATY);
    return advice ? ADDITIONAL : provision();
  }

  /** The key of the sentence that says what to send, for the letter. */
  public String cureKey() {
    return item().cureKey();
  }
}
