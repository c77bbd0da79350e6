package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Finds links among the parts of an archive: parts that stand for another file, on the machine of
 * whoever unpacks it. The JDK does not tell them from others, so the list at the end of the archive
 * is read here, by the words of its standard (APPNOTE 4.3.12 and 4.4.15).
 */
final class PackagedLinks {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_END = END_LENGTH + 0xffff;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  /** The kind of a file in the upper half of its attributes, as Unix writes them. */
  private static final int KIND = 0xf000;

  private static final int LINK = 0xa000;

  private PackagedLinks() {}

  /** Whether there is one; an archive whose list is not where it should be counts as one. */
  static boolean isOneIn(Path archive) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
      int longest = (int) Math.min(file.length(), LONGEST_END);
      ByteBuffer end = read(file, file.length() - longest, longest);
      for (int at = longest - END_LENGTH; at >= 0; at--) {
        if (end.getInt(at) == END && at + END_LENGTH + length(end, at + 20) == longest) {
          long begin = Integer.toUnsignedLong(end.getInt(at + 16));
          long length = Integer.toUnsignedLong(end.getInt(at + 12));
          return begin + length > file.length() || isOneIn(read(file, begin, (int) length));
        }
      }
      return true;
    }
  }

  private static boolean isOneIn(ByteBuffer list) {
    int at = 0;
    while (at + ENTRY_LENGTH <= list.limit() && list.getInt(at) == ENTRY) {
      if ((list.getInt(at + 38) >>> 16 & KIND) == LINK) {
        return true;
      }
      at += ENTRY_LENGTH + length(list, at + 28) + length(list, at + 30) + length(list, at + 32);
    }
    return at != list.limit();
  }

  private static int length(ByteBuffer list, int at) {
    return Short.toUnsignedInt(list.getShort(at));
  }

  private static ByteBuffer read(RandomAccessFile file, long begin, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(begin);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
