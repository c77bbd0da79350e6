package org.rogatory.casefile.pdf;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of a PDF's reader, by the standard security handler: ISO 32000-1, 7.6.3 (revisions 2
 * to 4), and ISO 32000-2, 7.6.4 (revisions 5 and 6).
 */
final class PdfPassword {

  private static final byte[] PAD =
      HexFormat.of().parseHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

  private static final int KEY = 16;
  private static final int HASH = 32;

  private final PdfDictionary lock;
  private final byte[] id;
  private final int revision;
  private final byte[] user;

  private PdfPassword(PdfDictionary lock, byte[] id, int revision) {
    this.lock = lock;
    this.id = id;
    this.revision = revision;
    this.user = lock.string("U");
  }

  /** The password of this lock; empty where it is a lock of another kind. */
  static Optional<PdfPassword> of(PdfDictionary lock, byte[] id) {
    int revision = lock.number("R").orElse(0);
    boolean known = revision >= 2 && revision <= 6 && lock.string("U").length >= HASH;
    return known ? Optional.of(new PdfPassword(lock, id, revision)) : Optional.empty();
  }

  /** Whether the empty password opens it. */
  boolean isEmpty() {
    try {
      return revision <= 4 ? opensByKey() : user.length >= HASH + 8 && opensByHash();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has these algorithms", impossible);
    }
  }

  private boolean opensByKey() throws GeneralSecurityException {
    byte[] key = key();
    if (revision == 2) {
      return Arrays.equals(stream(key, PAD), Arrays.copyOf(user, HASH));
    }
    MessageDigest digest = MessageDigest.getInstance("MD5");
    digest.update(PAD);
    byte[] made = digest.digest(id);
    for (int round = 0; round < 20; round++) {
      byte[] changed = key.clone();
      for (int i = 0; i < changed.length; i++) {
        changed[i] ^= (byte) round;
      }
      made = stream(changed, made);
    }
    return Arrays.equals(made, Arrays.copyOf(user, KEY));
  }

  private byte[] key() throws GeneralSecurityException {
    int bits = lock.number("V").orElse(1) >= 4 ? 128 : lock.number("Length").orElse(40);
    int length = revision == 2 ? 5 : Math.min(KEY, Math.max(5, bits / 8));
    MessageDigest digest = MessageDigest.getInstance("MD5");
    digest.update(PAD);
    digest.update(Arrays.copyOf(lock.string("O"), HASH));
    int permissions = lock.number("P").orElse(0);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (permissions >>> shift));
    }
    digest.update(id);
    if (revision == 4 && lock.denies("EncryptMetadata")) {
      digest.update(new byte[] {-1, -1, -1, -1});
    }
    byte[] key = digest.digest();
    for (int round = 0; round < 50 && revision > 2; round++) {
      key = digest.digest(Arrays.copyOf(key, length));
    }
    return Arrays.copyOf(key, length);
  }

  private static byte[] stream(byte[] key, byte[] data) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RC4");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "RC4"));
    return cipher.doFinal(data);
  }

  private boolean opensByHash() throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(user, HASH, HASH + 8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(salt);
    return Arrays.equals(revision == 5 ? hash : hardened(hash), Arrays.copyOf(user, HASH));
  }

  /** Algorithm 2.B of ISO 32000-2, for an empty password. */
  private static byte[] hardened(byte[] first) throws GeneralSecurityException {
    byte[] hash = first;
    int last = 0;
    for (int round = 0; round < 64 || last > round - 32; round++) {
      byte[] repeated = new byte[64 * hash.length];
      for (int i = 0; i < 64; i++) {
        System.arraycopy(hash, 0, repeated, i * hash.length, hash.length);
      }
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(Arrays.copyOf(hash, KEY), "AES"),
          new IvParameterSpec(Arrays.copyOfRange(hash, KEY, 2 * KEY)));
      byte[] mixed = cipher.doFinal(repeated);
      int sum = 0;
      for (int i = 0; i < KEY; i++) {
        sum += mixed[i] & 0xff;
      }
      String next = new String[] {"SHA-256", "SHA-384", "SHA-512"}[sum % 3];
      hash = MessageDigest.getInstance(next).digest(mixed);
      last = mixed[mixed.length - 1] & 0xff;
    }
    return Arrays.copyOf(hash, HASH);
  }
}
