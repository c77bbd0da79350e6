package org.rogatory.casefile.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.journal.Moment;

/**
 * A document that is to be put into a file, typed in or sent.
 *
 * @param upload the id under which it waits
 * @param arrivedAt when it came, or was made; typed as local time in the office's zone, sent with
 *     an offset
 * @param channel by which it came; null where it was made here
 */
public record NewAttachment(
    @Nullable @Size(max = 100) String upload,
    @NotNull Moment arrivedAt,
    @Nullable Channel channel,
    @Nullable @Size(max = 1000) String description) {}
