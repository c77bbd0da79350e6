package org.rogatory.incoming.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.journal.Fact;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;

/**
 * Which letters their State was told to disregard, as the journal has it: those that had gone to it
 * when the notice was issued, once that was sent.
 */
final class Disregarded {

  static final LetterKind NOTICE = LetterKind.of("sent-in-error").on("40(12)(d)").deciding();

  private final Map<Integer, Letter> byNumber;
  private final Set<Integer> sent = new HashSet<>();
  private final Map<Integer, Set<Integer>> named = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();

  Disregarded(List<Letter> all) {
    this.byNumber = all.stream().collect(Collectors.toMap(Letter::number, letter -> letter));
  }

  /** Whether any notice was sent. */
  static boolean isAny(List<Letter> all) {
    return all.stream().anyMatch(one -> one.is(NOTICE) && one.state() == LetterState.SENT);
  }

  void follow(Fact fact) {
    if (fact instanceof LetterFact.LetterIssued issued && isNotice(issued.letter())) {
      named.put(
          issued.number(),
          sent.stream()
              .filter(one -> isToTheSame(one, issued.number()))
              .collect(Collectors.toSet()));
    } else if (fact instanceof LetterFact.LetterSent letter && isNotice(letter.letter())) {
      told.addAll(named.getOrDefault(letter.number(), Set.of()));
    } else if (fact instanceof LetterFact.LetterSent letter) {
      sent.add(letter.number());
    }
  }

  /** Their numbers. */
  Set<Integer> told() {
    return told;
  }

  private static boolean isNotice(String kind) {
    return kind.equals(NOTICE.id());
  }

  private boolean isToTheSame(int one, int other) {
    return state(one).equals(state(other));
  }

  private Optional<String> state(int number) {
    return Optional.ofNullable(byNumber.get(number)).flatMap(letter -> letter.envelope().state());
  }
}
