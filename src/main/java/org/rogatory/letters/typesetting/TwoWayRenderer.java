package org.rogatory.letters.typesetting;

import com.ibm.icu.text.Bidi;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.util.List;

/**
 * A paragraph in which some pieces run from right to left. They are divided into lines in the order
 * in which they are read, and so they are told to machines; in each line they are moved to where
 * they are seen (UAX 9, rule L2).
 */
final class TwoWayRenderer extends ParagraphRenderer {

  /** The property of a text that says its level; beyond the numbers of iText's own. */
  static final int LEVEL = 1_000_001;

  TwoWayRenderer(Paragraph paragraph) {
    super(paragraph);
  }

  @Override
  public void draw(DrawContext drawing) {
    getLines().forEach(TwoWayRenderer::arrange);
    super.draw(drawing);
  }

  @Override
  public IRenderer getNextRenderer() {
    return new TwoWayRenderer((Paragraph) getModelElement());
  }

  private static void arrange(LineRenderer line) {
    List<IRenderer> read = line.getChildRenderers();
    byte[] levels = new byte[read.size()];
    float left = Float.MAX_VALUE;
    for (int at = 0; at < levels.length; at++) {
      Integer level = read.get(at).<Integer>getProperty(LEVEL);
      levels[at] = level == null ? 0 : level.byteValue();
      left = Math.min(left, box(read.get(at)).getX());
    }
    for (int seen : Bidi.reorderVisual(levels)) {
      IRenderer piece = read.get(seen);
      piece.move(left - box(piece).getX(), 0);
      left += box(piece).getWidth();
    }
  }

  private static Rectangle box(IRenderer piece) {
    return piece.getOccupiedArea().getBBox();
  }
}
