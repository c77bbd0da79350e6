package org.rogatory.letters.wording;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/** Turns what the parser found into blocks of a letter. */
final class BlockReader {

  List<Block> read(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Block block = block(node);
      if (block != null) {
        blocks.add(block);
      }
    }
    return List.copyOf(blocks);
  }

  private @Nullable Block block(Node node) {
    if (node instanceof Heading) {
      return new Block.Heading(RunReader.runs(node));
    }
    if (node instanceof ListBlock list) {
      return listing(list);
    }
    if (node instanceof BlockQuote) {
      return new Block.Quotation(read(node));
    }
    if (node instanceof LinkReferenceDefinition typed) {
      String words = "[" + typed.getLabel() + "]: " + typed.getDestination();
      return new Block.Paragraph(List.of(Run.plain(words)));
    }
    return node instanceof Paragraph ? new Block.Paragraph(RunReader.runs(node)) : null;
  }

  private Block listing(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(read(item));
    }
    Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    return new Block.Listing(
        list instanceof OrderedList, start == null ? 1 : start, List.copyOf(items));
  }
}
