package org.rogatory.incoming.found;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conditions as they are typed: each becomes one line, and what is blank is none. */
public final class ConditionLines {

  private ConditionLines() {}

  /** The conditions among these texts. */
  public static List<String> of(@Nullable Collection<? extends @Nullable String> typed) {
    return typed == null
        ? List.of()
        : typed.stream()
            .filter(Objects::nonNull)
            .map(text -> text.strip().replaceAll("\\s*\\R\\s*", " "))
            .filter(text -> !text.isEmpty())
            .toList();
  }
}
