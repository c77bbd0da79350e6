package org.rogatory.incoming.found;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Stated;
import org.rogatory.convention.scope.Exit;

/**
 * What a caseworker says of the scope of one measure.
 *
 * @param serves whether it serves to collect evidence in electronic form, 35(1)(c); to be said
 *     where that is asked, and nowhere else
 * @param reason why; goes with that answer
 * @param exits the ways that the answer names where the measure is outside; none is possible
 */
public record ScopeAnswer(@Nullable Stated serves, @Nullable String reason, Set<Exit> exits) {

  /** Nothing is said: the rules decide alone. */
  public static final ScopeAnswer NONE = new ScopeAnswer(null, null, Set.of());

  public ScopeAnswer {
    exits = Set.copyOf(exits);
  }
}
