package org.rogatory.casefile.pictures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import org.rogatory.storage.Source;

/**
 * How many pixels a picture has, as its header says. Nothing of the picture is decoded: a few bytes
 * may say that it is larger than any memory.
 */
public final class Pixels {

  private static final int SHORT = 0xffff;
  private static final long INT = 0xffff_ffffL;

  private static final long PNG = 0x89504e470d0a1a0aL;
  private static final int PNG_HEADER = 0x49484452;
  private static final int JPEG = 0xffd8;
  private static final int JPEG_MARKER = 0xff;
  private static final int JPEG_SCAN = 0xda;
  private static final int JPEG_END = 0xd9;
  private static final int GIF = 0x47494638;

  private Pixels() {}

  /**
   * The pixels of the largest picture in the document.
   *
   * @return empty where that is no picture of a kind that is known here, or its header is damaged
   */
  public static OptionalLong of(Source content) {
    try (InputStream opened = content.open();
        DataInputStream bytes = new DataInputStream(new BufferedInputStream(opened))) {
      int first = bytes.readUnsignedShort();
      if (first == JPEG) {
        return jpeg(bytes);
      }
      int begin = first << Short.SIZE | bytes.readUnsignedShort();
      if (begin == (int) (PNG >>> Integer.SIZE)) {
        return png(bytes);
      }
      if (begin == GIF) {
        bytes.skipNBytes(2);
        return Area.of(littleShort(bytes), littleShort(bytes));
      }
      return TiffPages.isOne(begin) ? TiffPages.largest(content) : OptionalLong.empty();
    } catch (EOFException cutOff) {
      return OptionalLong.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static OptionalLong png(DataInputStream bytes) throws IOException {
    boolean is = bytes.readInt() == (int) PNG;
    bytes.skipNBytes(Integer.BYTES);
    return is && bytes.readInt() == PNG_HEADER
        ? Area.of(bytes.readInt() & INT, bytes.readInt() & INT)
        : OptionalLong.empty();
  }

  /** A picture in several frames has the size of the largest; what follows is pixels. */
  private static OptionalLong jpeg(DataInputStream bytes) throws IOException {
    OptionalLong largest = OptionalLong.empty();
    for (int marker = marker(bytes); marker != JPEG_SCAN && marker != JPEG_END; ) {
      int length = bytes.readUnsignedShort() - Short.BYTES;
      if (isFrame(marker)) {
        bytes.skipNBytes(1);
        long height = bytes.readUnsignedShort();
        OptionalLong frame = Area.of(bytes.readUnsignedShort(), height);
        largest = frame.isPresent() ? Area.larger(largest, frame.getAsLong()) : largest;
        length -= 1 + 2 * Short.BYTES;
      }
      if (length < 0) {
        return OptionalLong.empty();
      }
      bytes.skipNBytes(length);
      marker = marker(bytes);
    }
    return largest;
  }

  private static int marker(DataInputStream bytes) throws IOException {
    int found = bytes.readUnsignedByte();
    if (found != JPEG_MARKER) {
      return JPEG_END;
    }
    while (found == JPEG_MARKER) {
      found = bytes.readUnsignedByte();
    }
    return found;
  }

  /** SOF0 to SOF15; between them stand tables of another kind: DHT, JPG, DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static int littleShort(DataInputStream bytes) throws IOException {
    return Short.toUnsignedInt(Short.reverseBytes(bytes.readShort())) & SHORT;
  }
}
