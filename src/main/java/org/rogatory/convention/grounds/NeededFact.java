package org.rogatory.convention.grounds;

import java.util.Optional;
import org.rogatory.convention.CitedProvisions;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Worded;

/**
 * What must be recorded before a ground may be used, because its words cannot be checked without.
 */
public enum NeededFact implements Reader.Known {
  /** That the conduct, whatever it is called, was compared with our law, 35(3). */
  @Clause("35(3)")
  CONDUCT_COMPARED,
  /** Why the matter is of the most trivial nature, 40(8). */
  TRIVIALITY,
  /** The article of the Convention under which the assistance can be had, 40(8). */
  OTHER_ARTICLE,
  /** Which interest would be prejudiced, 40(21)(b). */
  @Clause("40(21)(b)")
  INTEREST,
  /** The provision of our law (or of a treaty, Article 46) that stands against it. */
  DOMESTIC_PROVISION,
  /** The ground of persecution and the prejudice feared, 40(22); never the sources. */
  @Clause("40(22)")
  PREJUDICE_FEARED,
  /**
   * The investigation, prosecution or judicial proceeding that would be interfered with, 40(27).
   */
  INTERFERING_PROCEEDING,
  /** The day on which the postponement is reviewed. */
  REVIEW_DATE,
  /** When and by whom the person was asked, informed of what it means, 40(9)(a). */
  PERSON_ASKED,
  /** Whether it is put as (c) or as (d) of 40(21): {@code c} or {@code d}. */
  PARAGRAPH_21,
  /** The declared reservation, 23(3) or 42(5). */
  RESERVATION,
  /**
   * Why there is reason to believe that dual criminality cannot be met at the time of disclosure,
   * 42(5).
   */
  DOUBT_AT_DISCLOSURE,
  /** Which conditions were considered that would make the transfer lawful, 36(1)(b). */
  @Clause("36(1)(b)")
  CONDITIONS_CONSIDERED,
  /** Which evidence was asked for, and when, 50(7). */
  EVIDENCE_ASKED_FOR,
  /** The value of the property, with the day and the way of valuation, 50(7). */
  VALUE,
  /** The article of the treaty that applies, 40(7). */
  TREATY_ARTICLE,
  /** The sign-off of a lawyer, where the texts leave the ground in doubt. */
  LEGAL_SIGN_OFF;

  /** Whoever decides notes these for the office; the others are told, 40(25), 40(28). */
  @Override
  public Reader reader() {
    return switch (this) {
      case CONDUCT_COMPARED, REVIEW_DATE, PARAGRAPH_21, LEGAL_SIGN_OFF -> Reader.OFFICE;
      default -> Reader.OTHER_STATE;
    };
  }

  @Override
  public String group() {
    return "needed-fact";
  }

  /** The letter of 40(21) that was recorded, {@code c} or {@code d}; empty for any other text. */
  public static Optional<Provision> paragraph21(String recorded) {
    return recorded.equals("c") || recorded.equals("d")
        ? Optional.of(Provision.of("40(21)(" + recorded + ")"))
        : Optional.empty();
  }

  /** Whether what was recorded lacks what the fact must say. */
  public boolean isLackingIn(String recorded) {
    return switch (this) {
      case PARAGRAPH_21 -> paragraph21(recorded).isEmpty();
      case OTHER_ARTICLE -> CitedProvisions.in(recorded).isEmpty();
      default -> recorded.isBlank();
    };
  }

  /** The fact with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static NeededFact of(String id) {
    return Worded.of(NeededFact.class, id);
  }
}
