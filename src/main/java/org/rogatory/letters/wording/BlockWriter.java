package org.rogatory.letters.wording;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/** Turns blocks of a letter into what the renderer writes as CommonMark. */
final class BlockWriter {

  private BlockWriter() {}

  /** The first heading is the subject, of the first level; further ones are of the second. */
  static Node document(List<Block> blocks) {
    Document document = new Document();
    append(document, blocks);
    return document;
  }

  private static void append(Node parent, List<Block> blocks) {
    for (Block block : blocks) {
      parent.appendChild(node(block, parent.getFirstChild() == null));
    }
  }

  private static Node node(Block block, boolean first) {
    if (block instanceof Block.Heading heading) {
      Heading node = new Heading();
      node.setLevel(first ? 1 : 2);
      return write(node, heading.runs());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return write(new Paragraph(), paragraph.runs());
    }
    if (block instanceof Block.Quotation quotation) {
      BlockQuote node = new BlockQuote();
      append(node, quotation.blocks());
      return node;
    }
    return list((Block.Listing) block);
  }

  private static Node list(Block.Listing listing) {
    ListBlock list = listing.ordered() ? ordered(listing.start()) : bullets();
    list.setTight(listing.items().stream().allMatch(item -> item.size() == 1));
    for (List<Block> blocks : listing.items()) {
      ListItem item = new ListItem();
      append(item, blocks);
      list.appendChild(item);
    }
    return list;
  }

  private static ListBlock ordered(int start) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(start);
    list.setMarkerDelimiter(".");
    return list;
  }

  private static ListBlock bullets() {
    BulletList list = new BulletList();
    list.setMarker("-");
    return list;
  }

  private static Node write(Node parent, List<Run> runs) {
    for (Run run : runs) {
      Node place = parent;
      if (run.bold()) {
        place = into(place, new StrongEmphasis("**"));
      }
      if (run.italic()) {
        place = into(place, new Emphasis("*"));
      }
      lines(place, run.text());
    }
    return parent;
  }

  private static Node into(Node parent, Node child) {
    parent.appendChild(child);
    return child;
  }

  private static void lines(Node parent, String text) {
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        parent.appendChild(new HardLineBreak());
      }
      if (!lines[at].isEmpty()) {
        parent.appendChild(new Text(lines[at]));
      }
    }
  }
}
