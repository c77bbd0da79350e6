package org.rogatory.incoming.contents.supplement;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * Something that a request lacks, as letters say it.
 *
 * @param provision the provision that asks for it; null where another treaty governs in its place
 * @param missing its name
 * @param remark what was found wanting in what is there
 * @param cure what to send so that it is complete
 * @param measures for which of several measures it is needed; null where it is for all, or for one
 */
public record Deficiency(
    @Nullable Provision provision,
    Words missing,
    @Nullable Words remark,
    Words cure,
    @Nullable Words measures)
    implements Particulars.Part {}
