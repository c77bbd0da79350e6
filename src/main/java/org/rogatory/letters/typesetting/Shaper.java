package org.rogatory.letters.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses and places the pictures of letters that change with their neighbours, as OpenType fonts
 * ask for. The JDK's own layout (HarfBuzz) does it; where a machine lacks what that needs, such
 * scripts cannot be shown.
 */
final class Shaper {

  private static final Logger LOG = LoggerFactory.getLogger(Shaper.class);

  /** A font's measures are told in thousandths of its size. */
  private static final float UNITS = 1000;

  /** What the layout gives for a character that has no picture of its own. */
  private static final int NO_PICTURE = 0xFFFE;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);
  private static final boolean AVAILABLE = isHere();

  private Shaper() {}

  /** A glyph in its place, and what it adds to the text that a machine reads. */
  static final class Picture extends Glyph {

    private final String adds;

    /**
     * @param adds its characters, or none where a glyph before it has told them
     */
    Picture(Glyph placed, String adds) {
      super(placed);
      this.adds = adds;
    }

    String adds() {
      return adds;
    }
  }

  /** Whether this machine can do it. */
  static boolean isAvailable() {
    return AVAILABLE;
  }

  /** The pictures of a piece, from left to right as they stand on the page. */
  static List<Picture> draw(Piece piece) {
    return piece.face().isShaped() ? shaped(piece) : mirrored(piece);
  }

  /** Signs such as brackets between letters that are written from right to left. */
  private static List<Picture> mirrored(Piece piece) {
    List<Picture> glyphs = new ArrayList<>();
    piece
        .text()
        .codePoints()
        .map(UCharacter::getMirror)
        .mapToObj(codePoint -> piece.face().program().getGlyph(codePoint))
        .forEach(glyph -> glyphs.add(0, new Picture(glyph, glyph.getUnicodeString())));
    return glyphs;
  }

  private static List<Picture> shaped(Piece piece) {
    char[] all = (piece.before() + piece.text() + piece.after()).toCharArray();
    int from = piece.before().length();
    int to = from + piece.text().length();
    int direction = piece.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector layout = font(piece.face()).layoutGlyphVector(EXACT, all, from, to, direction);
    List<Picture> glyphs = new ArrayList<>();
    for (int at = 0; at < layout.getNumGlyphs(); at++) {
      if (layout.getGlyphCode(at) < NO_PICTURE) {
        glyphs.add(placed(layout, at, piece));
      }
    }
    return glyphs;
  }

  /**
   * iText goes on by the width that the font file tells and then by the advance; where it moved a
   * picture it goes on only if there is an advance, so there is one unit of it.
   */
  private static Picture placed(GlyphVector layout, int at, Piece piece) {
    Glyph own = piece.face().program().getGlyphByCode(layout.getGlyphCode(at));
    int width = own.getWidth();
    double pen = pen(layout, at);
    int advance = (int) Math.round(pen(layout, at + 1) - pen);
    int right = (int) Math.round(layout.getGlyphPosition(at).getX() - pen);
    int up = (int) Math.round(-layout.getGlyphPosition(at).getY());
    boolean moved = right != 0 || up != 0;
    int shown = moved && advance == width ? width - 1 : width;
    Cluster cluster = Cluster.of(layout, at, piece);
    boolean tellsItself = own.hasValidUnicode() && !piece.isRightToLeft();
    String reads = tellsItself ? own.getUnicodeString() : cluster.reads();
    Glyph glyph = new Glyph(own.getCode(), shown, reads.codePointAt(0), reads.toCharArray(), false);
    Glyph placed = new Glyph(glyph, right, up, advance - shown, 0, 0);
    return new Picture(placed, cluster.isFirst() ? cluster.reads() : "");
  }

  /** Where the pen is before this picture: the sum of the advances so far. */
  private static double pen(GlyphVector layout, int at) {
    double pen = 0;
    for (int before = 0; before < at; before++) {
      pen += layout.getGlyphMetrics(before).getAdvanceX();
    }
    return pen;
  }

  /**
   * The characters of which a picture is one. From right to left, several pictures for as many
   * characters are told one by one, such as a letter and the vowel above it; else each of them is
   * told as all, for they may stand in another order.
   *
   * @param isFirst whether none before it is a picture of the same characters
   */
  private record Cluster(String reads, boolean isFirst) {

    static Cluster of(GlyphVector layout, int at, Piece piece) {
      int from = layout.getGlyphCharIndex(at);
      int to = piece.text().length();
      int pictures = 0;
      int before = 0;
      for (int other = 0; other < layout.getNumGlyphs(); other++) {
        int start = layout.getGlyphCharIndex(other);
        to = start > from && start < to ? start : to;
        if (start == from && layout.getGlyphCode(other) < NO_PICTURE) {
          pictures++;
          before += other < at ? 1 : 0;
        }
      }
      String all = piece.text().substring(from, to);
      int[] each = all.codePoints().toArray();
      return piece.isRightToLeft() && each.length == pictures
          ? new Cluster(Character.toString(each[each.length - 1 - before]), true)
          : new Cluster(all, before == 0);
    }
  }

  private static Font font(Face face) {
    synchronized (FONTS) {
      return FONTS.computeIfAbsent(face, Shaper::read);
    }
  }

  private static Font read(Face face) {
    try (InputStream file = face.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(UNITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isHere() {
    try {
      return !shaped(new Piece(Face.HEBREW, "\u05D0", false, 1, 0, "", "")).isEmpty();
    } catch (LinkageError | InternalError | UncheckedIOException absent) {
      LOG.warn("Letters show no Arabic, Hebrew or Indic: Java lacks its font library here", absent);
      return false;
    }
  }
}
