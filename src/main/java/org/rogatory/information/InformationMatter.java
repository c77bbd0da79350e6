package org.rogatory.information;

import org.rogatory.journal.MatterKind;

/** What a process about spontaneous information can be about, besides the file itself. */
public enum InformationMatter implements MatterKind {
  /** A disclosure of what exculpates an accused person, 40(5). */
  DISCLOSURE;

  @Override
  public String letter() {
    return "D";
  }
}
