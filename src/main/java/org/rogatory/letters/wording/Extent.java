package org.rogatory.letters.wording;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/**
 * How large and how elaborate a letter's text is, which decides how long it takes to set.
 *
 * @param subject the characters of its subject
 * @param levels how deep lists and quotations stand inside each other; 0 where there are none
 * @param blocks its paragraphs, headings, lists, quotations, and the items of lists
 * @param pieces its lines and changes of emphasis
 */
public record Extent(int subject, int levels, int blocks, int pieces) {

  /** Of a text that was read. */
  public static Extent of(LetterText text) {
    List<Block> body = text.body();
    return new Extent(
        Run.textOf(text.subject()).length(),
        levels(body),
        body.stream().mapToInt(Extent::blocks).sum(),
        body.stream().flatMap(Extent::runs).mapToInt(Extent::pieces).sum());
  }

  private static int levels(List<Block> blocks) {
    return blocks.stream()
        .mapToInt(block -> isNested(block) ? 1 + levels(inner(block)) : 0)
        .max()
        .orElse(0);
  }

  private static int blocks(Block block) {
    int items = block instanceof Block.Listing list ? list.items().size() : 0;
    return 1 + items + inner(block).stream().mapToInt(Extent::blocks).sum();
  }

  private static boolean isNested(Block block) {
    return block instanceof Block.Listing || block instanceof Block.Quotation;
  }

  private static List<Block> inner(Block block) {
    if (block instanceof Block.Listing list) {
      return list.items().stream().flatMap(List::stream).toList();
    }
    return block instanceof Block.Quotation quotation ? quotation.blocks() : List.of();
  }

  private static Stream<Run> runs(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.runs().stream();
    }
    return block instanceof Block.Paragraph paragraph
        ? paragraph.runs().stream()
        : inner(block).stream().flatMap(Extent::runs);
  }

  private static int pieces(Run run) {
    return 1 + (int) run.text().chars().filter(character -> character == '\n').count();
  }
}
