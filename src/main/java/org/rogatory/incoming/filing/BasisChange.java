package org.rogatory.incoming.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.LegalBasis;
import org.rogatory.incoming.Request;

/**
 * What a person had before his or her eyes of a request's legal basis, and what applies instead,
 * 40(7).
 *
 * @param seenBasis the basis that stood there
 * @param seenTreaty the treaty that stood there
 * @param treaty the treaty of the register that applies, which every basis but the Convention alone
 *     needs
 * @param reason why, and where that is known from
 * @param looked by the id of a change in what the rules find, that the person looked at it
 */
public record BasisChange(
    @NotNull LegalBasis seenBasis,
    @Nullable @Size(max = 500) String seenTreaty,
    @NotNull LegalBasis basis,
    @Nullable @Size(max = 500) String treaty,
    @NotBlank @Size(max = 2000) String reason,
    Map<String, Boolean> looked) {

  /** A treaty whose name is only white space is none. */
  public BasisChange {
    seenTreaty = orNull(seenTreaty);
    treaty = orNull(treaty);
    looked = looked == null ? Map.of() : looked;
  }

  /** What stands in the file, as a change that changes nothing. */
  public static BasisChange of(Request request) {
    LegalBasis stands = request.formalities().legalBasis();
    String treaty = request.formalities().treaty().orElse(null);
    return new BasisChange(stands, treaty, stands, treaty, "", Map.of());
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
