package org.rogatory.storage;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept bytes part by part, all of them or a range. Each part is a short query of its own, so
 * a slow reader holds neither a connection nor a transaction.
 */
public final class PartReading {

  private final StoredBytes kept;
  private final BiFunction<String, Integer, Optional<byte[]>> parts;
  private final List<Checked> checked;
  private final long end;
  private long position;
  private int lastNumber = -1;
  private SoftReference<byte[]> last = new SoftReference<>(null);

  private PartReading(
      StoredBytes kept,
      BiFunction<String, Integer, Optional<byte[]>> parts,
      List<Checked> checked,
      long start,
      long end) {
    this.kept = kept;
    this.parts = parts;
    this.checked = checked;
    this.position = start;
    this.end = end;
  }

  /**
   * A reading of all bytes.
   *
   * @param checked how each part was when all were compared with the hash of the whole
   */
  PartReading(
      StoredBytes kept,
      BiFunction<String, Integer, Optional<byte[]>> parts,
      List<Checked> checked) {
    this(kept, parts, checked, 0, kept.size());
  }

  /**
   * A part that was looked at with all before it.
   *
   * @param before all before it
   * @param after the hash of all until its end
   */
  record Checked(Sha256 before, String after) {

    /** Looks at the next part. */
    static Checked next(Sha256 seen, byte[] part) {
      Sha256 before = seen.copy();
      seen.add(part);
      return new Checked(before, seen.copy().text());
    }

    boolean isStill(byte[] part) {
      Sha256 now = before.copy();
      now.add(part);
      return now.text().equals(after);
    }
  }

  /** A reading of bytes that are in memory, such as a letter. */
  public static PartReading inMemory(byte[] bytes) {
    Sha256 seen = new Sha256();
    int count = StoredBytes.parts(bytes.length);
    List<Checked> checked =
        IntStream.range(0, count)
            .mapToObj(number -> Checked.next(seen, part(bytes, number)))
            .toList();
    StoredBytes whole = new StoredBytes("", bytes.length, seen.text());
    return new PartReading(whole, (id, number) -> Optional.of(part(bytes, number)), checked);
  }

  private static byte[] part(byte[] bytes, int number) {
    int start = number * StoredBytes.PART;
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + StoredBytes.PART));
  }

  /** How many bytes there are in all, whatever the range. */
  public long size() {
    return kept.size();
  }

  /** SHA-256 of all bytes, 64 hexadecimal digits. */
  public String sha256() {
    return kept.sha256();
  }

  /**
   * The same bytes from one position to another, without the latter.
   *
   * @throws IllegalArgumentException if that is no part of them
   */
  public PartReading range(long from, long to) {
    if (from < 0 || from > to || to > kept.size()) {
      throw new IllegalArgumentException(from + " to " + to + " of " + kept.size());
    }
    return new PartReading(kept, parts, checked, from, to);
  }

  /**
   * The next piece, of a part at most; null after the last one.
   *
   * @throws AlteredBytes if its part is not what was kept; it is not given then
   */
  public byte @Nullable [] next() {
    return next(StoredBytes.PART);
  }

  /**
   * The next piece, of so many bytes at most. Its part stays in memory for the next one only while
   * there is room, so that slow readers, however many, hold no more than a piece each.
   *
   * @throws AlteredBytes as above
   */
  public byte @Nullable [] next(int most) {
    if (position >= end) {
      return null;
    }
    int number = Math.toIntExact(position / StoredBytes.PART);
    byte[] part = part(number);
    long start = (long) number * StoredBytes.PART;
    int from = Math.toIntExact(position - start);
    int to = Math.toIntExact(Math.min(Math.min(part.length, from + (long) most), end - start));
    position = start + to;
    return from == 0 && to == part.length ? part : Arrays.copyOfRange(part, from, to);
  }

  private byte[] part(int number) {
    byte[] before = number == lastNumber ? last.get() : null;
    if (before != null) {
      return before;
    }
    byte[] part = parts.apply(kept.id(), number).orElseThrow(() -> new AlteredBytes(kept));
    if (!checked.get(number).isStill(part)) {
      throw new AlteredBytes(kept);
    }
    lastNumber = number;
    last = new SoftReference<>(part);
    return part;
  }
}
