package org.rogatory.letters.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * In which direction each character of a paragraph is written, by the Unicode bidirectional
 * algorithm (UAX 9). The paragraph itself runs from left to right. A phrase that runs from right to
 * left is isolated, so that a number or a date of ours beside a name stays where it is read; it
 * takes with it what is joined to it without a space, as in a reference, and the rest of its
 * brackets. A text with no letter that is written from left to right is one phrase.
 */
final class Directions {

  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_ISOLATE = 0x2069;

  private final int[] characters;
  private final StringBuilder isolated = new StringBuilder();
  private final int[] places;

  private Directions(int[] characters) {
    this.characters = characters;
    this.places = new int[characters.length];
  }

  /**
   * How deep each character is nested; odd: from right to left.
   *
   * @param characters the paragraph's code points
   */
  static byte[] levels(int[] characters) {
    byte[] levels = new byte[characters.length];
    for (int codePoint : characters) {
      if (isRight(codePoint)) {
        return new Directions(characters).found(levels);
      }
    }
    return levels;
  }

  private byte[] found(byte[] levels) {
    for (int at = 0; at < characters.length; ) {
      at = isLineEnd(at) ? plain(at) : line(at);
    }
    Bidi bidi = new Bidi(isolated.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int at = 0; at < levels.length; at++) {
      levels[at] = bidi.getLevelAt(places[at]);
    }
    return levels;
  }

  private int line(int from) {
    int end = from;
    boolean left = false;
    for (; end < characters.length && !isLineEnd(end); end++) {
      left |= isLeft(characters[end]);
    }
    if (!left) {
      return isolate(from, end);
    }
    int at = from;
    while (at < end) {
      int phrase = next(at, end);
      int start = phrase == end ? end : joinedBefore(phrase, at);
      while (at < start) {
        at = plain(at);
      }
      if (phrase < end) {
        at = isolate(start, after(phrase, end));
      }
    }
    return end;
  }

  private int next(int at, int end) {
    int found = at;
    while (found < end && !isRight(characters[found])) {
      found++;
    }
    return found;
  }

  /** Where a number begins that is joined to the phrase. */
  private int joinedBefore(int phrase, int least) {
    int start = phrase;
    for (int at = phrase - 1; at >= least && isJoined(at); at--) {
      start = isNumber(at) ? at : start;
    }
    return start;
  }

  /** Behind the phrase's last letter, the number that is joined to it, and its brackets. */
  private int after(int phrase, int end) {
    int last = phrase;
    for (int at = phrase; at < end && !isLeft(characters[at]); at++) {
      last = isRight(characters[at]) ? at : last;
    }
    int joined = last;
    for (int at = last + 1; at < end && isJoined(at); at++) {
      joined = isNumber(at) ? at : joined;
    }
    return Math.max(closed(phrase, joined, end), enclosed(phrase, end)) + 1;
  }

  /** The last that stands in the same brackets as the phrase, if they hold nothing else. */
  private int enclosed(int phrase, int end) {
    if (phrase == 0 || !isOpening(characters[phrase - 1])) {
      return phrase;
    }
    int closing = UCharacter.getBidiPairedBracket(characters[phrase - 1]);
    for (int at = phrase; at < end && !isLeft(characters[at]); at++) {
      if (characters[at] == closing) {
        return at - 1;
      }
    }
    return phrase;
  }

  private int closed(int phrase, int last, int end) {
    Deque<Integer> open = new ArrayDeque<>();
    int closed = last;
    for (int at = phrase; at < end && !isLeft(characters[at]); at++) {
      if (isOpening(characters[at]) && at <= last) {
        open.push(UCharacter.getBidiPairedBracket(characters[at]));
      } else if (!open.isEmpty() && open.peek() == characters[at]) {
        open.pop();
        closed = Math.max(closed, at);
      }
    }
    return closed;
  }

  private static boolean isOpening(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.BIDI_PAIRED_BRACKET_TYPE)
        == UCharacter.BidiPairedBracketType.OPEN;
  }

  private boolean isJoined(int at) {
    return !Character.isWhitespace(characters[at])
        && !isLeft(characters[at])
        && !isRight(characters[at]);
  }

  private boolean isNumber(int at) {
    int direction = UCharacter.getDirection(characters[at]);
    return direction == UCharacterDirection.EUROPEAN_NUMBER
        || direction == UCharacterDirection.ARABIC_NUMBER;
  }

  private int isolate(int from, int end) {
    isolated.appendCodePoint(FIRST_STRONG_ISOLATE);
    for (int at = from; at < end; ) {
      at = plain(at);
    }
    isolated.appendCodePoint(POP_ISOLATE);
    return end;
  }

  private int plain(int at) {
    places[at] = isolated.length();
    isolated.appendCodePoint(characters[at]);
    return at + 1;
  }

  private boolean isLineEnd(int at) {
    return characters[at] == '\n';
  }

  private static boolean isLeft(int codePoint) {
    return UCharacter.getDirection(codePoint) == UCharacterDirection.LEFT_TO_RIGHT;
  }

  private static boolean isRight(int codePoint) {
    int direction = UCharacter.getDirection(codePoint);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }
}
