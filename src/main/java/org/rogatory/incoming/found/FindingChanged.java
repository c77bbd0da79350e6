package org.rogatory.incoming.found;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What the rules find otherwise than before. The three texts are keys of messages.
 *
 * @param measure the number of the measure; 0 for the request as a whole
 * @param about what was found: the scope, the channel, an item of the contents, a ground
 */
public record FindingChanged(int measure, String about, String before, String after) {

  /** The same for the same change: by it a person says that he or she looked at it. */
  public String id() {
    String all = measure + "|" + about + "|" + before + "|" + after;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
