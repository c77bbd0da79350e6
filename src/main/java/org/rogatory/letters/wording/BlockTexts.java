package org.rogatory.letters.wording;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/** The bare words of blocks. */
final class BlockTexts {

  private BlockTexts() {}

  /** A text for each heading and paragraph, those in lists and quotations included. */
  static Stream<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(BlockTexts::of);
  }

  private static Stream<String> of(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(Run.textOf(heading.runs()));
    }
    if (block instanceof Block.Listing listing) {
      return listing.items().stream().flatMap(BlockTexts::of);
    }
    if (block instanceof Block.Quotation quotation) {
      return of(quotation.blocks());
    }
    return Stream.of(Run.textOf(((Block.Paragraph) block).runs()));
  }
}
