package org.rogatory.letters.typesetting;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.utils.XmlProcessorCreator;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Sets a letter as a PDF that is PDF/A-3a and PDF/UA-1 at once: it can be kept for good, and read
 * by eye and by machine.
 */
public final class Typesetter {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final float GAP = 18f;

  static {
    XmlProcessorCreator.setXmlParserFactory(new OwnXml());
  }

  private Typesetter() {}

  /**
   * The letter as a PDF file.
   *
   * @throws CannotBeShown when a character of the letter is in none of the fonts
   * @throws CannotBeSet when it would take too long, or is beyond what a PDF can hold
   */
  public static byte[] set(Sheet sheet) {
    Legibility.check(sheet);
    try {
      return print(sheet);
    } catch (ITextException tooElaborate) {
      throw new CannotBeSet(tooElaborate);
    }
  }

  private static byte[] print(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfDocument pdf = open(bytes, sheet);
    TextWriter pen = new TextWriter(sheet.language());
    PageFurniture furniture = new PageFurniture(pdf, pen, sheet);
    Document document = new Document(pdf, PageSize.A4, false);
    document.setMargins(Ink.TOP, Ink.RIGHT, Ink.BOTTOM, Ink.LEFT);
    new SheetHead(pen, sheet).elements().forEach(document::add);
    document.add(subject(pen, sheet));
    body(pen, sheet).forEach(document::add);
    furniture.number();
    document.close();
    return bytes.toByteArray();
  }

  private static PdfDocument open(ByteArrayOutputStream bytes, Sheet sheet) {
    WriterProperties properties =
        new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
    PdfOutputIntent intent =
        new PdfOutputIntent(
            "Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(SRGB));
    PdfDocument pdf =
        new PdfADocument(new PdfWriter(bytes, properties), PdfAConformance.PDF_A_3A, intent);
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString(sheet.language().toLanguageTag()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    String subject = Run.textOf(sheet.subject()).replace('\n', ' ');
    String title = subject + " \u2013 " + sheet.footer();
    pdf.getDocumentInfo()
        .setTitle(sheet.mark() == null ? title : sheet.mark() + " \u2013 " + title);
    pdf.getDocumentInfo().setAuthor(String.join(", ", sheet.letterhead().names()));
    return pdf;
  }

  private static Div subject(TextWriter pen, Sheet sheet) {
    List<Run> bold =
        sheet.subject().stream().map(run -> new Run(run.text(), true, run.italic())).toList();
    Paragraph heading = pen.paragraph(bold, 11.5f);
    heading.getAccessibilityProperties().setRole(StandardRoles.H1);
    Div div = new Div().add(heading);
    if (sheet.provision() != null) {
      div.add(pen.line(sheet.provision(), 9f, Ink.NAVY, false).setMarginTop(2));
    }
    div.setMarginTop(GAP).setMarginBottom(GAP * .75f);
    return div;
  }

  /** The body's blocks; the last of them stay on one page with the signature. */
  private static List<IBlockElement> body(TextWriter pen, Sheet sheet) {
    List<IBlockElement> elements =
        new BodyText(pen, Manner.of(sheet.language())).text(sheet.body());
    int last = elements.size() - 1;
    int kept = last > 1 && elements.get(last - 1) instanceof Paragraph ? last - 1 : last;
    Div end = new Div().setKeepTogether(true);
    List<IBlockElement> tail = elements.subList(kept, elements.size());
    tail.forEach(end::add);
    tail.clear();
    end.add(signature(pen, sheet));
    elements.add(end);
    return elements;
  }

  private static Div signature(TextWriter pen, Sheet sheet) {
    Div div = new Div().setMarginTop(Ink.millimetres(14));
    float width = PageSize.A4.getWidth() - Ink.LEFT - Ink.RIGHT;
    div.setMarginLeft(width * Manner.of(sheet.language()).signature());
    List<String> lines = sheet.signature();
    for (int line = 0; line < lines.size(); line++) {
      div.add(pen.line(lines.get(line), BodyText.SIZE, Ink.BLACK, line == 0));
    }
    return div;
  }
}
