package org.rogatory.incoming.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Clause;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.springframework.stereotype.Component;

/**
 * The letters that the requesting State has: those that went to its authority. What went to another
 * State, which the file named before, is not among them, and no letter cites it; nor what its State
 * was told to disregard.
 */
@Component
@Clause({"40(12)(d)", "40(20)"})
public class LettersToTheState {

  /** Tells a State to disregard what was sent to it by mistake. */
  public static final LetterKind SENT_IN_ERROR = Disregarded.NOTICE;

  private static final Set<String> KINDS = Set.of("letter-issued", "letter-sent");

  private final Letters letters;
  private final Files files;
  private final Journal journal;

  LettersToTheState(Letters letters, Files files, Journal journal) {
    this.letters = letters;
    this.files = files;
    this.journal = journal;
  }

  /** Whether a file names another State from now on as that which makes the request. */
  public static boolean isToAnother(Fact fact) {
    return fact instanceof FileFact.Corrected corrected
        && corrected.field().equals("requesting-state");
  }

  /** In the order of their numbers. */
  public List<Letter> of(Reference file) {
    String state = files.get(file).counterpart();
    return standing(file)
        .filter(letter -> letter.envelope().state().filter(state::equals).isPresent())
        .toList();
  }

  /**
   * By the code of its State, what another State than the one that makes the request holds, and was
   * not told to disregard.
   */
  public SortedMap<String, List<Letter>> elsewhere(Reference file) {
    String state = files.get(file).counterpart();
    return standing(file)
        .filter(letter -> !letter.is(SENT_IN_ERROR))
        .filter(letter -> letter.envelope().state().filter(to -> !to.equals(state)).isPresent())
        .collect(
            Collectors.groupingBy(
                letter -> letter.envelope().state().orElseThrow(),
                TreeMap::new,
                Collectors.toList()));
  }

  /** The letters that their State was told to disregard, by their numbers. */
  public Set<Integer> disregarded(Reference file) {
    List<Letter> all = letters.of(file);
    Disregarded reading = new Disregarded(all);
    if (Disregarded.isAny(all)) {
      journal.of(file).stream()
          .filter(entry -> KINDS.contains(entry.kind()))
          .flatMap(entry -> journal.find(entry).stream())
          .forEach(reading::follow);
    }
    return reading.told();
  }

  private Stream<Letter> standing(Reference file) {
    Set<Integer> disregarded = disregarded(file);
    return letters.of(file).stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .filter(letter -> !disregarded.contains(letter.number()));
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
