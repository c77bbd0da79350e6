package org.rogatory.letters.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.typesetting.Run;

/**
 * Gathers the words of a paragraph with their emphasis. It walks without recursion: what is nested
 * deeply does not exhaust the stack.
 */
final class RunReader {

  /** Where the text was only folded: a space between words, nothing between Chinese characters. */
  private static final char FOLD = '\uFDD0';

  /** Words of one style, as they come. */
  private record Piece(StringBuilder text, boolean bold, boolean italic) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int bold;
  private int italic;

  private RunReader() {}

  /** The runs of a paragraph or heading, neighbours of one style joined. */
  static List<Run> runs(Node block) {
    RunReader reader = new RunReader();
    reader.walk(block);
    return reader.unfolded();
  }

  private List<Run> unfolded() {
    List<Run> unfolded = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      String before = at == 0 ? "" : pieces.get(at - 1).text().toString();
      String after = at + 1 == pieces.size() ? "" : pieces.get(at + 1).text().toString();
      String text = unfold(before, piece.text().toString(), after);
      unfolded.add(new Run(text, piece.bold(), piece.italic()));
    }
    return List.copyOf(unfolded);
  }

  private void walk(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        node = after(node, block);
      }
    }
  }

  /** The node that follows this one and its children; null at the block's end. */
  private @Nullable Node after(Node last, Node block) {
    for (Node node = last; node != block; node = node.getParent()) {
      leave(node);
      if (node.getNext() != null) {
        return node.getNext();
      }
    }
    return null;
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      add(text.getLiteral().replace(FOLD, ' '));
    } else if (node instanceof Code code) {
      add("`" + code.getLiteral() + "`");
    } else if (node instanceof SoftLineBreak) {
      add(String.valueOf(FOLD));
    } else if (node instanceof HardLineBreak) {
      add("\n");
    } else if (node instanceof Emphasis) {
      italic++;
    } else if (node instanceof StrongEmphasis) {
      bold++;
    }
  }

  private void leave(Node node) {
    if (node instanceof Emphasis) {
      italic--;
    } else if (node instanceof StrongEmphasis) {
      bold--;
    } else if (node instanceof Image image) {
      add(" (" + image.getDestination() + ")");
    } else if (node instanceof Link link && !saysWhereItLeads(link)) {
      add(" (" + link.getDestination() + ")");
    }
  }

  private static boolean saysWhereItLeads(Link link) {
    return link.getFirstChild() instanceof Text text
        && link.getDestination().endsWith(text.getLiteral());
  }

  private void add(String text) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.bold() == bold > 0 && last.italic() == italic > 0) {
      last.text().append(text);
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(new StringBuilder(text), bold > 0, italic > 0));
    }
  }

  private static String unfold(String before, String text, String after) {
    String context = before + text + after;
    StringBuilder unfolded = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      int place = before.length() + at;
      if (here != FOLD) {
        unfolded.append(here);
      } else if (!isWide(context, place - 1) || !isWide(context, place + 1)) {
        unfolded.append(' ');
      }
    }
    return unfolded.toString();
  }

  private static boolean isWide(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char here = text.charAt(at);
    return UnicodeScript.of(here) == UnicodeScript.HAN
        || (here >= '\u3000' && here <= '\u303F')
        || (here >= '\uFF00' && here <= '\uFFEF');
  }
}
