package org.rogatory.casefile.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.storage.Source;

/**
 * A file that somebody put into a document as an icon (OLE Package, {@code \1Ole10Native}).
 *
 * @param names the label, the name of the file and the path to which it is unpacked
 * @param begin where its bytes begin
 */
record PackedFile(List<String> names, long begin) {

  private static final int LONGEST_HEAD = 8 * 1024;
  private static final int LENGTH = 4;

  PackedFile {
    names = List.copyOf(names);
  }

  /** Reads its head; other programs put their bytes behind a length and nothing else. */
  static PackedFile read(Source stream) throws IOException {
    try (InputStream bytes = stream.open()) {
      ByteBuffer head =
          ByteBuffer.wrap(bytes.readNBytes(LONGEST_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
      List<String> names = new ArrayList<>();
      if (head.limit() < LENGTH + 2 || head.getShort(LENGTH) != 2) {
        return new PackedFile(names, Math.min(LENGTH, head.limit()));
      }
      head.position(LENGTH + 2);
      names.add(text(head));
      names.add(text(head));
      if (head.remaining() < 8) {
        return new PackedFile(names, LENGTH);
      }
      head.position(head.position() + LENGTH);
      int length = head.getInt();
      if (length < 0 || head.remaining() < length + LENGTH) {
        return new PackedFile(names, LENGTH);
      }
      names.add(text(head.slice(head.position(), length)));
      return new PackedFile(names, head.position() + length + LENGTH);
    }
  }

  private static String text(ByteBuffer head) {
    int from = head.position();
    while (head.hasRemaining() && head.get() != 0) {
      // up to the zero that ends it
    }
    byte[] text = new byte[Math.max(0, head.position() - from)];
    head.get(from, text);
    return new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
  }
}
