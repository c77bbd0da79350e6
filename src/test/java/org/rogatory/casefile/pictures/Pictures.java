package org.rogatory.casefile.pictures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Headers of pictures of any size, with nothing behind them. */
public final class Pictures {

  private Pictures() {}

  public static byte[] png(int width, int height) {
    return ByteBuffer.allocate(57)
        .putLong(0x89504e470d0a1a0aL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, 2, 0, 0, 0})
        .putInt(0)
        .putInt(0)
        .putInt(0x49444154)
        .putInt(0)
        .putInt(0)
        .putInt(0x49454e44)
        .array();
  }

  public static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(41)
        .putInt(0xffd8ffe0)
        .putShort((short) 16)
        .put("JFIF\0".getBytes(US_ASCII))
        .put(new byte[] {1, 1, 0, 0, 1, 0, 1, 0, 0})
        .putShort((short) 0xffc0)
        .putShort((short) 11)
        .put((byte) 8)
        .putShort((short) height)
        .putShort((short) width)
        .put(new byte[] {1, 1, 0x11, 0})
        .putInt(0xffda0002)
        .putShort((short) 0xffd9)
        .array();
  }

  public static byte[] gif(int width, int height) {
    return ByteBuffer.allocate(14)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GIF89a".getBytes(US_ASCII))
        .putShort((short) width)
        .putShort((short) height)
        .put(new byte[] {0, 0, 0, 0x3b})
        .array();
  }

  /** With a page for each pair of width and height. */
  public static byte[] tiff(ByteOrder order, int... sides) {
    int page = 2 + 2 * 12 + 4;
    int pages = sides.length / 2;
    ByteBuffer bytes = ByteBuffer.allocate(8 + pages * page).order(order);
    bytes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(US_ASCII));
    bytes.putShort((short) 42).putInt(8);
    for (int number = 0; number < pages; number++) {
      bytes.putShort((short) 2);
      for (int side = 0; side < 2; side++) {
        bytes.putShort((short) (256 + side)).putShort((short) 4).putInt(1);
        bytes.putInt(sides[2 * number + side]);
      }
      bytes.putInt(number + 1 < pages ? bytes.position() + 4 : 0);
    }
    return bytes.array();
  }

  /** With offsets of eight bytes, and sides too. */
  public static byte[] longTiff(long width, long height) {
    ByteBuffer bytes = ByteBuffer.allocate(16 + 8 + 2 * 20 + 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("II".getBytes(US_ASCII)).putShort((short) 43).putShort((short) 8).putShort((short) 0);
    bytes.putLong(16).putLong(2);
    bytes.putShort((short) 256).putShort((short) 16).putLong(1).putLong(width);
    bytes.putShort((short) 257).putShort((short) 16).putLong(1).putLong(height);
    return bytes.putLong(0).array();
  }
}
