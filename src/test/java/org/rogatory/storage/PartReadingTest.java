package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Bytes read piece by piece. */
class PartReadingTest {

  private static final int SIZE = 2 * StoredBytes.PART + 12_345;
  private static final int PIECE = 32 * 1024;

  private final byte[] bytes = new byte[SIZE];
  private final AtomicInteger fetched = new AtomicInteger();

  @Test
  void thePiecesAreTheWholeAndEachPartIsFetchedOnce() throws Exception {
    PartReading reading = reading();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece = reading.next(PIECE); piece != null; piece = reading.next(PIECE)) {
      assertThat(piece).hasSizeBetween(1, PIECE);
      all.write(piece);
    }

    assertThat(all.toByteArray()).isEqualTo(bytes);
    assertThat(fetched).hasValue(3);
  }

  @Test
  void aRangeIsThatRange() throws Exception {
    int from = StoredBytes.PART - 7;
    int to = StoredBytes.PART + PIECE + 9;
    PartReading range = reading().range(from, to);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece = range.next(PIECE); piece != null; piece = range.next(PIECE)) {
      all.write(piece);
    }

    assertThat(all.toByteArray()).isEqualTo(Arrays.copyOfRange(bytes, from, to));
  }

  @Test
  void aPartThatWasAlteredMeanwhileIsNotGiven() {
    PartReading reading = reading();
    assertThat(reading.next(PIECE)).isNotNull();
    bytes[StoredBytes.PART + 5]++;

    assertThatThrownBy(
            () -> {
              for (byte[] piece = reading.next(PIECE); piece != null; piece = reading.next(PIECE)) {
                assertThat(piece).isNotEmpty();
              }
            })
        .isInstanceOf(AlteredBytes.class);
  }

  private PartReading reading() {
    new Random(3).nextBytes(bytes);
    Sha256 seen = new Sha256();
    List<PartReading.Checked> checked =
        List.of(
            PartReading.Checked.next(seen, part(0)),
            PartReading.Checked.next(seen, part(1)),
            PartReading.Checked.next(seen, part(2)));
    return new PartReading(
        new StoredBytes("id", SIZE, seen.text()),
        (id, number) -> {
          fetched.incrementAndGet();
          return Optional.of(part(number));
        },
        checked);
  }

  private byte[] part(int number) {
    int start = number * StoredBytes.PART;
    return Arrays.copyOfRange(bytes, start, Math.min(SIZE, start + StoredBytes.PART));
  }
}
