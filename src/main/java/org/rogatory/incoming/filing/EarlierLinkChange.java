package org.rogatory.incoming.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Moment;

/**
 * What is linked with a request of what was done before, or which link is undone, 42(8), 50(8).
 *
 * @param known one of our own preservations, by file and measure; its moment is known too
 * @param to else the reference of the earlier measure or file
 * @param held what is held on the strength of it; to be said, nothing too, unless it is known or
 *     undone
 * @param since from when that is in effect
 * @param unlink the link that is undone instead
 * @param why why it is undone
 * @param otherData of one of our own preservations that the request names, why it is not about its
 *     data; then it is not linked
 */
public record EarlierLinkChange(
    @Nullable @Size(max = 100) String known,
    @Nullable @Size(max = 100) String to,
    @Nullable Held held,
    @Nullable Moment since,
    @Nullable @Size(max = 100) String unlink,
    @Nullable @Size(max = 2000) String why,
    @Nullable @Size(max = 2000) String otherData) {}
