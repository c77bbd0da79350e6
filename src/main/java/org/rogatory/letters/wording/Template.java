package org.rogatory.letters.wording;

import java.util.List;
import org.rogatory.letters.typesetting.Block;

/**
 * The text of a kind of letter in one language, with placeholders. It is read as CommonMark first
 * and filled afterwards, so that a value is never markup.
 */
public final class Template {

  private final String file;
  private final String source;
  private final List<Block> blocks;

  private Template(String file, String source) {
    this.file = file;
    this.source = source;
    this.blocks = CommonMark.read(source);
  }

  /**
   * The template in a file.
   *
   * @param file its path, for complaints
   * @param source what it says
   */
  public static Template of(String file, String source) {
    return new Template(file, source);
  }

  /**
   * What is wrong with it, each fault with file and line.
   *
   * @param needed the record whose components it must use, each of them
   * @param common records whose components it may use
   */
  public List<String> faults(Class<? extends Record> needed, List<Class<? extends Record>> common) {
    return new TemplateCheck(file, source, blocks, needed, common).faults();
  }

  /**
   * The text with the components of these records in the places of the placeholders, as CommonMark.
   */
  public String fill(Speech speech, List<? extends Record> records) {
    return CommonMark.write(new Filling(speech).fill(blocks, Values.of(records)));
  }
}
