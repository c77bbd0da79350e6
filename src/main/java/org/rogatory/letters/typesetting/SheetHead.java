package org.rogatory.letters.typesetting;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.BoxSizingPropertyValue;
import com.itextpdf.layout.properties.FloatPropertyValue;
import com.itextpdf.layout.properties.OverflowPropertyValue;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;

/** The top of the first page: letterhead, addressee, references. */
final class SheetHead {

  static final float EMBLEM = Ink.millimetres(17);

  private final TextWriter pen;
  private final Sheet sheet;

  SheetHead(TextWriter pen, Sheet sheet) {
    this.pen = pen;
    this.sheet = sheet;
  }

  List<IBlockElement> elements() {
    return List.of(letterhead(), addressAndDetails());
  }

  private IBlockElement letterhead() {
    Letterhead who = sheet.letterhead();
    Div names = column(62);
    names
        .setPaddingLeft(EMBLEM + 2)
        .setProperty(Property.BOX_SIZING, BoxSizingPropertyValue.BORDER_BOX);
    names.add(pen.line(who.state(), 8.5f, Ink.NAVY, false));
    for (int line = 0; line < who.names().size(); line++) {
      names.add(pen.line(who.names().get(line), line == 0 ? 13f : 9.5f, Ink.NAVY, line == 0));
    }
    Div contact = column(37);
    for (String line : who.contact()) {
      contact.add(pen.line(line, 7.5f, Ink.GREY, false).setTextAlignment(TextAlignment.RIGHT));
    }
    Div row = row(names, contact);
    row.setMinHeight(EMBLEM + 8);
    row.setBorderBottom(new SolidBorder(Ink.NAVY, .8f));
    return row;
  }

  private IBlockElement addressAndDetails() {
    Div address = column(57);
    for (int line = 0; line < sheet.addressee().size(); line++) {
      address.add(pen.line(sheet.addressee().get(line), 10.5f, Ink.BLACK, line == 0));
    }
    Div details = column(37);
    for (Sheet.Detail detail : sheet.details()) {
      Div pair = new Div().setMarginBottom(4);
      pair.add(pen.line(detail.label(), 7.5f, Ink.GREY, false));
      pair.add(pen.line(detail.value(), 9.5f, Ink.BLACK, false));
      details.add(pair);
    }
    Div row = row(address, details);
    row.setMarginTop(Ink.millimetres(12));
    row.setMinHeight(Ink.millimetres(36));
    return row;
  }

  private static Div column(float percent) {
    Div column = new Div();
    column.setWidth(UnitValue.createPercentValue(percent));
    return column;
  }

  /** Two columns; the row is as high as the higher of them. */
  private static Div row(Div left, Div right) {
    left.setProperty(Property.FLOAT, FloatPropertyValue.LEFT);
    right.setProperty(Property.FLOAT, FloatPropertyValue.RIGHT);
    Div row = new Div().add(left).add(right);
    row.setProperty(Property.OVERFLOW_Y, OverflowPropertyValue.HIDDEN);
    return row;
  }
}
