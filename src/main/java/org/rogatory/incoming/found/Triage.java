package org.rogatory.incoming.found;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentItem;

/**
 * What a caseworker found on a request that arrived.
 *
 * @param basis what it rests on, 40(7)
 * @param treaty the other treaty, where one applies
 * @param origin whether it comes from whom it says, 40(13), and how that was established
 * @param accepted whether it is dealt with as a request under the Convention; else it is answered
 *     with why not and what else is open
 * @param questions what else the requesting State is to be asked, in words for the letter
 * @param deficient items whose text does not suffice, with the reason
 * @param scopes by the number of the measure, what was said of its scope
 * @param agreed whether the two States agreed on the channel, or another treaty opens it; to be
 *     said where the register does not know
 * @param agreedHow from where that is known
 * @param otherData by preservation of ours that the request names, why it is not about its data
 */
public record Triage(
    LegalBasis basis,
    @Nullable String treaty,
    OriginFound origin,
    boolean accepted,
    @Nullable String questions,
    Map<ContentItem, String> deficient,
    @Nullable String remark,
    Map<Integer, ScopeAnswer> scopes,
    @Nullable Stated agreed,
    @Nullable String agreedHow,
    Map<String, String> otherData) {

  public Triage {
    deficient = Map.copyOf(deficient);
    scopes = Map.copyOf(scopes);
    otherData = Map.copyOf(otherData);
  }

  /** A triage of a request that names no preservation of ours. */
  public Triage(
      LegalBasis basis,
      @Nullable String treaty,
      OriginFound origin,
      boolean accepted,
      @Nullable String questions,
      Map<ContentItem, String> deficient,
      @Nullable String remark,
      Map<Integer, ScopeAnswer> scopes,
      @Nullable Stated agreed,
      @Nullable String agreedHow) {
    this(
        basis, treaty, origin, accepted, questions, deficient, remark, scopes, agreed, agreedHow,
        Map.of());
  }

  /** What was said of the scope of a measure. */
  public ScopeAnswer scope(int measure) {
    return scopes.getOrDefault(measure, ScopeAnswer.NONE);
  }
}
