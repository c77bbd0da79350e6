package org.rogatory.incoming.found;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;

/**
 * The way by which a communication of the requesting State came.
 *
 * @param saidBy who spoke, and how it is known that the State says it; to be said where it came
 *     orally or by a channel that is not open
 */
public record Way(Channel channel, @Nullable String saidBy) {

  /** By a channel of which nobody said more. */
  public static Way by(Channel channel) {
    return new Way(channel, null);
  }

  /** Who spoke, without spaces around; empty where nobody said so. */
  public Optional<String> speaker() {
    return Optional.ofNullable(saidBy).map(String::strip).filter(said -> !said.isEmpty());
  }
}
