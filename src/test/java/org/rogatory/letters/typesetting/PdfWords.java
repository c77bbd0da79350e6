package org.rogatory.letters.typesetting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.slf4j.LoggerFactory;

/** The words of a PDF, as programs read them. */
public final class PdfWords {

  static {
    // It complains once for each character that a subset of a font left out.
    ((Logger) LoggerFactory.getLogger("org.apache.fontbox")).setLevel(Level.ERROR);
  }

  private final StringBuilder words = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

  private PdfWords(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> contents = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> gather(content, contents));
      pages.put(page.getCOSObject(), contents);
    }
  }

  /**
   * In the order in which a screen reader says them, by the tags of PDF/UA. Nothing stands between
   * lines that the paper's width divides.
   */
  public static String tagged(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfWords found = new PdfWords(document);
      found.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return found.words.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As they stand on the pages, line by line. */
  public static String lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(false);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of the first page. */
  public static String firstPage(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setEndPage(1);
    return stripper.getText(document);
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> contents) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        gather(inner, contents);
        text.append(Objects.requireNonNullElse(inner.getActualText(), ""));
      } else if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    contents.put(content.getMCID(), text.toString());
  }

  private void read(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && element.getActualText() != null) {
        words.append(element.getActualText());
      } else if (kid instanceof PDStructureElement element) {
        read(element, element.getPage() == null ? page : element.getPage());
      } else if (kid instanceof Integer id) {
        say(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
  }

  private void say(PDPage page, int id) {
    Map<Integer, String> contents = Objects.requireNonNull(pages.get(page.getCOSObject()));
    words.append(Objects.requireNonNull(contents.get(id)));
  }
}
