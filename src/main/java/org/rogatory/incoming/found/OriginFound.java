package org.rogatory.incoming.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;

/**
 * What somebody found of the origin of a request, 40(13). It stays in the office.
 *
 * @param proofs what established it
 * @param how the same in words, or why it could not be established
 */
@Clause("40(13)")
public record OriginFound(
    Authenticity authenticity, List<OriginProof> proofs, @Nullable String how) {

  public OriginFound {
    proofs = List.copyOf(proofs);
  }

  /** The ids of the proofs. */
  public List<String> by() {
    return proofs.stream().map(OriginProof::id).toList();
  }

  /**
   * Whoever finds a request authentic says how that was established.
   *
   * @param field that says by what, for the error
   * @throws BadInput where neither a proof nor words are given
   */
  public OriginFound check(String field) {
    boolean unsaid = proofs.isEmpty() && (how == null || how.isBlank());
    if (authenticity == Authenticity.VERIFIED && unsaid) {
      throw BadInput.at(field, Reason.of("input.how-authentic"));
    }
    return this;
  }
}
