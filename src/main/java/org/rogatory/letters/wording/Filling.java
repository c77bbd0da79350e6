package org.rogatory.letters.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Block.Heading;
import org.rogatory.letters.typesetting.Block.Listing;
import org.rogatory.letters.typesetting.Block.Paragraph;
import org.rogatory.letters.typesetting.Block.Quotation;
import org.rogatory.letters.typesetting.Run;

/** Puts values in the places of placeholders; see {@link Placeholder} for what happens to each. */
final class Filling {

  private final Speech speech;
  private final Folding folding;

  Filling(Speech speech, Folding folding) {
    this.speech = speech;
    this.folding = folding;
  }

  List<Block> fill(List<Block> blocks, Values values) {
    return blocks.stream().flatMap(block -> fill(block, values)).toList();
  }

  private Stream<Block> fill(Block block, Values values) {
    if (block instanceof Listing list) {
      List<List<Block>> items =
          list.items().stream()
              .flatMap(item -> scopes(item, values).map(scope -> fill(item, scope)))
              .filter(item -> !item.isEmpty())
              .toList();
      return items.isEmpty()
          ? Stream.empty()
          : Stream.of(new Listing(list.ordered(), list.start(), items));
    }
    if (block instanceof Quotation quotation) {
      List<Block> inside = fill(quotation.blocks(), values);
      return inside.isEmpty() ? Stream.empty() : Stream.of(new Quotation(inside));
    }
    return scopes(List.of(block), values).flatMap(scope -> words(block, scope));
  }

  /** The values for each copy of these blocks: one for each member of the list they name. */
  private static Stream<Values> scopes(List<Block> blocks, Values values) {
    Optional<Placeholder> repeated =
        BlockTexts.of(blocks)
            .flatMap(text -> Placeholder.in(text).stream())
            .filter(found -> !found.isCondition() && values.members(found) != null)
            .findFirst();
    return repeated
        .map(list -> copies(list.name(), Optional.ofNullable(values.members(list)), values))
        .orElseGet(() -> Stream.of(values));
  }

  private static Stream<Values> copies(String name, Optional<List<?>> members, Values values) {
    return members.stream().flatMap(List::stream).map(member -> values.with(name, member));
  }

  private Stream<Block> words(Block block, Values values) {
    List<Placeholder> found =
        BlockTexts.of(List.of(block)).flatMap(text -> Placeholder.in(text).stream()).toList();
    boolean stays =
        found.stream()
            .allMatch(
                place -> place.isCondition() ? values.keeps(place) : values.get(place) != null);
    if (!stays) {
      return Stream.empty();
    }
    if (block instanceof Heading heading) {
      return Stream.of(new Heading(ParagraphBreaks.inOneLine(runs(heading.runs(), values))));
    }
    List<Run> runs = runs(((Paragraph) block).runs(), values);
    return ParagraphBreaks.split(runs, folding.keepsParagraphs() && isAlone(found, block))
        .map(Paragraph::new);
  }

  /** Whether the paragraph is nothing but one value, which may then be several paragraphs. */
  private static boolean isAlone(List<Placeholder> found, Block block) {
    String text = BlockTexts.of(List.of(block)).findFirst().orElse("");
    long values = found.stream().filter(place -> !place.isCondition()).count();
    return values == 1 && Placeholder.without(text).isBlank();
  }

  private List<Run> runs(List<Run> runs, Values values) {
    return runs.stream()
        .map(run -> new Run(text(run.text(), values), run.bold(), run.italic()))
        .filter(run -> !run.text().isEmpty())
        .toList();
  }

  private String text(String text, Values values) {
    return text.indexOf('{') < 0
        ? text
        : Placeholder.FORM
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(said(Placeholder.of(found), values)));
  }

  private String said(Placeholder place, Values values) {
    Object value = place.isCondition() ? null : values.get(place);
    return value == null ? "" : folding.fold(ParagraphBreaks.tidy(speech.say(value)));
  }
}
