package org.rogatory.incoming.asked;

import org.rogatory.convention.Worded;

/** Where a version of what a request says comes from. */
public enum VersionSource implements Worded {
  /** The request itself, as it was registered. */
  REQUEST,
  /** Supplementary information of the requesting State, 40(16). */
  SUPPLEMENT,
  /** A correction of our copy, with its reason. */
  CORRECTION,
  /** The request's own text, of which this part was copied later. */
  COPY;

  @Override
  public String group() {
    return "version-source";
  }

  /** The source with this id; an unknown id is an {@link IllegalArgumentException}. */
  static VersionSource of(String id) {
    return Worded.of(VersionSource.class, id);
  }
}
