package org.rogatory.incoming.found;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.LegalBasis;

/**
 * What a request rests on, 40(7).
 *
 * @param treaty the other treaty, where one applies
 * @param agreedOn the day of the agreement to apply paragraphs 8 to 31 in the place of the treaty's
 *     own provisions
 */
public record FoundBasis(LegalBasis basis, @Nullable String treaty, @Nullable LocalDate agreedOn) {}
