package org.rogatory.letters.wording;

import java.util.List;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Legibility;
import org.rogatory.letters.typesetting.Run;

/**
 * Fills the fixed part of a letter. Nobody can shorten it or write it in another way, so it is made
 * such that it can be set: lines are folded where there are too many, and a character that no font
 * shows stands as its number and name.
 */
final class FixedPart {

  private static final int MOST_BLOCKS = 300;
  private static final int MOST_PIECES = 1_500;

  private final Speech speech;
  private final Values values;

  FixedPart(Speech speech, Values values) {
    this.speech = speech;
    this.values = values;
  }

  List<Block> fill(List<Block> template) {
    List<Block> filled = List.of();
    for (Folding folding : Folding.values()) {
      filled = new Filling(speech, folding).fill(template, values);
      if (canBeSet(filled)) {
        break;
      }
    }
    return Runs.map(filled, runs -> runs.stream().map(FixedPart::spelled).toList());
  }

  private static boolean canBeSet(List<Block> blocks) {
    Extent extent = Extent.of(new LetterText(List.of(), blocks));
    return extent.blocks() <= MOST_BLOCKS && extent.pieces() <= MOST_PIECES;
  }

  private static Run spelled(Run run) {
    return new Run(Legibility.spelled(run.text()), run.bold(), run.italic());
  }
}
