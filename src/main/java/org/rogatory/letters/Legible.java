package org.rogatory.letters;

import org.rogatory.letters.saying.Words;
import org.rogatory.letters.typesetting.Legibility;

/** Values that a letter can show: a name in a script of which it has no font does not stop it. */
public final class Legible {

  private Legible() {}

  /** The text where a letter can show all of it, else other words in its place. */
  public static Words or(String text, Words otherwise) {
    return Legibility.illegible(text).isEmpty() ? Words.of(text) : otherwise;
  }
}
