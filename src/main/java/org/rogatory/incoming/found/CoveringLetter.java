package org.rogatory.incoming.found;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the letter with which supplementary information came says of itself.
 *
 * @param reference its own number, as the requesting State gives it
 * @param dated the day that it bears
 * @param confidential whether it asks that the request be kept confidential, 40(20)
 * @param scope what is to be kept confidential; null for fact and substance
 */
public record CoveringLetter(
    @Nullable String reference,
    @Nullable LocalDate dated,
    boolean confidential,
    @Nullable String scope) {

  /** One that says nothing of itself. */
  public static final CoveringLetter NONE = new CoveringLetter(null, null, false, null);

  public CoveringLetter {
    reference = worded(reference);
    scope = worded(scope);
  }

  /** Whether it says anything. */
  public boolean saysSomething() {
    return confidential || reference != null || dated != null;
  }

  private static @Nullable String worded(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty()).orElse(null);
  }
}
