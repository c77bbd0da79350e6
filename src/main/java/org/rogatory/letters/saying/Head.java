package org.rogatory.letters.saying;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.LegalBasis;

/**
 * What a file gives to the head of each of its letters, and to their texts.
 *
 * @param common the record whose components each text may use, see {@link Correspondence#common()}
 * @param counterpart the authority of the other State
 * @param theirReference what that State calls the matter; null where it gave no number
 * @param basis on which assistance is given
 * @param otherTreaty the treaty that takes the place of paragraphs 8 to 31 of Article 40, 40(7);
 *     null where they apply
 * @param urgent whether it is urgent, so that INTERPOL is open, 40(12)(d)
 */
public record Head(
    Record common,
    Addressee counterpart,
    @Nullable String theirReference,
    LegalBasis basis,
    @Nullable Words otherTreaty,
    boolean urgent) {}
