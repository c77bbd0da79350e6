package org.rogatory.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses to go back to that a browser sends along. */
public final class InsideAddress {

  /** A path of this site: with a second slash it would be the name of another one. */
  private static final String INSIDE = "/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*";

  private InsideAddress() {}

  /** The address if it is a path of this site; empty for any other. */
  public static Optional<String> of(@Nullable String address) {
    return Optional.ofNullable(address).filter(path -> path.matches(INSIDE));
  }
}
