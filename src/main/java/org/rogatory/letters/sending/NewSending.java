package org.rogatory.letters.sending;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.journal.Moment;
import org.rogatory.letters.SendingChannel;

/**
 * How an issued letter was sent, as pages and API say it.
 *
 * @param sentAt when; typed as local time in the office's zone, sent with an offset
 * @param proof what proves it: a receipt, a tracking number
 * @param looked the ids of the differences between letter and file that the person looked at;
 *     needed where it was sent although the file says something else by now
 * @param closedChannel whether it went so although that channel is not open, 40(12)(d)
 */
public record NewSending(
    @Nullable SendingChannel channel,
    @Nullable Moment sentAt,
    @ReadBy(Reader.OFFICE) @Nullable @Size(max = 500) String proof,
    @Nullable @Size(max = 1000) List<String> looked,
    boolean closedChannel) {}
