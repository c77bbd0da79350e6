package org.rogatory.letters.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;

/**
 * The text of a kind of letter in one language, with placeholders. It is read as CommonMark first
 * and filled afterwards, so that a value is never markup.
 */
public final class Template {

  private final String file;
  private final String source;
  private final List<Block> opening;
  private final List<Block> fixed;
  private final List<Block> closing;

  private Template(String file, String source) {
    this.file = file;
    this.source = source;
    LetterParts parts = Sections.of(source).parts();
    this.opening = CommonMark.read(parts.opening());
    this.fixed = parts.fixedBlocks();
    this.closing = parts.closingBlocks();
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
    List<Block> blocks = Stream.of(opening, fixed, closing).flatMap(List::stream).toList();
    List<String> faults =
        new ArrayList<>(new FixedCheck(file, source, fixed, needed, common).faults());
    faults.addAll(new TemplateCheck(file, source, blocks, needed, common).faults());
    return faults;
  }

  /**
   * The text with the components of these records in the places of the placeholders. The fixed part
   * is such that it can be set, whatever the values hold, see {@link FixedPart}.
   */
  public LetterParts fill(Speech speech, List<? extends Record> records) {
    return fill(speech, Values.of(records));
  }

  /** The same without these components. */
  public LetterParts fillWithout(Set<String> names, Speech speech, List<? extends Record> records) {
    return fill(speech, Values.without(names, records));
  }

  private LetterParts fill(Speech speech, Values values) {
    Filling filling = new Filling(speech, Folding.NONE);
    return new LetterParts(
        CommonMark.write(filling.fill(opening, values)),
        CommonMark.write(new FixedPart(speech, values).fill(fixed)),
        CommonMark.write(filling.fill(closing, values)));
  }
}
