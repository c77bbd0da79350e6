package org.rogatory.incoming.course;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Clause;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.springframework.stereotype.Component;

/**
 * The letters that the requesting State has: those that went to its authority. What went to another
 * State, which the file named before, is not among them, and no letter cites it.
 */
@Component
@Clause({"40(12)(d)", "40(20)"})
public class LettersToTheState {

  private final Letters letters;
  private final Files files;

  LettersToTheState(Letters letters, Files files) {
    this.letters = letters;
    this.files = files;
  }

  /** Whether a file names another State from now on as that which makes the request. */
  public static boolean isToAnother(Fact fact) {
    return fact instanceof FileFact.Corrected corrected
        && corrected.field().equals("requesting-state");
  }

  /** In the order of their numbers. */
  public List<Letter> of(Reference file) {
    String state = files.get(file).counterpart();
    return letters.of(file).stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .filter(letter -> letter.envelope().state().filter(state::equals).isPresent())
        .toList();
  }

  /** The latest of them on a matter. */
  public Optional<Letter> last(Matter matter) {
    return of(matter.file()).stream()
        .filter(letter -> letter.matter().equals(matter))
        .reduce((earlier, later) -> later);
  }

  /** The latest of them of a kind on a matter. */
  public Optional<Letter> last(Matter matter, LetterKind kind) {
    return of(matter.file()).stream()
        .filter(letter -> letter.matter().equals(matter) && letter.is(kind))
        .reduce((earlier, later) -> later);
  }
}
