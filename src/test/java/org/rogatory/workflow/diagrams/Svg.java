package org.rogatory.workflow.diagrams;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.web.util.HtmlUtils;

/** A picture in the making. It grows to hold what is drawn. Lengths are pixels. */
final class Svg {

  /** The size of names, and of the small print: who acts, the provision, the words of flows. */
  static final double NAME = 11.5;

  static final double SMALL = 9.5;

  private static final double MARGIN = 16;
  private static final double LEADING = 1.22;

  /** Colours for light and dark. Each shape has one class; the letters have the ink's colour. */
  private static final String STYLE =
      """
      text{font-family:Helvetica,Arial,sans-serif;font-size:11.5px;fill:#1c2530;text-anchor:middle}
      .small{font-size:9.5px}.flow{font-size:9.5px;font-style:italic}.left{text-anchor:start}
      .paper{fill:#fff}.shape,.line{stroke:#4a5663;stroke-width:1.3;fill:none}.tip,.dot{fill:#4a5663}
      .shape{fill:#fff}.called{stroke-width:3}.open{stroke-dasharray:4 3}.frame{fill:none}
      .caseworker{fill:#d9e9ff}.supervisor{fill:#ffe3c2}.program{fill:#eceff2}.other-state{fill:#dcf3dc}
      .competent-authority{fill:#f0e2fa}.clock{fill:#fff4b8}
      @media(prefers-color-scheme:dark){text{fill:#e8edf2}.paper{fill:#14191f}.shape,.line{stroke:#9aa7b4}
      .shape{fill:#14191f}.frame{fill:none}.tip,.dot{fill:#9aa7b4}
      .caseworker{fill:#1d3a5f}.supervisor{fill:#5c3a12}.program{fill:#2b333c}.other-state{fill:#1e4527}
      .competent-authority{fill:#42295a}.clock{fill:#4d4410}}
      """;

  private final StringBuilder body = new StringBuilder();
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right;
  private double bottom;

  /** One element; formats numbers without needless digits. */
  void add(String element, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Double number) {
        values[i] = number(number);
      }
    }
    body.append(element.formatted(values)).append('\n');
  }

  /** Makes room for what is drawn from here to there. */
  void hold(double x, double y, double width, double height) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }

  void rectangle(Bounds at, String style, double radius) {
    hold(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    add(
        "<rect class=\"shape %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>",
        style, at.getX(), at.getY(), at.getWidth(), at.getHeight(), radius);
  }

  void circle(double x, double y, double radius, String style) {
    hold(x - radius, y - radius, 2 * radius, 2 * radius);
    add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", style, x, y, radius);
  }

  /** Lines around a middle, from a top; returns where the next line would have its top. */
  double lines(List<String> lines, double middle, double from, String style) {
    double size = style.isEmpty() ? NAME : SMALL;
    double y = from;
    for (String line : lines) {
      double width = TextLines.width(line, size);
      hold(middle - width / 2, y, width, height(1, size));
      add(
          "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>",
          style, middle, y + size * 0.9, escaped(line));
      y += height(1, size);
    }
    return y;
  }

  /** A line of small print that begins at a place. */
  void left(String line, double x, double y) {
    hold(x, y, TextLines.width(line, SMALL), height(1, SMALL));
    add(
        "<text class=\"small left\" x=\"%s\" y=\"%s\">%s</text>",
        x, y + SMALL * 0.9, escaped(line));
  }

  static double height(int lines, double size) {
    return lines * size * LEADING;
  }

  double leftmost() {
    return left;
  }

  double lowest() {
    return bottom;
  }

  /** The whole picture, with what a screen reader says of it. */
  String finish(String title, String description) {
    String box =
        "%s %s %s %s"
            .formatted(
                number(left - MARGIN),
                number(top - MARGIN),
                number(right - left + 2 * MARGIN),
                number(bottom - top + 2 * MARGIN));
    String[] parts = box.split(" ");
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s" width="%s" height="%s" role="img" aria-labelledby="title desc">
        <title id="title">%s</title>
        <desc id="desc">%s</desc>
        <style>
        %s</style>
        <defs><marker id="tip" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto"><path class="tip" d="M0 0 9 4 0 8z"/></marker></defs>
        <rect class="paper" x="%s" y="%s" width="100%%" height="100%%"/>
        %s</svg>
        """
        .formatted(
            box,
            parts[2],
            parts[3],
            escaped(title),
            escaped(description),
            STYLE,
            parts[0],
            parts[1],
            body);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(text);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
  }
}
