package org.rogatory.incoming.found;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;

/**
 * What a person found on the file of whether a request comes from whom it says, 40(13).
 *
 * @param by what proves it
 * @param how the same in words, or why it could not be established
 * @param notAccepted whether it is to be answered that this cannot be taken as a request of that
 *     State
 * @param looked by the id of a change, that the person looked at it
 */
public record AuthenticityFound(
    @NotNull Authenticity result,
    @Nullable @Size(max = 10) List<OriginProof> by,
    @ReadBy(Reader.OFFICE) @Nullable @Size(max = 500) String how,
    boolean notAccepted,
    Map<String, Boolean> looked) {

  public AuthenticityFound {
    looked = looked == null ? Map.of() : looked;
  }

  /** The finding itself. */
  public OriginFound origin() {
    String words = how == null || how.isBlank() ? null : how.strip();
    return new OriginFound(result, by == null ? List.of() : by, words);
  }
}
