package org.rogatory.casefile.documents;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.journal.Moment;
import org.rogatory.storage.Source;

/**
 * A document that is to be put into a file.
 *
 * @param name as its sender named it; folders and what no name can hold are left out
 * @param description what it is, in words; null where the name says enough
 * @param channel how it came; null where it was made here
 * @param arrived when it came, or was made
 * @param content its bytes
 */
public record NewDocument(
    String name,
    @Nullable String description,
    @Nullable Channel channel,
    Moment arrived,
    Source content) {}
