package org.rogatory.incoming.found;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;

/**
 * What a caseworker found on a request that arrived.
 *
 * @param basis what it rests on, 40(7)
 * @param treaty the other treaty, where one applies
 * @param authenticity whether it comes from whom it says, 40(13)
 * @param authenticityHow how that was established
 * @param accepted whether it is dealt with as a request under the Convention; else it is answered
 *     with why not and what else is open
 * @param questions what else the requesting State is to be asked, in words for the letter
 * @param deficient items whose text does not suffice, with the reason
 * @param scopes by the number of the measure, what was said of its scope
 * @param agreed whether the two States agreed on the channel, or another treaty opens it; to be
 *     said where the register does not know
 * @param agreedHow from where that is known
 * @param proofs what established whether it comes from whom it says
 */
public record Triage(
    LegalBasis basis,
    @Nullable String treaty,
    Authenticity authenticity,
    @Nullable String authenticityHow,
    boolean accepted,
    @Nullable String questions,
    Map<ContentItem, String> deficient,
    @Nullable String remark,
    Map<Integer, ScopeAnswer> scopes,
    @Nullable Stated agreed,
    @Nullable String agreedHow,
    List<OriginProof> proofs) {

  public Triage {
    proofs = List.copyOf(proofs);
    deficient = Map.copyOf(deficient);
    scopes = Map.copyOf(scopes);
  }

  /** Where how its origin was established is said in words. */
  public Triage(
      LegalBasis basis,
      @Nullable String treaty,
      Authenticity authenticity,
      @Nullable String authenticityHow,
      boolean accepted,
      @Nullable String questions,
      Map<ContentItem, String> deficient,
      @Nullable String remark,
      Map<Integer, ScopeAnswer> scopes,
      @Nullable Stated agreed,
      @Nullable String agreedHow) {
    this(
        basis,
        treaty,
        authenticity,
        authenticityHow,
        accepted,
        questions,
        deficient,
        remark,
        scopes,
        agreed,
        agreedHow,
        List.of());
  }

  /** Where the rules alone decide on the scope of every measure. */
  public Triage(
      LegalBasis basis,
      @Nullable String treaty,
      Authenticity authenticity,
      @Nullable String authenticityHow,
      boolean accepted,
      @Nullable String questions,
      Map<ContentItem, String> deficient,
      @Nullable String remark) {
    this(
        basis,
        treaty,
        authenticity,
        authenticityHow,
        accepted,
        questions,
        deficient,
        remark,
        Map.of(),
        null,
        null);
  }

  /** What was said of the scope of a measure. */
  public ScopeAnswer scope(int measure) {
    return scopes.getOrDefault(measure, ScopeAnswer.NONE);
  }
}
