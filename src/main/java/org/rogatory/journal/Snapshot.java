package org.rogatory.journal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads several things as they were at one moment; see {@link ReadsOneSnapshot}. */
@Component
public class Snapshot {

  /** Gives what the reading gives; what it throws comes through. */
  @ReadsOneSnapshot
  public <T extends @Nullable Object> T read(Supplier<T> reading) {
    return reading.get();
  }
}
