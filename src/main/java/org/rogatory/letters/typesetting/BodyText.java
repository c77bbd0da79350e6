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
  private static final int FEW_LINES = 500;

  private final TextWriter pen;
  private final Manner manner;

  BodyText(TextWriter pen, Manner manner) {
    this.pen = pen;
    this.manner = manner;
  }

  /** The letter's text; its first paragraph is the salutation. */
  java.util.List<IBlockElement> text(java.util.List<Block> blocks) {
    java.util.List<IBlockElement> elements = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      IBlockElement element = element(blocks.get(at));
      if (at > 0 && element instanceof Paragraph && blocks.get(at) instanceof Block.Paragraph) {
        ((Paragraph) element).setFirstLineIndent(manner.firstLine());
      }
      if (element instanceof List list) {
        list.setMarginLeft(manner.firstLine());
      }
      elements.add(element);
    }
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
    String text = Run.textOf(runs);
    paragraph.setKeepWithNext(text.endsWith(":") || text.endsWith("\uFF1A"));
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
    list.setSymbolIndent(listing.ordered() ? 8 : 11);
    list.setMarginLeft(0).setMarginBottom(GAP);
    if (!listing.ordered()) {
      list.setListSymbol("\u2013");
    }
    list.setProperty(Property.LIST_SYMBOL_ALIGNMENT, ListSymbolAlignment.LEFT);
    boolean tight = listing.items().stream().allMatch(item -> item.size() == 1);
    listing.items().forEach(item -> list.add(item(item, tight)));
    return list;
  }

  private ListItem item(java.util.List<Block> blocks, boolean tight) {
    ListItem item = new ListItem();
    elements(blocks).forEach(item::add);
    item.setKeepTogether(!tight && isShort(blocks));
    if (tight) {
      item.getChildren().stream()
          .filter(Paragraph.class::isInstance)
          .forEach(child -> ((Paragraph) child).setMarginBottom(GAP / 4));
    }
    return item;
  }

  /** A few lines, so that what an item is about does not stand alone at the foot of a page. */
  private static boolean isShort(java.util.List<Block> blocks) {
    int length = 0;
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        return false;
      }
      length += Run.textOf(paragraph.runs()).length();
    }
    return length <= FEW_LINES;
  }

  private Div quotation(Block.Quotation quotation) {
    Div div = new Div();
    div.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
    div.setMarginLeft(INDENT).setMarginRight(INDENT);
    elements(quotation.blocks()).forEach(div::add);
    return div;
  }
}
