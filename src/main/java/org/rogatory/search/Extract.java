package org.rogatory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rogatory.search.words.Sought;
import org.rogatory.search.words.Term;
import org.rogatory.search.words.Words;

/** The part of a text around what was looked for. */
final class Extract {

  private static final int BEFORE = 60;
  private static final int LONGEST = 220;
  private static final String CUT = "…";

  private Extract() {}

  /** The text, or a part of it, piece by piece; its beginning where nothing of it was sought. */
  static List<Found.Piece> of(String text, Sought sought) {
    List<Term> all = Words.of(text);
    List<Term> marked =
        all.stream()
            .filter(term -> sought.finds(term.word()))
            .sorted(Comparator.comparingInt(Term::start).thenComparing(Term::end))
            .toList();
    int first = marked.isEmpty() ? 0 : marked.get(0).start();
    int from = first <= BEFORE ? 0 : beginning(all, first - BEFORE, first);
    int to = text.length() - from <= LONGEST ? text.length() : end(all, from + LONGEST, from);
    return pieces(text, marked, from, to);
  }

  private static int beginning(List<Term> all, int near, int latest) {
    return all.stream().mapToInt(Term::start).filter(start -> start >= near).min().orElse(latest);
  }

  private static int end(List<Term> all, int near, int from) {
    return all.stream()
        .mapToInt(Term::end)
        .filter(end -> end <= near && end > from)
        .max()
        .orElseGet(
            () -> all.stream().mapToInt(Term::end).filter(end -> end > from).min().orElse(from));
  }

  private static List<Found.Piece> pieces(String text, List<Term> marked, int from, int to) {
    List<Found.Piece> pieces = new ArrayList<>();
    int at = from;
    for (Term term : marked) {
      if (term.start() >= to) {
        break;
      }
      if (term.end() > at) {
        int start = Math.max(at, term.start());
        int end = Math.min(to, term.end());
        add(pieces, text.substring(at, start), false);
        add(pieces, text.substring(start, end), true);
        at = end;
      }
    }
    add(pieces, text.substring(at, Math.max(at, to)), false);
    return withCuts(pieces, from > 0, to < text.length());
  }

  /** Pieces of one kind that touch are one. */
  private static void add(List<Found.Piece> pieces, String text, boolean sought) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).sought() == sought) {
      pieces.set(last, new Found.Piece(pieces.get(last).text() + text, sought));
    } else {
      pieces.add(new Found.Piece(text, sought));
    }
  }

  private static List<Found.Piece> withCuts(
      List<Found.Piece> pieces, boolean isBegun, boolean goesOn) {
    List<Found.Piece> all = new ArrayList<>();
    if (isBegun) {
      all.add(new Found.Piece(CUT, false));
    }
    all.addAll(pieces);
    if (goesOn) {
      all.add(new Found.Piece(CUT, false));
    }
    return all;
  }
}
