package org.rogatory.letters.wording;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/** Changes the words of blocks and leaves their shape. */
final class Runs {

  private Runs() {}

  static List<Block> map(List<Block> blocks, UnaryOperator<List<Run>> change) {
    return blocks.stream().map(block -> map(block, change)).toList();
  }

  private static Block map(Block block, UnaryOperator<List<Run>> change) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(change.apply(heading.runs()));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(change.apply(paragraph.runs()));
    }
    if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(map(quotation.blocks(), change));
    }
    Block.Listing list = (Block.Listing) block;
    List<List<Block>> items = list.items().stream().map(item -> map(item, change)).toList();
    return new Block.Listing(list.ordered(), list.start(), items);
  }
}
