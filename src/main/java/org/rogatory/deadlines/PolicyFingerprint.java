package org.rogatory.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rogatory.deadlines.calendar.CalendarFile;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.Office;

/**
 * A fingerprint of the limits and days off by which dates are counted. Dates that were counted
 * under another fingerprint are counted anew.
 *
 * @param print SHA-256 over the policy, 64 hexadecimal digits
 */
record PolicyFingerprint(String print) {

  static PolicyFingerprint of(Home home, Office office) {
    String policy =
        String.join(
            "\n",
            office.zone().getId(),
            office.holidays(),
            text(home, TimeLimits.PATH),
            text(home, CalendarFile.PATH));
    return new PolicyFingerprint(sha256(policy));
  }

  private static String text(Home home, String path) {
    try {
      return home.get(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
