package org.rogatory.incoming.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.review.AtWork;
import org.rogatory.journal.Journal;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * What letters said that was corrected after they were sent, and that no letter of correction has
 * told since; as the journal has it.
 */
@Component
public class ToldOtherwise {

  private final Journal journal;
  private final Letters letters;
  private final LettersToTheState toState;
  private final Carried carried;
  private final RegisteredSaid words;
  private final Letterwriter writer;

  ToldOtherwise(
      Journal journal,
      Letters letters,
      LettersToTheState toState,
      Carried carried,
      RegisteredSaid words,
      Letterwriter writer) {
    this.journal = journal;
    this.letters = letters;
    this.toState = toState;
    this.carried = carried;
    this.words = words;
    this.writer = writer;
  }

  /**
   * What the requesting State was told otherwise.
   *
   * @param correction the kind of letter that tells it
   */
  List<Corrected> toState(Request file, LetterKind correction) {
    return said(read(file, toState.of(file.reference()), correction).changes());
  }

  /**
   * What each authority of ours was told otherwise, or not told, that a measure was transmitted to,
   * by its id; those that are at work come first.
   *
   * @param correction the kind of letter that tells it
   */
  Map<String, Untold> toAuthorities(Request file, LetterKind correction) {
    Map<String, Untold> untold = new LinkedHashMap<>();
    toldTo(file, correction).forEach((id, told) -> untold.put(id, read(file, told, correction)));
    untold.values().removeIf(Untold::isEmpty);
    return untold;
  }

  /** The transmittal of a measure that counts: the one that was sent last. */
  Optional<Letter> transmittal(Measure measure) {
    return letters.findSent(measure.matter(), DraftTransmittal.KIND);
  }

  private Map<String, List<Letter>> toldTo(Request file, LetterKind correction) {
    Map<String, List<Letter>> sent = new LinkedHashMap<>();
    Stream.concat(
            file.measures().stream().filter(AtWork::has),
            file.measures().stream().filter(ToldOtherwise::hasReported))
        .forEach(
            measure ->
                measure
                    .execution()
                    .authority()
                    .filter(id -> !id.equals(Execution.OURSELVES))
                    .ifPresent(
                        id ->
                            transmittal(measure)
                                .ifPresent(
                                    letter ->
                                        sent.computeIfAbsent(id, none -> new ArrayList<>())
                                            .add(letter))));
    sent.forEach(
        (id, told) ->
            letters.of(file.reference()).stream()
                .filter(one -> one.is(correction) && writer.isTo(id, one))
                .forEach(told::add));
    return sent;
  }

  /** What was recalled or cut short is not executed: its authority is told to stop instead. */
  static boolean hasReported(Measure measure) {
    return measure.execution().hasResult() && !measure.state().isCutShort();
  }

  private Untold read(Request file, List<Letter> told, LetterKind correction) {
    Map<Integer, Letter> byNumber =
        told.stream().collect(Collectors.toMap(Letter::number, Function.identity()));
    Reading reading = new Reading(byNumber, correction, carried);
    journal.of(file.reference()).stream()
        .filter(
            entry ->
                Reading.KINDS.contains(entry.kind()) || Registered.KINDS.contains(entry.kind()))
        .flatMap(entry -> journal.find(entry).stream())
        .forEach(reading::follow);
    return reading.untold();
  }

  /** In words: what letters said, and how it reads now. */
  List<Corrected> said(List<Untold.Change> changes) {
    return changes.stream()
        .map(
            one ->
                new Corrected(
                    words.what(one.registered()),
                    Words.list(one.letters().stream().map(this::cited).toList()),
                    words.before(one.registered()),
                    words.now(one.registered())))
        .toList();
  }

  /** A letter as another one cites it. */
  Words cited(Letter letter) {
    return writer.cited(letter.reference(), letter.issuedOn().orElseThrow());
  }
}
