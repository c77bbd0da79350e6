package org.rogatory.integrity.seals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The office's key that seals daily roots: Ed25519, of the JDK. */
public final class SealKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  SealKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** A new one. */
  public static SealKey create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SealKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  PrivateKey secret() {
    return secret;
  }

  /** The public half as text, which roots carry. */
  public String publicText() {
    return Base64.getEncoder().encodeToString(open.getEncoded());
  }

  String sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(text);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the owner of this public key signed the text; no, where any of it cannot be read. */
  static boolean isSigned(String publicText, byte[] text, String signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(publicKey(publicText));
      check.update(text);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  static PublicKey publicKey(String text) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
  }

  /** What people compare: SHA-256 of the public key, in groups of four digits. */
  public static String fingerprint(String publicText) {
    return sha256(publicText.getBytes(StandardCharsets.US_ASCII))
        .substring(0, 32)
        .replaceAll("(.{4})(?=.)", "$1 ");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
