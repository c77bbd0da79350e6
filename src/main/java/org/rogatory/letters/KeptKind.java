package org.rogatory.letters;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.letters.saying.LetterKind;

/**
 * A kind of letter as a letter's row keeps it: no longer known to any course, it still says on what
 * the letter rested.
 */
@Embeddable
record KeptKind(
    String kind,
    @Nullable String provision,
    boolean carriesDecision,
    boolean forCompetentAuthority) {

  static KeptKind of(LetterKind kind) {
    return new KeptKind(
        kind.id(),
        kind.provision().map(Provision::toString).orElse(null),
        kind.carriesDecision(),
        kind.isForCompetentAuthority());
  }

  LetterKind read() {
    return new LetterKind(
        kind,
        provision == null ? null : Provision.of(provision),
        carriesDecision,
        forCompetentAuthority);
  }
}
