package org.rogatory.register.facts;

import java.util.Comparator;

/**
 * Which of a State's facts.
 *
 * @param kind its kind
 * @param line its number, from 1 and never reused, where a State can have several; else 0. A fact
 *     that is not held yet has 0
 */
public record FactId(FactKind kind, int line) {

  public static final Comparator<FactId> ORDER =
      Comparator.comparing(FactId::kind).thenComparing(FactId::line);

  /**
   * @throws IllegalArgumentException for a numbered line of a kind that a State has only once
   */
  public FactId {
    if (line < 0 || (line > 0 && !kind.isRepeated())) {
      throw new IllegalArgumentException("no such fact: " + kind + " " + line);
    }
  }

  /** The only fact of its kind, or one that is to be added. */
  public static FactId of(FactKind kind) {
    return new FactId(kind, 0);
  }

  /** Whether it names nothing that can be held yet: a line without a number. */
  public boolean isNew() {
    return kind.isRepeated() && line == 0;
  }

  @Override
  public String toString() {
    return line == 0 ? kind.id() : kind.id() + "/" + line;
  }
}
