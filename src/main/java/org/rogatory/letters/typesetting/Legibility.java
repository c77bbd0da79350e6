package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether every character of a text can be shown. */
public final class Legibility {

  private Legibility() {}

  /**
   * The characters of the text that no font shows, that need shaping which the program does not do,
   * or that steer the direction of writing and so could deceive the reader.
   *
   * @return their numbers, in order; empty when the text can be set as it is
   */
  public static Set<Integer> illegible(String text) {
    Set<Integer> found = new TreeSet<>();
    String printed = Printable.of(text);
    int codePoint;
    for (int at = 0; at < printed.length(); at += Character.charCount(codePoint)) {
      codePoint = printed.codePointAt(at);
      if (!Typefaces.shows(codePoint)) {
        found.add(codePoint);
      }
    }
    return found;
  }

  /** The same characters, each as its number and its name in Unicode. */
  public static List<String> names(String text) {
    return CannotBeShown.names(illegible(text));
  }

  /** The text with the number and name of each such character in its place, in brackets. */
  public static String spelled(String text) {
    Set<Integer> found = illegible(text);
    String spelled = text;
    for (int codePoint : found) {
      String name = String.join("", CannotBeShown.names(Set.of(codePoint)));
      spelled = spelled.replace(Character.toString(codePoint), "[" + name + "]");
    }
    return spelled;
  }

  static void check(Sheet sheet) {
    Set<Integer> found = new TreeSet<>();
    texts(sheet).map(Legibility::illegible).forEach(found::addAll);
    if (!found.isEmpty()) {
      throw new CannotBeShown(found);
    }
  }

  private static Stream<String> texts(Sheet sheet) {
    Stream<String> head =
        Stream.of(
                Stream.of(sheet.letterhead().state(), sheet.footer()),
                sheet.letterhead().names().stream(),
                sheet.letterhead().contact().stream(),
                sheet.addressee().stream(),
                sheet.signature().stream(),
                sheet.details().stream().flatMap(line -> Stream.of(line.label(), line.value())),
                Stream.ofNullable(sheet.provision()),
                Stream.ofNullable(sheet.mark()))
            .flatMap(texts -> texts);
    return Stream.concat(
        head,
        Stream.concat(
            sheet.subject().stream().map(Run::text),
            sheet.body().stream().flatMap(Legibility::texts)));
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.runs().stream().map(Run::text);
    }
    if (block instanceof Block.Listing listing) {
      return listing.items().stream().flatMap(item -> item.stream().flatMap(Legibility::texts));
    }
    if (block instanceof Block.Quotation quotation) {
      return quotation.blocks().stream().flatMap(Legibility::texts);
    }
    return ((Block.Paragraph) block).runs().stream().map(Run::text);
  }
}
