package org.rogatory.quarantine;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.rogatory.storage.Source;

/**
 * Bytes as they lie in quarantine: encrypted by AES-256 in counter mode, with a key of their own
 * that stands beside them. It keeps no secret. Nothing runs them, and no scanner of the database's
 * machine finds malware in the database's own files and locks these.
 *
 * @param key 64 hexadecimal digits; the counter begins at zero, since each key is used once
 */
record Masked(Source content, String key) implements Source {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int KEY = 32;
  private static final int BLOCK = 16;

  static Masked of(Source content) {
    byte[] key = new byte[KEY];
    CHANCE.nextBytes(key);
    return new Masked(content, HexFormat.of().formatHex(key));
  }

  @Override
  public long size() {
    return content.size();
  }

  @Override
  public InputStream open() throws IOException {
    return new CipherInputStream(content.open(), cipher());
  }

  private Cipher cipher() {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(HexFormat.of().parseHex(key), "AES"),
          new IvParameterSpec(new byte[BLOCK]));
      return cipher;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES", impossible);
    }
  }
}
