package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;
import java.util.List;

/**
 * Puts the pictures of a piece on the page. What is written from left to right tells machines its
 * characters in their order; of what is written from right to left they expect them as they are
 * seen, and the structure of the document tells the order.
 */
final class WholeRenderer extends TextRenderer {

  private final List<Shaper.Picture> glyphs;
  private final boolean rightToLeft;
  private boolean isSet;

  WholeRenderer(Text text, List<Shaper.Picture> glyphs, boolean rightToLeft) {
    this(text, glyphs, rightToLeft, false);
  }

  private WholeRenderer(
      Text text, List<Shaper.Picture> glyphs, boolean rightToLeft, boolean isSet) {
    super(text);
    this.glyphs = glyphs;
    this.rightToLeft = rightToLeft;
    this.isSet = isSet;
  }

  @Override
  public void applyOtf() {
    if (!isSet) {
      isSet = true;
      setText(new GlyphLine(List.copyOf(glyphs)), getPropertyAsFont(Property.FONT));
    }
  }

  /** A word that is longer than its line is divided, and each part tells its own characters. */
  @Override
  public void draw(DrawContext drawing) {
    if (!rightToLeft) {
      StringBuilder reads = new StringBuilder();
      for (int at = line.getStart(); at < line.getEnd(); at++) {
        reads.append(line.get(at) instanceof Shaper.Picture picture ? picture.adds() : "");
      }
      line.setActualText(line.getStart(), line.getEnd(), reads.toString());
    }
    super.draw(drawing);
  }

  /** For when the same text is set once more. */
  @Override
  public IRenderer getNextRenderer() {
    return new WholeRenderer((Text) getModelElement(), glyphs, rightToLeft);
  }

  @Override
  protected TextRenderer createSplitRenderer() {
    return part();
  }

  @Override
  protected TextRenderer createOverflowRenderer() {
    return part();
  }

  /** A part of it is given the pictures that it shows. */
  private TextRenderer part() {
    return new WholeRenderer((Text) getModelElement(), glyphs, rightToLeft, true);
  }
}
