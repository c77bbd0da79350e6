package org.rogatory.letters.typesetting;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ListSymbolAlignment;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import java.util.ArrayList;

/** The blocks of a letter's text as elements on the page. */
final class BodyText {

  static final float SIZE = 10.5f;
  private static final float GAP = 6.5f;
  private static final float INDENT = 20f;

  private final Pen pen;
  private final Manner manner;

  BodyText(Pen pen, Manner manner) {
    this.pen = pen;
    this.manner = manner;
  }

  /** The letter's text; its first paragraph is the salutation. */
  java.util.List<IBlockElement> text(java.util.List<Block> blocks) {
    java.util.List<IBlockElement> elements = elements(blocks);
    elements.stream()
        .skip(1)
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> !paragraph.hasProperty(Property.KEEP_WITH_NEXT))
        .forEach(paragraph -> paragraph.setFirstLineIndent(manner.firstLine()));
    return elements;
  }

  private java.util.List<IBlockElement> elements(java.util.List<Block> blocks) {
    java.util.List<IBlockElement> elements = new ArrayList<>();
    for (Block block : blocks) {
      elements.add(element(block));
    }
    return elements;
  }

  private IBlockElement element(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    }
    if (block instanceof Block.Listing listing) {
      return listing(listing);
    }
    if (block instanceof Block.Quotation quotation) {
      return quotation(quotation);
    }
    return paragraph(((Block.Paragraph) block).runs());
  }

  private Paragraph paragraph(java.util.List<Run> runs) {
    Paragraph paragraph = pen.paragraph(runs, SIZE);
    paragraph.setMarginBottom(GAP);
    paragraph.setOrphansControl(new ParagraphOrphansControl(2));
    paragraph.setWidowsControl(new ParagraphWidowsControl(2, 1, false));
    return paragraph;
  }

  private Paragraph heading(Block.Heading heading) {
    java.util.List<Run> bold =
        heading.runs().stream().map(run -> new Run(run.text(), true, run.italic())).toList();
    Paragraph paragraph = pen.paragraph(bold, SIZE);
    paragraph.setMarginTop(GAP).setMarginBottom(GAP / 2).setKeepWithNext(true);
    paragraph.getAccessibilityProperties().setRole(StandardRoles.H2);
    return paragraph;
  }

  private List listing(Block.Listing listing) {
    List list = listing.ordered() ? new List(ListNumberingType.DECIMAL) : new List();
    list.setItemStartIndex(listing.start());
    list.setFont(pen.mainFont()).setFontSize(SIZE).setFontColor(Ink.BLACK);
    list.setSymbolIndent(listing.ordered() ? 8 : 11).setMarginLeft(0).setMarginBottom(GAP / 2);
    if (!listing.ordered()) {
      list.setListSymbol("\u2013");
    }
    list.setProperty(Property.LIST_SYMBOL_ALIGNMENT, ListSymbolAlignment.LEFT);
    for (java.util.List<Block> blocks : listing.items()) {
      ListItem item = new ListItem();
      elements(blocks).forEach(item::add);
      list.add(item);
    }
    return list;
  }

  private Div quotation(Block.Quotation quotation) {
    Div div = new Div();
    div.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
    div.setMarginLeft(INDENT).setMarginRight(INDENT);
    elements(quotation.blocks()).forEach(div::add);
    return div;
  }
}
