package org.rogatory.letters.wording;

import java.util.List;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/** Takes the emphasis out of a text. */
final class Emphasis {

  private Emphasis() {}

  static List<Block> without(List<Block> blocks) {
    return blocks.stream().map(Emphasis::without).toList();
  }

  private static Block without(Block block) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(plain(heading.runs()));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(plain(paragraph.runs()));
    }
    if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(without(quotation.blocks()));
    }
    Block.Listing list = (Block.Listing) block;
    List<List<Block>> items = list.items().stream().map(Emphasis::without).toList();
    return new Block.Listing(list.ordered(), list.start(), items);
  }

  private static List<Run> plain(List<Run> runs) {
    return List.of(Run.plain(Run.textOf(runs)));
  }
}
