package org.rogatory.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/**
 * The request that a letter is about. The texts of all kinds of letters may use these.
 *
 * @param ourReference the file
 * @param theirReference the number that the sender gave to the request; null where it gave none
 * @param requestingState the State's name
 * @param requestingAuthority the authority that wrote
 * @param requestDate the day of the request, or where it bears none that of its arrival
 * @param receivedOn the day on which it arrived
 * @param otherTreaty the treaty that takes the place of paragraphs 8 to 31 of Article 40, 40(7);
 *     null where they apply
 */
public record Regarding(
    Reference ourReference,
    @Nullable String theirReference,
    Words requestingState,
    Words requestingAuthority,
    LocalDate requestDate,
    LocalDate receivedOn,
    @Nullable Words otherTreaty) {}
