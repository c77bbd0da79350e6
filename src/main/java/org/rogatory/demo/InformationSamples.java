package org.rogatory.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.home.Office;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationRegistry;
import org.rogatory.information.NewInformation;
import org.rogatory.information.NewTransmission;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Samples of spontaneous information, {@code samples/information/} in the jar: one that another
 * invented State sent yesterday, and one of ours that is being written.
 */
@Component
@Profile({"demo", "test"})
class InformationSamples {

  private static final LocalTime MORNING = LocalTime.of(10, 15);
  private static final int DAYS_CONFIDENTIAL = 40;

  private final InformationRegistry registry;
  private final InformationFiles files;
  private final People people;
  private final ObjectMapper json;
  private final ZoneId zone;
  private final Clock clock;

  InformationSamples(
      InformationRegistry registry,
      InformationFiles files,
      People people,
      ObjectMapper json,
      Office office,
      Clock clock) {
    this.registry = registry;
    this.files = files;
    this.people = people;
    this.json = json;
    this.zone = office.zone();
    this.clock = clock;
  }

  /** Registers both. */
  @Transactional
  List<Reference> register() {
    Person caseworker = people.get("caseworker");
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    NewInformation written = read("received", NewInformation.class);
    Reference received = registry.register(arrivedBefore(today, written), caseworker);
    NewTransmission meant = read("sent", NewTransmission.class);
    Reference sent =
        registry.plan(CountryCode.of("XC"), meant.subject(), false, people.get("caseworker2"));
    files.forChange(sent, people.get("caseworker2").actor()).forwarding().write(meant);
    return List.of(received, sent);
  }

  /** The same, arrived yesterday; to be kept confidential for some weeks. */
  private NewInformation arrivedBefore(LocalDate today, NewInformation sample) {
    LocalDate yesterday = today.minusDays(1);
    return new NewInformation(
        sample.counterpart(),
        sample.sender(),
        sample.sendersReference(),
        yesterday.minusDays(1),
        new Moment(yesterday.atTime(MORNING).atZone(zone).toInstant(), zone),
        sample.channel(),
        sample.language(),
        sample.subject(),
        sample.text(),
        sample.proceeds(),
        sample.confidential(),
        today.plusDays(DAYS_CONFIDENTIAL),
        sample.restrictions(),
        sample.restricted(),
        sample.again());
  }

  private <T> T read(String name, Class<T> type) {
    try {
      return json.readValue(
          new ClassPathResource("samples/information/" + name + ".json").getContentAsByteArray(),
          type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("sample " + name, unreadable);
    }
  }
}
