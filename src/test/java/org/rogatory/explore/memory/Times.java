package org.rogatory.explore.memory;

import java.time.Instant;

/** When histories begin. */
public final class Times {

  public static final Instant BEGINNING = Instant.parse("2026-11-03T08:00:00Z");

  private Times() {}
}
