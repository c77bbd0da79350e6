package org.rogatory.casefile.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.storage.Source;

/** PDFs that qpdf encrypted, by each revision of the standard: with a password, and without. */
class PdfLockTest {

  @ParameterizedTest
  @ValueSource(strings = {"r2", "r3", "r4", "r5", "r6"})
  void whatNeedsAPasswordIsToldFromWhatEverybodyReads(String revision) throws IOException {
    assertThat(needsPassword(bytes(revision + "-password"))).isTrue();
    assertThat(needsPassword(bytes(revision + "-open"))).isFalse();
  }

  @Test
  void theLockIsFoundBehindALargeDocumentToo() throws IOException {
    String lock = new String(bytes("r6-password"), ISO_8859_1);

    assertThat(needsPassword(("%PDF-1.7\n" + "x ".repeat(200_000) + lock).getBytes(ISO_8859_1)))
        .isTrue();
  }

  @Test
  void aLockThatCannotBeReadCannotBeOpened() throws IOException {
    String open = new String(bytes("r3-open"), ISO_8859_1);

    assertThat(needsPassword(open.replaceFirst("/R 3", "/R 9").getBytes(ISO_8859_1))).isTrue();
    assertThat(needsPassword(open.replaceFirst("/U <", "/W <").getBytes(ISO_8859_1))).isTrue();
    assertThat(needsPassword(ascii("%PDF-1.7 trailer << /Encrypt 7 0 R >>"))).isTrue();
    assertThat(needsPassword(ascii("%PDF-1.7 trailer << /Encrypt << /R 3 /U ( >> >>"))).isTrue();
  }

  @Test
  void aWordThatOnlyBeginsAlikeIsNoLock() {
    assertThat(needsPassword(ascii("%PDF-1.7 << /EncryptMetadata true >> (/Encrypted mail)")))
        .isFalse();
  }

  @Test
  void whatNamesItsLockAHundredThousandTimesIsNotLookedAtSoOften() {
    assertThat(needsPassword(ascii("%PDF-1.7 " + "/Encrypt 1 0 R ".repeat(100_000)))).isTrue();
    assertThat(needsPassword(ascii("/Encrypt 1 0 R " + "1 0 obj << >> ".repeat(100_000)))).isTrue();
  }

  private static boolean needsPassword(byte[] content) {
    return PdfLock.needsPassword(Source.of(content));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream file = PdfLockTest.class.getResourceAsStream(name + ".pdf")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}
