package org.rogatory.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the files that were found, the newest first.
 *
 * @param total how many files of those that the person may see were found
 * @param next what to ask with for the next part; null after the last
 */
public record Found(List<Hit> hits, long total, @Nullable String next) {

  /** Nothing was found. */
  static final Found NOTHING = new Found(List.of(), 0, null);

  public Found {
    hits = List.copyOf(hits);
  }

  /**
   * A file that was found.
   *
   * @param places the first places in it
   * @param more how many further places there are
   */
  public record Hit(String reference, List<Place> places, int more) {

    public Hit {
      places = List.copyOf(places);
    }
  }

  /**
   * A place in which it was found.
   *
   * @param number which of its kind in the file, from 1
   * @param language of the text, BCP 47; null where it is not known
   * @param pieces an extract of the text, piece by piece
   */
  public record Place(PassageKind kind, int number, @Nullable String language, List<Piece> pieces) {

    public Place {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of a text.
   *
   * @param sought whether it is what was looked for
   */
  public record Piece(String text, boolean sought) {}
}
