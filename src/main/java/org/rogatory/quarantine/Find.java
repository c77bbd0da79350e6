package org.rogatory.quarantine;

import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/**
 * A document in which malware was found.
 *
 * @param login who sent it
 * @param file the file for which it was meant; null where that is not known
 * @param name a name that every system can hold
 * @param type the media type, as found in the bytes
 * @param malware what the scanner calls it
 * @param sha256 the hash of its bytes, 64 hexadecimal digits
 */
public record Find(
    String login,
    @Nullable Reference file,
    String name,
    String type,
    String malware,
    String sha256) {}
