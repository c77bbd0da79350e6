package org.rogatory.register;

import java.util.Comparator;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;

/** Which authority of several a letter goes to, and how it is addressed. */
final class LetterAddresses {

  static final Comparator<RecordedFact<RegisteredAuthority>> BEST_FIRST =
      Comparator.comparing(
              (RecordedFact<RegisteredAuthority> held) -> !held.fact().isForWholeState())
          .thenComparing(held -> held.provenance().standing());

  private LetterAddresses() {}

  static LetterAddress of(RecordedFact<RegisteredAuthority> held) {
    RegisteredAuthority authority = held.fact();
    return new LetterAddress(
        authority.name(), authority.address(), authority.email(), held.provenance());
  }
}
