package org.rogatory.incoming.found;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Stated;

/**
 * What a person found of the channel by which a request came, 40(12)(d), 40(13).
 *
 * @param agreed whether the two States agreed on it, or another treaty opens it; null where that is
 *     not said now
 * @param agreedHow from where that is known
 * @param notAccepted whether it is to be answered that the request is not accepted so, because no
 *     open channel was used although it was asked for
 * @param looked by the id of a change, that the person looked at it
 */
public record ChannelFound(
    @Nullable Stated agreed,
    @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000) String agreedHow,
    boolean notAccepted,
    Map<String, Boolean> looked) {

  public ChannelFound {
    looked = looked == null ? Map.of() : looked;
  }
}
