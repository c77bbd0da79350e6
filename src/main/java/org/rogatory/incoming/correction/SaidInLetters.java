package org.rogatory.incoming.correction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.filing.RegisteredValue;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/** What sent letters say of what is registered, for whoever is about to correct it. */
@Component
public class SaidInLetters {

  private final Letters letters;
  private final Carried carried;
  private final RegisteredSaid words;

  SaidInLetters(Letters letters, Carried carried, RegisteredSaid words) {
    this.letters = letters;
    this.carried = carried;
    this.words = words;
  }

  /**
   * A letter that was sent.
   *
   * @param says what of it stands registered, in words
   */
  public record SentLetter(int number, String addressee, List<String> says) {}

  /** The letters of a file that were sent, in the order of their numbers. */
  public List<SentLetter> of(Request file, Locale reader) {
    List<Registered> registered = registered(file);
    return letters.of(file.reference()).stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .map(letter -> said(letter, registered, reader))
        .toList();
  }

  private SentLetter said(Letter letter, List<Registered> registered, Locale reader) {
    return new SentLetter(
        letter.number(),
        letter.envelope().addressee(),
        registered.stream()
            .filter(one -> one.old() != null && carried.in(letter, one))
            .map(one -> words.what(one).in(reader))
            .toList());
  }

  private static List<Registered> registered(Request file) {
    Stream<Registered> fields =
        RegisteredValue.of(file).stream()
            .map(each -> new Registered(each.measure(), each.field(), each.value(), null));
    return Stream.concat(fields, Stream.concat(offences(file), subjects(file))).toList();
  }

  private static Stream<Registered> offences(Request file) {
    return lines(
        Registered.OFFENCES,
        Unreadable.find(() -> file.offences().stream().map(PursuedOffence::of).toList())
            .orElse(List.of()));
  }

  private static Stream<Registered> subjects(Request file) {
    return lines(
        Registered.SUBJECTS,
        Unreadable.find(() -> file.subjects().stream().map(ConcernedSubject::of).toList())
            .orElse(List.of()));
  }

  private static Stream<Registered> lines(String field, List<?> all) {
    return all.isEmpty() ? Stream.empty() : Stream.of(new Registered(0, field, all, null));
  }
}
