package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.LineHeight;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.RenderingMode;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes text into one document: holds the document's fonts and picks one for each character. */
final class TextWriter {

  private final Locale language;
  private final Patience patience = new Patience();
  private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

  TextWriter(Locale language) {
    this.language = language;
  }

  /** A paragraph of one line or more in one size and colour. */
  Paragraph line(String text, float size, Color colour, boolean bold) {
    return paragraph(List.of(new Run(text, bold, false)), size).setFontColor(colour);
  }

  /** A paragraph of runs, in the text's colour. */
  Paragraph paragraph(List<Run> runs, float size) {
    Paragraph paragraph = new Paragraph();
    paragraph.setMargin(0).setFontSize(size).setFontColor(Ink.BLACK);
    paragraph.setProperty(
        Property.LINE_HEIGHT, LineHeight.createMultipliedValue(Manner.of(language).leading()));
    // Without this mode a line may end between two fonts although no break is allowed there.
    paragraph.setFont(mainFont()).setProperty(Property.RENDERING_MODE, RenderingMode.HTML_MODE);
    write(runs, paragraph);
    return paragraph;
  }

  /** The font that the document's own script is set in. */
  PdfFont mainFont() {
    return font(Typefaces.isChinese(language) ? Face.HAN : Face.LATIN);
  }

  private void write(List<Run> runs, Paragraph paragraph) {
    BitSet ends = LineEnds.of(Run.textOf(runs), language);
    List<Piece> pieces = Pieces.of(runs, language);
    if (pieces.stream().anyMatch(Piece::isRightToLeft)) {
      paragraph.setNextRenderer(new TwoWayRenderer(paragraph));
    }
    for (Piece piece : pieces) {
      Text text = new Text(piece.text()).setFont(font(piece.face()));
      Breaks breaks = new Breaks(ends, piece.from(), patience);
      if (piece.isDrawnWhole()) {
        List<Shaper.Picture> glyphs = Shaper.draw(piece);
        text.setNextRenderer(new WholeRenderer(text, glyphs, piece.isRightToLeft()));
        if (piece.isRightToLeft()) {
          text.getAccessibilityProperties().setRole(StandardRoles.SPAN).setActualText(piece.text());
        }
        breaks = breaks.ofWhole(glyphs.size(), piece.length());
      }
      text.setProperty(Property.SPLIT_CHARACTERS, breaks);
      text.setProperty(TwoWayRenderer.LEVEL, piece.level());
      if (piece.bold() && piece.face() != Face.LATIN_BOLD) {
        text.simulateBold();
      }
      paragraph.add(text);
    }
  }

  private PdfFont font(Face face) {
    return fonts.computeIfAbsent(
        face,
        missing ->
            PdfFontFactory.createFont(
                missing.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
  }
}
