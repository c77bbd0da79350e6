package org.rogatory.casefile.documents;

import org.rogatory.storage.Source;

/**
 * A document that was examined, and scanned where the office has documents scanned, and that may be
 * kept.
 *
 * @param name a name that every system can hold
 * @param type the media type, as found in the bytes
 */
public record ExaminedUpload(String name, String type, Source content) {}
