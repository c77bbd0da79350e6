package org.rogatory.register.readings;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundsContext;

/** Words of the Convention that an office has to read in one way or another. */
@Clause({"43(2)", "40(13)"})
public enum Reading implements Worded {
  /** On which grounds the disclosure of preserved traffic data may be refused. */
  DISCLOSURE_GROUNDS("43(2)"),
  /** What opens the oral form. */
  ORAL_REQUESTS("40(13)");

  private final Provision provision;

  Reading(String provision) {
    this.provision = Provision.of(provision);
  }

  /** What is read. */
  public Provision provision() {
    return provision;
  }

  /** How it is read there, as the register keeps it: citations, or a word. */
  String said(OfficeReadings by) {
    return switch (this) {
      case DISCLOSURE_GROUNDS ->
          by.disclosureGrounds().stream()
              .map(Ground::provision)
              .sorted()
              .map(Provision::text)
              .collect(Collectors.joining(" "));
      case ORAL_REQUESTS -> by.oralRequests().id();
    };
  }

  /**
   * The readings with this one in place of their own.
   *
   * @throws IllegalArgumentException if nobody can read it so
   */
  OfficeReadings in(OfficeReadings others, String said) {
    return switch (this) {
      case DISCLOSURE_GROUNDS ->
          new OfficeReadings(
              GroundsContext.readingOf43(Arrays.asList(said.split(" "))), others.oralRequests());
      case ORAL_REQUESTS -> new OfficeReadings(others.disclosureGrounds(), OralReading.of(said));
    };
  }

  @Override
  public String group() {
    return "reading";
  }

  /** The reading with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Reading of(String id) {
    return Worded.of(Reading.class, id);
  }
}
