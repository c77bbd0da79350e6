package org.rogatory.deadlines;

import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the id of a kind of time limit in the address of a list. A blank text is no kind; an
 * unknown id is an {@link IllegalArgumentException}.
 */
@Component
class KindFromText implements Converter<String, DeadlineKind> {

  private final KnownDeadlines known;

  KindFromText(KnownDeadlines known) {
    this.known = known;
  }

  @Override
  public @Nullable DeadlineKind convert(String id) {
    return id.isBlank() ? null : known.get(id.strip());
  }
}
