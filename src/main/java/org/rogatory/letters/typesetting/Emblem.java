package org.rogatory.letters.typesetting;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** The invented emblem in the letterhead: a shield with an open book and a star above it. */
final class Emblem {

  private Emblem() {}

  /** Draws it with its lower left corner at x, y; it is {@code size} high, a little less wide. */
  static void draw(PdfCanvas canvas, float x, float y, float size) {
    float unit = size / 24;
    canvas.saveState().concatMatrix(unit, 0, 0, unit, x, y);
    canvas.setFillColor(Ink.NAVY).setStrokeColor(Ink.NAVY).setLineWidth(1f);
    shield(canvas, 0);
    canvas.fill();
    canvas.setStrokeColor(ColorConstants.WHITE).setLineWidth(.5f);
    shield(canvas, 1.1f);
    canvas.stroke();
    canvas.setFillColor(ColorConstants.WHITE);
    star(canvas, 10, 17.2f, 2.7f);
    book(canvas);
    canvas.restoreState();
  }

  private static void shield(PdfCanvas canvas, float inset) {
    float left = inset;
    float right = 20 - inset;
    float top = 24 - inset;
    canvas.moveTo(left, top).lineTo(right, top).lineTo(right, 11);
    canvas.curveTo(right, 5.5f + inset / 2, 14.5f, 2 + inset, 10, inset * 1.2f);
    canvas.curveTo(5.5f, 2 + inset, left, 5.5f + inset / 2, left, 11);
    canvas.closePath();
  }

  private static void star(PdfCanvas canvas, float x, float y, float radius) {
    for (int corner = 0; corner < 10; corner++) {
      double angle = Math.PI / 2 + corner * Math.PI / 5;
      double reach = corner % 2 == 0 ? radius : radius * 0.4;
      double px = x + reach * Math.cos(angle);
      double py = y + reach * Math.sin(angle);
      if (corner == 0) {
        canvas.moveTo(px, py);
      } else {
        canvas.lineTo(px, py);
      }
    }
    canvas.closePath().fill();
  }

  private static void book(PdfCanvas canvas) {
    for (int side : new int[] {-1, 1}) {
      canvas
          .moveTo(10 + side * .35, 5.4)
          .curveTo(10 + side * 2, 6.8, 10 + side * 4, 6.8, 10 + side * 5.8, 6.1);
      canvas
          .lineTo(10 + side * 5.8, 11.7)
          .curveTo(10 + side * 4, 12.4, 10 + side * 2, 12.4, 10 + side * .35, 11);
      canvas.closePath().fill();
    }
  }
}
