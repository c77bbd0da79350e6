package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
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
  private final Map<Typefaces.Face, PdfFont> fonts = new EnumMap<>(Typefaces.Face.class);

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
    return font(Typefaces.isChinese(language) ? Typefaces.Face.HAN : Typefaces.Face.LATIN);
  }

  private void write(List<Run> runs, Paragraph paragraph) {
    BitSet ends = LineEnds.of(Run.textOf(runs), language);
    int from = 0;
    for (Run run : runs) {
      for (Typefaces.Span span : Typefaces.split(run, language)) {
        Text text = new Text(span.text()).setFont(font(span.face()));
        text.setProperty(Property.SPLIT_CHARACTERS, new Breaks(ends, from, patience));
        if (run.bold() && span.face() == Typefaces.Face.HAN) {
          text.simulateBold();
        }
        paragraph.add(text);
        from += span.text().codePointCount(0, span.text().length());
      }
    }
  }

  private PdfFont font(Typefaces.Face face) {
    return fonts.computeIfAbsent(
        face,
        missing ->
            PdfFontFactory.createFont(
                Typefaces.program(missing),
                PdfEncodings.IDENTITY_H,
                EmbeddingStrategy.FORCE_EMBEDDED));
  }
}
