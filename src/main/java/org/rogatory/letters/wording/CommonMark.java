package org.rogatory.letters.wording;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/**
 * The form in which a letter's text is stored and edited: CommonMark with paragraphs, headings,
 * lists, quotations, emphasis and line breaks. Everything else that CommonMark knows (links,
 * images, code, HTML) is no part of a letter and stays what was typed.
 */
public final class CommonMark {

  /** More than a letter may have, see {@link Extent}; what is deeper stays words. */
  private static final int MOST_OPEN = 20;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
          .maxOpenBlockParsers(MOST_OPEN)
          .customInlineContentParserFactory(new PlainAngle())
          .build();
  private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

  private CommonMark() {}

  /** The blocks of a text. */
  public static List<Block> read(String text) {
    return new BlockReader().read(PARSER.parse(text));
  }

  /**
   * The text of blocks, such that reading it gives the same words in the same blocks, whatever
   * characters they hold. Emphasis that CommonMark cannot write in this place is left out.
   */
  public static String write(List<Block> blocks) {
    String text = RENDERER.render(BlockWriter.document(blocks)).strip();
    return read(text).equals(blocks)
        ? text
        : RENDERER.render(BlockWriter.document(Runs.map(blocks, CommonMark::plain))).strip();
  }

  private static List<Run> plain(List<Run> runs) {
    return List.of(Run.plain(Run.textOf(runs)));
  }
}
