package org.rogatory.integrity;

/**
 * A part that does not agree, and whose it is.
 *
 * @param file the reference of its file; {@link Alteration#NO_FILE} where it belongs to none
 */
public record Found(String file, Part part) {

  /** Something that belongs to no file. */
  public static Found ofNoFile(Part part) {
    return new Found(Alteration.NO_FILE, part);
  }
}
