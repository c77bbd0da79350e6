package org.rogatory.incoming;

import java.util.List;
import java.util.Set;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * How the office reads words of the Convention on which its texts differ or that stand there twice;
 * {@code config/readings.yml}.
 *
 * @param disclosureGrounds the grounds on which a disclosure may be refused, 43(2)
 * @param oralRequests what opens the oral form, 40(13)
 */
public record OfficeReadings(Set<Ground> disclosureGrounds, OralReading oralRequests) {

  static final String FILE = "config/readings.yml";

  public OfficeReadings {
    disclosureGrounds = Set.copyOf(disclosureGrounds);
  }

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, for a reading that no text has
   */
  public static OfficeReadings read(Home home) {
    return of(PolicyFile.read(home, FILE));
  }

  static OfficeReadings of(PolicyNode file) {
    file.only("disclosure-grounds", "oral-requests");
    return new OfficeReadings(
        disclosureGrounds(file.get("disclosure-grounds")),
        file.get("oral-requests").as(OralReading::of));
  }

  private static Set<Ground> disclosureGrounds(PolicyNode node) {
    List<String> citations = node.items().stream().map(PolicyNode::text).toList();
    try {
      return GroundsContext.readingOf43(citations);
    } catch (IllegalArgumentException noReading) {
      throw node.error(String.valueOf(noReading.getMessage()));
    }
  }
}
