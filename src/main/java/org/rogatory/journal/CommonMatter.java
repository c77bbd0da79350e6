package org.rogatory.journal;

/** What every kind of file may hold, besides what its course knows. */
public enum CommonMatter implements MatterKind {
  /** A letter, standing alone. */
  LETTER;

  @Override
  public String letter() {
    return "L";
  }
}
