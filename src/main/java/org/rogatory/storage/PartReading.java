package org.rogatory.storage;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept bytes part by part. Each part is a short query of its own, so a slow reader holds
 * neither a connection nor a transaction.
 */
public final class PartReading {

  private final StoredBytes kept;
  private final BiFunction<String, Integer, Optional<byte[]>> parts;
  private final Sha256 seen = new Sha256();
  private int number;

  PartReading(StoredBytes kept, BiFunction<String, Integer, Optional<byte[]>> parts) {
    this.kept = kept;
    this.parts = parts;
  }

  /** How many bytes there are in all. */
  public long size() {
    return kept.size();
  }

  /**
   * The next part; null after the last one.
   *
   * @throws AlteredBytes if the bytes are not those that were kept, at the last part at the latest,
   *     which is not given then
   */
  public byte @Nullable [] next() {
    if (number > 0 && seen.size() == kept.size()) {
      return null;
    }
    byte[] part = parts.apply(kept.id(), number++).orElseThrow(() -> new AlteredBytes(kept));
    seen.add(part);
    if (part.length == 0 || seen.size() >= kept.size() && !seen.text().equals(kept.sha256())) {
      throw new AlteredBytes(kept);
    }
    return part;
  }
}
