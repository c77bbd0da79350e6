package org.rogatory.casefile.pictures;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.storage.Source;

/** The pixels of pictures, as Java's own writers make them, and as nobody could keep them. */
class PixelsTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "tiff"})
  void theHeaderOfAPictureSaysHowManyItHas(String kind) throws Exception {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    boolean written =
        ImageIO.write(new BufferedImage(641, 37, BufferedImage.TYPE_INT_RGB), kind, made);

    assertThat(written).isTrue();
    assertThat(Pixels.of(Source.of(made.toByteArray()))).hasValue(641 * 37);
  }

  static Stream<Arguments> large() {
    return Stream.of(
        arguments(Pictures.png(100_000, 100_000), 10_000_000_000L),
        arguments(Pictures.png(-1, -1), Long.MAX_VALUE),
        arguments(Pictures.jpeg(65_535, 65_535), 65_535L * 65_535),
        arguments(Pictures.gif(65_535, 65_535), 65_535L * 65_535),
        arguments(Pictures.tiff(ByteOrder.LITTLE_ENDIAN, 90_000, 70_000), 6_300_000_000L),
        arguments(Pictures.tiff(ByteOrder.BIG_ENDIAN, 90_000, 70_000), 6_300_000_000L),
        arguments(Pictures.longTiff(90_000, 70_000), 6_300_000_000L),
        arguments(Pictures.tiff(ByteOrder.BIG_ENDIAN, 9, 7, 90_000, 70_000, 8, 7), 6_300_000_000L));
  }

  @ParameterizedTest
  @MethodSource
  void large(byte[] picture, long pixels) {
    assertThat(Pixels.of(Source.of(picture))).hasValue(pixels);
  }

  static Stream<Arguments> damaged() {
    byte[] jpeg = Pictures.jpeg(10, 10);
    byte[] circle = Pictures.tiff(ByteOrder.LITTLE_ENDIAN, 9, 7);
    ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN).putInt(circle.length - 4, 8);
    byte[] away = Pictures.tiff(ByteOrder.LITTLE_ENDIAN, 9, 7);
    ByteBuffer.wrap(away).putInt(4, -1);
    return Stream.of(
        arguments("nothing", new byte[0]),
        arguments("no picture", "We request.".getBytes(US_ASCII)),
        arguments("PNG cut off", Arrays.copyOf(Pictures.png(10, 10), 20)),
        arguments("PNG of no width", Pictures.png(0, 10)),
        arguments("JPEG cut off", Arrays.copyOf(jpeg, 9)),
        arguments("JPEG of no height", Pictures.jpeg(10, 0)),
        arguments("JPEG without a frame", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 0}),
        arguments("TIFF in a circle", circle),
        arguments("TIFF that leads away", away),
        arguments("TIFF cut off", Arrays.copyOf(circle, 12)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void damaged(String what, byte[] picture) {
    assertThat(Pixels.of(Source.of(picture))).isEmpty();
  }

  @Test
  void aTiffOfMorePagesThanAnybodyScansIsDamaged() {
    int[] sides = new int[2 * 2_001];
    Arrays.fill(sides, 5);

    assertThat(Pixels.of(Source.of(Pictures.tiff(ByteOrder.BIG_ENDIAN, sides)))).isEmpty();
  }
}
