package org.rogatory.letters.typesetting;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import org.jspecify.annotations.Nullable;

/** What each page bears besides the text: emblem, foot with page number, the mark of a draft. */
final class PageFurniture {

  private final PdfDocument pdf;
  private final PdfFont font;
  private final Sheet sheet;

  PageFurniture(PdfDocument pdf, TextWriter pen, Sheet sheet) {
    this.pdf = pdf;
    this.font = pen.mainFont();
    this.sheet = sheet;
    pdf.addEventHandler(PdfDocumentEvent.START_PAGE, new AtStart());
  }

  /** Writes the foot of each page, now that their number is known. */
  void number() {
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      foot(pdf.getPage(number), number + " / " + pages);
    }
  }

  private void foot(PdfPage page, String number) {
    Rectangle size = page.getPageSize();
    float y = Ink.millimetres(13);
    float right = size.getWidth() - Ink.RIGHT;
    PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasArtifact()).saveState();
    canvas.setStrokeColor(Ink.NAVY).setLineWidth(.5f);
    canvas.moveTo(Ink.LEFT, y + 12).lineTo(right, y + 12).stroke();
    text(canvas, sheet.footer(), Ink.LEFT, y);
    text(canvas, number, right - font.getWidth(number, 8), y);
    canvas.restoreState().closeTag();
  }

  private void text(PdfCanvas canvas, String text, float x, float y) {
    canvas.beginText().setFontAndSize(font, 8).setFillColor(Ink.GREY);
    canvas.moveText(x, y).showText(text).endText();
  }

  private final class AtStart extends AbstractPdfDocumentEventHandler {

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
      PdfPage page = ((PdfDocumentEvent) event).getPage();
      PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasArtifact());
      mark(canvas, page.getPageSize(), sheet.mark());
      if (pdf.getPageNumber(page) == 1) {
        float size = SheetHead.EMBLEM;
        Emblem.draw(canvas, Ink.LEFT, page.getPageSize().getHeight() - Ink.TOP - size, size);
      }
      canvas.closeTag();
    }

    private void mark(PdfCanvas canvas, Rectangle page, @Nullable String mark) {
      if (mark == null) {
        return;
      }
      float size = 120;
      double angle = Math.toRadians(50);
      float half = font.getWidth(mark, size) / 2;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double x = page.getWidth() / 2 - half * cos + size * .35 * sin;
      double y = page.getHeight() / 2 - half * sin - size * .35 * cos;
      canvas.saveState().beginText().setFontAndSize(font, size).setFillColor(Ink.PALE);
      canvas.setTextMatrix(
          (float) cos, (float) sin, (float) -sin, (float) cos, (float) x, (float) y);
      canvas.showText(mark).endText().restoreState();
    }
  }
}
