package org.rogatory.explore.watch;

/**
 * Something that must hold does not.
 *
 * @param what a short name for what must hold, the same for every case of it
 * @param words what was found
 */
public record Complaint(String what, String words) {

  @Override
  public String toString() {
    return what + ": " + words;
  }
}
