package org.rogatory.register.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.Reason;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingBook;
import org.rogatory.register.readings.SignedReadings;
import org.rogatory.web.PageNotice;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Tells supervisors and administrators, on every page, that a reading is to be signed off. */
@Component
class ReadingNotice implements PageNotice {

  private final SignedReadings readings;
  private final CurrentPerson person;
  private final Texts texts;

  ReadingNotice(SignedReadings readings, CurrentPerson person, Texts texts) {
    this.readings = readings;
    this.person = person;
    this.texts = texts;
  }

  @Override
  public Optional<Reason> message() {
    if (!readings.isToBeSigned() || !maySign()) {
      return Optional.empty();
    }
    ReadingBook book = readings.book();
    String which =
        Arrays.stream(Reading.values())
            .filter(reading -> book.standing(reading).isToBeSigned())
            .map(reading -> texts.of(reading.provision()))
            .collect(Collectors.joining(texts.of("readings.and")));
    return Optional.of(Reason.of("readings.notice", which));
  }

  @Override
  public Optional<String> page() {
    return Optional.of(ReadingPages.PATH);
  }

  private boolean maySign() {
    return person.find().filter(by -> by.is(Role.SUPERVISOR, Role.ADMINISTRATOR)).isPresent();
  }
}
