package org.rogatory.letters.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.rogatory.letters.typesetting.Run;

/** Gathers the words of a paragraph with their emphasis. */
final class RunReader extends AbstractVisitor {

  /** Where the text was only folded: a space between words, nothing between Chinese characters. */
  private static final char FOLD = '\u2028';

  private final List<Run> runs = new ArrayList<>();
  private int bold;
  private int italic;

  /** The runs, neighbours of one style joined. */
  List<Run> runs() {
    List<Run> unfolded = new ArrayList<>();
    for (int at = 0; at < runs.size(); at++) {
      Run run = runs.get(at);
      String before = at == 0 ? "" : runs.get(at - 1).text();
      String after = at + 1 == runs.size() ? "" : runs.get(at + 1).text();
      unfolded.add(new Run(unfold(before, run.text(), after), run.bold(), run.italic()));
    }
    return List.copyOf(unfolded);
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral().replace(FOLD, ' '));
  }

  @Override
  public void visit(Code code) {
    add("`" + code.getLiteral() + "`");
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (!(link.getFirstChild() instanceof Text text)
        || !link.getDestination().endsWith(text.getLiteral())) {
      add(" (" + link.getDestination() + ")");
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    add(" (" + image.getDestination() + ")");
  }

  @Override
  public void visit(Emphasis emphasis) {
    italic++;
    visitChildren(emphasis);
    italic--;
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    bold++;
    visitChildren(emphasis);
    bold--;
  }

  @Override
  public void visit(SoftLineBreak fold) {
    add(String.valueOf(FOLD));
  }

  @Override
  public void visit(HardLineBreak end) {
    add("\n");
  }

  private void add(String text) {
    int last = runs.size() - 1;
    Run run = new Run(text, bold > 0, italic > 0);
    if (last >= 0 && sameStyle(runs.get(last), run)) {
      runs.set(last, new Run(runs.get(last).text() + text, run.bold(), run.italic()));
    } else if (!text.isEmpty()) {
      runs.add(run);
    }
  }

  private static boolean sameStyle(Run one, Run other) {
    return one.bold() == other.bold() && one.italic() == other.italic();
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
