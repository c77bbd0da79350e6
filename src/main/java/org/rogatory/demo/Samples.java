package org.rogatory.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.NewRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sample requests, {@code samples/} in the jar. */
@Component
@Profile({"demo", "test"})
@Clause("54(3)(e)")
class Samples {

  private final ObjectMapper json;

  Samples(ObjectMapper json) {
    this.json = json;
  }

  /** All of them as they were written, in the order of their names. */
  List<Sample> asWritten() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json"))
          .map(this::read)
          .sorted(Comparator.comparing(Sample::name))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * All of them, with every day moved by the same number of days so that the newest arrived the day
   * before.
   */
  List<Sample> arrivedBefore(LocalDate day) {
    List<Sample> samples = asWritten();
    DateShift shift = shift(samples, day);
    return samples.stream().map(sample -> moved(sample, shift)).toList();
  }

  /** By how much their days are moved for that. */
  static DateShift shift(List<Sample> samples, LocalDate day) {
    LocalDate newest =
        samples.stream()
            .map(sample -> sample.request().receivedAt().day())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new DateShift(ChronoUnit.DAYS.between(newest, day.minusDays(1)));
  }

  /** A sample with its days moved. */
  static Sample moved(Sample sample, DateShift shift) {
    Locale language = sample.request().language().locale();
    return new Sample(
        sample.name(), shift.of(sample.request()), shift.of(sample.letter(), language));
  }

  private Sample read(Resource file) {
    String name = String.valueOf(file.getFilename()).replace(".json", "");
    try {
      return new Sample(
          name,
          json.readValue(file.getContentAsByteArray(), NewRequest.class),
          new ClassPathResource("samples/" + name + ".txt")
              .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("sample " + name, unreadable);
    }
  }
}
