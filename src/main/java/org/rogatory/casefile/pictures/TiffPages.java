package org.rogatory.casefile.pictures;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.rogatory.storage.Source;

/**
 * The pages of a TIFF, one directory each, of the usual kind and of the kind with long offsets.
 * Pages that lead in a circle, or to more than {@value #MOST_PAGES}, are a damaged picture.
 */
final class TiffPages {

  private static final int MOST_PAGES = 2_000;
  private static final int MOST_ENTRIES = 4_096;

  private static final int LITTLE = 0x4949_2a00;
  private static final int BIG = 0x4d4d_002a;
  private static final int LITTLE_LONG = 0x4949_2b00;
  private static final int BIG_LONG = 0x4d4d_002b;

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int TYPE_SHORT = 3;
  private static final int TYPE_LONG8 = 16;
  private static final long INT = 0xffff_ffffL;

  private final Source content;
  private final ByteOrder order;

  /** Whether numbers that lead elsewhere have eight bytes. */
  private final boolean isLong;

  private TiffPages(Source content, int begin) {
    this.content = content;
    this.order = begin == BIG || begin == BIG_LONG ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    this.isLong = begin == LITTLE_LONG || begin == BIG_LONG;
  }

  /** Whether the first four bytes are those of a TIFF. */
  static boolean isOne(int begin) {
    return begin == LITTLE || begin == BIG || begin == LITTLE_LONG || begin == BIG_LONG;
  }

  /** The pixels of the largest page; empty where none, or not all of them, can be read. */
  static OptionalLong largest(Source content) throws IOException {
    try (InputStream bytes = content.open()) {
      int begin = ByteBuffer.wrap(bytes.readNBytes(Integer.BYTES)).getInt();
      return new TiffPages(content, begin).largest();
    }
  }

  private OptionalLong largest() throws IOException {
    OptionalLong largest = OptionalLong.empty();
    Set<Long> seen = new HashSet<>();
    long at = isLong ? read(8, 8).getLong() : number(read(4, 4));
    while (at != 0) {
      if (at < 0 || !seen.add(at) || seen.size() > MOST_PAGES) {
        return OptionalLong.empty();
      }
      int count = count(at);
      int size = isLong ? 20 : 12;
      long first = at + (isLong ? 8 : 2);
      ByteBuffer entries = read(first, count * size + (isLong ? 8 : 4));
      OptionalLong area = area(entries, count, size);
      if (area.isEmpty()) {
        return area;
      }
      largest = Area.larger(largest, area.getAsLong());
      at = isLong ? entries.getLong(count * size) : entries.getInt(count * size) & INT;
    }
    return largest;
  }

  private int count(long at) throws IOException {
    long count = isLong ? read(at, 8).getLong() : read(at, 2).getShort() & 0xffff;
    if (count < 0 || count > MOST_ENTRIES) {
      throw new EOFException("a directory of " + count + " entries");
    }
    return (int) count;
  }

  private OptionalLong area(ByteBuffer entries, int count, int size) {
    long width = 0;
    long height = 0;
    for (int entry = 0; entry < count; entry++) {
      int tag = entries.getShort(entry * size) & 0xffff;
      if (tag == WIDTH) {
        width = Math.max(width, value(entries, entry * size));
      } else if (tag == HEIGHT) {
        height = Math.max(height, value(entries, entry * size));
      }
    }
    return Area.of(width, height);
  }

  private long value(ByteBuffer entries, int entry) {
    int at = entry + (isLong ? 12 : 8);
    return switch (entries.getShort(entry + 2)) {
      case TYPE_SHORT -> entries.getShort(at) & 0xffff;
      case TYPE_LONG8 -> isLong ? Math.max(0, entries.getLong(at)) : 0;
      default -> entries.getInt(at) & INT;
    };
  }

  private static long number(ByteBuffer four) {
    return four.getInt() & INT;
  }

  private ByteBuffer read(long from, int length) throws IOException {
    try (InputStream bytes = content.open()) {
      bytes.skipNBytes(from);
      byte[] read = bytes.readNBytes(length);
      if (read.length < length) {
        throw new EOFException("cut off");
      }
      return ByteBuffer.wrap(read).order(order);
    }
  }
}
