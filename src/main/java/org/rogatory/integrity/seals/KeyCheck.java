package org.rogatory.integrity.seals;

import java.util.List;
import java.util.Optional;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.Part;

/** Compares the office's key with the one with which the roots go on. */
public final class KeyCheck {

  private final KeyFile key;
  private final RootChain roots;

  public KeyCheck(KeyFile key, RootChain roots) {
    this.key = key;
    this.roots = roots;
  }

  /** What is wrong with it, so that no root can be sealed; nothing where there is no root yet. */
  public List<Found> found() {
    return roots.last().map(last -> last.root().followingKey()).flatMap(this::against).stream()
        .map(Found::ofNoFile)
        .toList();
  }

  private Optional<Part> against(String expected) {
    String written = SealKey.fingerprint(expected);
    try {
      String kept = key.read().publicText();
      return kept.equals(expected) || isWaiting(expected)
          ? Optional.empty()
          : Optional.of(new Part("key.other", written, SealKey.fingerprint(kept)));
    } catch (UnusableKey unusable) {
      return Optional.of(new Part("key.unusable", written, unusable.getMessage()));
    }
  }

  /** The next key takes its place when the next root is sealed. */
  private boolean isWaiting(String expected) {
    return key.waiting().map(SealKey::publicText).filter(expected::equals).isPresent();
  }
}
