package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A root with its hash and signature, as it stands in its file.
 *
 * @param hash as it stands there, which {@link #isWhole} compares
 */
public record SealedRoot(Root root, String hash, String signature) {

  private static final String HASH = "\nhash ";

  static SealedRoot of(Root root, SealKey key) {
    return new SealedRoot(root, root.hash(), key.sign(root.text().getBytes(UTF_8)));
  }

  /** The text of the file. */
  public String text() {
    return root.text() + "hash " + hash + "\nsignature " + signature + "\n";
  }

  /**
   * The sealed root that a file holds.
   *
   * @throws IllegalArgumentException where it holds none
   */
  static SealedRoot parse(String text) {
    int end = text.indexOf(HASH);
    if (end < 0) {
      throw new IllegalArgumentException("no hash");
    }
    String[] seal = text.substring(end + 1).split("[ \n]");
    if (seal.length != 4 || !seal[2].equals("signature")) {
      throw new IllegalArgumentException("no signature");
    }
    return new SealedRoot(Root.parse(text.substring(0, end + 1)), seal[1], seal[3]);
  }

  /** Whether it says what was sealed, by the owner of the key that it names. */
  boolean isWhole() {
    return hash.equals(root.hash())
        && SealKey.isSigned(root.key(), root.text().getBytes(UTF_8), signature);
  }

  /** What people compare of the key that sealed it. */
  public String fingerprint() {
    return SealKey.fingerprint(root.key());
  }
}
