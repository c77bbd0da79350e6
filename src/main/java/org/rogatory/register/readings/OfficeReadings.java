package org.rogatory.register.readings;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * How an office reads words of the Convention on which its texts differ or that stand there twice.
 * What {@code config/readings.yml} says is in force only when it was signed off, see {@link
 * ReadingBook}.
 *
 * @param disclosureGrounds the grounds on which a disclosure may be refused, 43(2)
 * @param oralRequests what opens the oral form, 40(13)
 */
@Clause({"43(2)", "40(13)"})
public record OfficeReadings(
    @NotEmpty @JsonDeserialize(converter = ReadingOf43.class) Set<Ground> disclosureGrounds,
    @NotNull OralReading oralRequests) {

  public static final String FILE = "config/readings.yml";

  /** As the Chinese text has it; in force until another reading is signed off. */
  public static final OfficeReadings SEEDED =
      new OfficeReadings(GroundsContext.SEEDED_DISCLOSURE_GROUNDS, OralReading.URGENCY);

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, for a reading that no text has
   */
  public static OfficeReadings read(Home home) {
    return PolicyFile.read(home, FILE).as(OfficeReadings.class);
  }

  private static final class ReadingOf43 extends StdConverter<List<String>, Set<Ground>> {

    @Override
    public Set<Ground> convert(List<String> citations) {
      return GroundsContext.readingOf43(citations);
    }
  }
}
