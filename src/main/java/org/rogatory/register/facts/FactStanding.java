package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rogatory.convention.Worded;

/** How firmly we hold a fact about a State. */
public enum FactStanding implements Worded {
  /** The State has told us, or the Secretary-General's register says so. */
  NOTIFIED,
  /** We act on it, and nobody has told us. */
  ASSUMED,
  /** We hold nothing, which is no obstacle: it is asked. */
  UNKNOWN;

  @Override
  public String group() {
    return "standing";
  }

  /** The standing with this id; an unknown id is an {@link IllegalArgumentException}. */
  @JsonCreator
  public static FactStanding of(String id) {
    return Worded.of(FactStanding.class, id);
  }

  @Override
  @JsonValue
  public String id() {
    return Worded.super.id();
  }
}
