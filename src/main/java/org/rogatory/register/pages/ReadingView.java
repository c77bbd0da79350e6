package org.rogatory.register.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.access.People;
import org.rogatory.convention.Provision;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.ReadingChange;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** SignedReadings in the words of a page. */
@Component
class ReadingView {

  private final Texts texts;
  private final Dates dates;
  private final People people;

  ReadingView(Texts texts, Dates dates, People people) {
    this.texts = texts;
    this.dates = dates;
    this.people = people;
  }

  /**
   * A reading and how it stands.
   *
   * @param says the file's reading as the register keeps it
   * @param toBeSigned whether the file says another reading than the one that is in force
   * @param history what was done about it, the latest first
   */
  record Line(
      Reading reading,
      String provision,
      String inForce,
      String configured,
      String says,
      boolean toBeSigned,
      Optional<Done> since,
      Optional<Done> proposal,
      List<Done> history) {}

  /** Something that was done about it. */
  record Done(String act, String about, String who, String when, String reason) {}

  Line line(ReadingBook book, Reading reading) {
    ReadingBook.Standing standing = book.standing(reading);
    return new Line(
        reading,
        texts.of(reading.provision()),
        words(reading, standing.inForce()),
        words(reading, standing.configured()),
        standing.configured(),
        standing.isToBeSigned(),
        standing.since().map(this::done),
        standing.proposal().map(this::done),
        book.changes().stream()
            .filter(change -> change.reading() == reading)
            .sorted((one, other) -> other.revision() - one.revision())
            .map(this::done)
            .toList());
  }

  private Done done(ReadingChange change) {
    return new Done(
        texts.of(change.act()),
        words(change.reading(), change.says()),
        people.nameOf(change.by()),
        dates.moment(change.at()),
        change.reason());
  }

  private String words(Reading reading, String said) {
    return switch (reading) {
      case DISCLOSURE_GROUNDS ->
          Arrays.stream(said.split(" "))
              .map(citation -> texts.of(Provision.of(citation)))
              .collect(Collectors.joining(texts.of("readings.and")));
      case ORAL_REQUESTS -> texts.of(OralReading.of(said));
    };
  }
}
