package org.rogatory.register.pages;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.StateFact;

/**
 * A fact as pages show it.
 *
 * @param kind its kind
 * @param held the fact, or null where nothing is held
 * @param age how long ago somebody last knew it to be so, in words; empty where nothing is held
 * @param expired whether its own time is over
 * @param old whether nobody has made sure of it for too long
 */
public record FactCard(
    FactKind kind, @Nullable RecordedFact<?> held, String age, boolean expired, boolean old) {

  /** Where on the page it stands, and where it is edited below the State's address. */
  public String path() {
    return held == null ? kind.id() : held.id().toString();
  }

  /** An id for its place in the page. */
  public String anchor() {
    return path().replace('/', '-');
  }

  /** How firmly it is held. */
  public FactStanding standing() {
    return held == null ? FactStanding.UNKNOWN : held.provenance().standing();
  }

  /**
   * The key of the message that names it: what an authority is for, what a declaration is about.
   */
  public String label() {
    return held == null ? label(kind) : label(held.fact());
  }

  static String label(StateFact fact) {
    if (fact instanceof RegisteredAuthority authority) {
      return authority.designatedFor().key();
    }
    return fact instanceof Declaration declaration ? declaration.about().key() : fact.kind().key();
  }

  /** Of authorities the one for mutual legal assistance is missed. */
  private static String label(FactKind kind) {
    return kind == FactKind.AUTHORITY ? AuthorityKind.MUTUAL_ASSISTANCE.key() : kind.key();
  }

  /** The provision that makes it matter; null where there is none. */
  public @Nullable Provision provision() {
    if (held != null && held.fact() instanceof RegisteredAuthority authority) {
      return authority.designatedFor().provision();
    }
    if (held != null && held.fact() instanceof Declaration declaration) {
      return declaration.about().provision().orElse(null);
    }
    return kind.provisions().stream().findFirst().orElse(null);
  }
}
