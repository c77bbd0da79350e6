package org.rogatory.incoming.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterState;
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
    return otherwise(file, toState.of(file.reference()), correction);
  }

  /**
   * The same of each authority of ours that a measure was transmitted to, by its id.
   *
   * @param correction the kind of letter that tells it
   */
  Map<String, List<Corrected>> toAuthorities(Request file, LetterKind correction) {
    Map<String, List<Letter>> sent = toldTo(file, correction);
    Map<String, List<Corrected>> otherwise = new LinkedHashMap<>();
    sent.forEach((id, told) -> otherwise.put(id, otherwise(file, told, correction)));
    otherwise.values().removeIf(List::isEmpty);
    return otherwise;
  }

  private Map<String, List<Letter>> toldTo(Request file, LetterKind correction) {
    Map<String, List<Letter>> sent = new LinkedHashMap<>();
    List<Letter> all =
        letters.of(file.reference()).stream()
            .filter(letter -> letter.state() == LetterState.SENT)
            .toList();
    for (Measure measure : file.measures()) {
      List<Letter> transmittals =
          all.stream()
              .filter(one -> one.is(DraftTransmittal.KIND))
              .filter(one -> one.matter().equals(measure.matter()))
              .toList();
      measure
          .execution()
          .authority()
          .filter(id -> !id.equals(Execution.OURSELVES) && !transmittals.isEmpty())
          .ifPresent(
              id -> sent.computeIfAbsent(id, none -> new ArrayList<>()).addAll(transmittals));
    }
    sent.forEach(
        (id, told) ->
            all.stream()
                .filter(one -> one.is(correction) && writer.isTo(id, one))
                .forEach(told::add));
    return sent;
  }

  private List<Corrected> otherwise(Request file, List<Letter> told, LetterKind correction) {
    Map<Integer, Letter> byNumber =
        told.stream().collect(Collectors.toMap(Letter::number, Function.identity()));
    Reading reading = new Reading(byNumber, correction);
    journal.of(file.reference()).stream()
        .filter(
            entry -> entry.kind().equals("letter-sent") || Registered.KINDS.contains(entry.kind()))
        .flatMap(entry -> journal.find(entry).stream())
        .forEach(reading::follow);
    return reading.pending.values().stream().map(this::said).toList();
  }

  private Corrected said(Pending one) {
    Registered change = one.change();
    return new Corrected(
        words.what(change),
        Words.list(
            one.letters().stream()
                .map(letter -> writer.cited(letter.reference(), letter.issuedOn().orElseThrow()))
                .toList()),
        words.value(change, change.old()),
        words.value(change, change.now()));
  }

  private record Pending(Registered change, List<Letter> letters) {}

  /** Reads the journal on: what was sent so far, and what of it was corrected since. */
  private final class Reading {

    private final Map<Integer, Letter> told;
    private final LetterKind correction;
    private final List<Letter> sent = new ArrayList<>();
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    Reading(Map<Integer, Letter> told, LetterKind correction) {
      this.told = told;
      this.correction = correction;
    }

    void follow(Fact fact) {
      if (fact instanceof LetterFact.LetterSent letter && told.containsKey(letter.number())) {
        sent(Objects.requireNonNull(told.get(letter.number())));
      }
      Registered.in(fact).ifPresent(this::corrected);
    }

    private void sent(Letter letter) {
      if (letter.is(correction)) {
        pending.clear();
      }
      sent.add(letter);
    }

    private void corrected(Registered change) {
      Pending before = pending.remove(change.key());
      Registered whole = before == null ? change : before.change().then(change);
      List<Letter> carriers =
          before == null
              ? sent.stream().filter(letter -> carried.in(letter, change)).toList()
              : before.letters();
      if (!carriers.isEmpty() && !Objects.equals(whole.old(), whole.now())) {
        pending.put(change.key(), new Pending(whole, carriers));
      }
    }
  }
}
