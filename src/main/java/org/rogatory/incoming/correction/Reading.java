package org.rogatory.incoming.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.saying.LetterKind;

/**
 * Reads the journal on: what was sent so far, what of it was corrected since, and what was added. A
 * letter of correction settles what it said when it was issued; one that was given up settles what
 * whoever gave it up had before his or her eyes.
 */
final class Reading {

  /** The kinds of entries that are read besides those of {@link Registered}. */
  static final List<String> KINDS =
      List.of(
          "letter-issued",
          "letter-sent",
          "letter-dropped",
          "letter-not-to-be-sent",
          "information-received",
          "content-copied");

  private final Map<Integer, Letter> told;
  private final LetterKind correction;
  private final Carried carried;
  private final List<Letter> sent = new ArrayList<>();
  private final Map<String, Untold.Change> changes = new LinkedHashMap<>();
  private final List<Untold.Arrival> arrivals = new ArrayList<>();
  private final Map<Integer, Untold> issued = new HashMap<>();

  /**
   * @param told the letters to one addressee, by number
   * @param correction the kind of those that tell it
   */
  Reading(Map<Integer, Letter> told, LetterKind correction, Carried carried) {
    this.told = told;
    this.correction = correction;
    this.carried = carried;
  }

  /** What is still to be told after all that was read. */
  Untold untold() {
    return new Untold(List.copyOf(changes.values()), List.copyOf(arrivals));
  }

  void follow(Fact fact) {
    if (fact instanceof LetterFact letter && told.containsKey(letter.number())) {
      follow(letter, Objects.requireNonNull(told.get(letter.number())));
    } else if (fact instanceof RequestFact.InformationReceived received) {
      received
          .contents()
          .forEach((item, text) -> added(item, text, received.replaced().contains(item)));
      if (received.text() != null) {
        added(null, received.text(), false);
      }
    } else if (fact instanceof RequestFact.ContentCopied copied) {
      added(copied.item(), copied.text(), false);
    } else {
      Registered.in(fact).ifPresent(this::corrected);
    }
  }

  private void follow(LetterFact fact, Letter letter) {
    boolean corrects = letter.is(correction);
    if (fact instanceof LetterFact.LetterIssued && corrects) {
      issued.put(letter.number(), untold());
    } else if (fact instanceof LetterFact.LetterSent) {
      if (corrects) {
        settle(letter);
      }
      sent.add(letter);
    } else if (corrects
        && (fact instanceof LetterFact.LetterDropped
            || fact instanceof LetterFact.LetterNotToBeSent)) {
      settle(letter);
    }
  }

  /** What changed again after the letter was issued stays to be told, from what the letter said. */
  private void settle(Letter letter) {
    Untold said = issued.getOrDefault(letter.number(), untold());
    arrivals.removeAll(said.arrivals());
    for (Untold.Change one : said.changes()) {
      String key = one.registered().key();
      Untold.Change now = changes.remove(key);
      if (now != null && !now.equals(one)) {
        Registered since = one.registered().since(now.registered());
        changes.put(key, new Untold.Change(since, List.of(letter)));
      }
    }
  }

  private void added(@Nullable String item, String text, boolean instead) {
    if (instead) {
      arrivals.removeIf(one -> Objects.equals(one.item(), item));
    }
    List<Letter> transmittals =
        sent.stream().filter(letter -> letter.is(DraftTransmittal.KIND)).toList();
    if (!transmittals.isEmpty()) {
      arrivals.add(new Untold.Arrival(item, text, instead, transmittals));
    }
  }

  private void corrected(Registered change) {
    Untold.Change before = changes.remove(change.key());
    Registered whole = before == null ? change : before.registered().then(change);
    List<Letter> carriers =
        before == null
            ? sent.stream().filter(letter -> carried.in(letter, change)).toList()
            : before.letters();
    if (!carriers.isEmpty() && !Objects.equals(whole.old(), whole.now())) {
      changes.put(change.key(), new Untold.Change(whole, carriers));
    }
  }
}
