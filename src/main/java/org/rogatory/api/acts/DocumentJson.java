package org.rogatory.api.acts;

import static org.rogatory.convention.Unreadable.orText;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Document;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Moment;
import org.rogatory.web.once.AboutFile;

/**
 * A document of a file as programs read it.
 *
 * @param number its number in the file, from 1
 * @param type the media type, as found in the bytes
 * @param size how many bytes it has
 * @param sha256 the hash of the bytes, 64 hexadecimal digits
 * @param channel how it came; null where it was made here
 * @param arrivedAt when it came, or was made
 * @param addedBy the login name of who put it into the file, or the program's
 */
record DocumentJson(
    String reference,
    int number,
    String name,
    String type,
    long size,
    String sha256,
    @Nullable String description,
    @Nullable String channel,
    Moment arrivedAt,
    String addedBy,
    Instant addedAt)
    implements AboutFile {

  static DocumentJson of(Document document) {
    return new DocumentJson(
        orText(() -> document.reference().value()),
        document.number(),
        document.name(),
        document.type(),
        document.size(),
        document.sha256(),
        document.description().orElse(null),
        Unreadable.or(() -> document.channel().map(by -> by.id()).orElse(null), Unreadable::text),
        document.arrived(),
        orText(() -> document.addedBy().name()),
        document.addedAt());
  }
}
