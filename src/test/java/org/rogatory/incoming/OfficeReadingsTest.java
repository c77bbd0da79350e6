package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Transmission.OralReading;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyFile;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.register.readings.OfficeReadings;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The readings that an office configures are those by which its files are judged. */
@RogatoryTest
@Clause({"43(2)", "40(13)"})
class OfficeReadingsTest {

  @Autowired Walks walks;
  @Autowired RegisterFacts register;
  @Autowired OfficeReadings asConfigured;
  @Autowired GroundRules rules;
  @Autowired Admission admission;
  @Autowired Office office;
  @Autowired Clock clock;
  @Autowired ObjectMapper json;

  @Test
  void asItComesTheReadingsAreThoseOfTheChineseText() {
    OfficeReadings packed = OfficeReadings.read(new Home(Path.of("target/empty-home")));

    assertThat(packed.disclosureGrounds()).isEqualTo(GroundsContext.SEEDED_DISCLOSURE_GROUNDS);
    assertThat(packed.oralRequests()).isEqualTo(OralReading.URGENCY);
    assertThat(asConfigured).isEqualTo(packed);
    assertThat(packed).isEqualTo(OfficeReadings.SEEDED);
  }

  @Test
  void aDisclosureIsRefusedOnlyOnTheGroundsOfOurReading() {
    Measure disclosure =
        walks.register(Registered.complete(Assistance.PRESERVED_TRAFFIC_DATA)).file().measure(1);
    GroundRules other =
        new GroundRules(
            register,
            () -> reading("40(21)(b), 40(21)(c), 40(22)", "urgency"),
            admission,
            office,
            clock);

    Circumstances prohibiting = InMemory.prohibiting();
    assertThat(rules.examine(Ground.PROHIBITED_DOMESTICALLY, disclosure, prohibiting).lawful())
        .isFalse();
    GroundFinding prohibited =
        other.examine(Ground.PROHIBITED_DOMESTICALLY, disclosure, prohibiting);
    assertThat(prohibited.lawful()).isTrue();
    assertThat(prohibited.needs()).contains(NeededFact.LEGAL_SIGN_OFF);
    assertThat(other.examine(Ground.NOT_IN_CONFORMITY, disclosure).provision())
        .hasToString("43(2)");
  }

  @ParameterizedTest
  @CsvSource({"urgency, accepted", "emergency, not-acceptable-as-request"})
  void whatOpensTheOralFormIsOurReading(String reading, String outcome) throws Exception {
    ObjectNode urgent = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    urgent.put("requestingState", "XE").put("channel", "oral").put("urgent", true);
    Walk walk = walks.register(json.treeToValue(urgent, NewRequest.class));

    Admission read = new Admission(register, () -> reading("40(21)(b), 40(22)", reading));

    assertThat(read.channel(walk.measure(1)).outcome().id()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40(21)(b) | urgency | line 1: No reading of 43(2) allows exactly",
        "40(8), 40(21)(b), 40(22) | urgency | line 1: No text of 43(2) names 40(8)",
        "40(21)(b), 40(22) | haste | line 2: \"haste\" does not fit here",
      })
  void aReadingThatNoTextHasStopsTheStart(String grounds, String oral, String complaint) {
    assertThatThrownBy(() -> reading(grounds, oral))
        .isInstanceOf(PolicyError.class)
        .hasMessageContaining("readings.yml, " + complaint);
  }

  private static OfficeReadings reading(String grounds, String oral) {
    return PolicyFile.parse(
            OfficeReadings.FILE,
            "disclosure-grounds: [\""
                + grounds.replace(", ", "\",\"")
                + "\"]\noral-requests: "
                + oral)
        .as(OfficeReadings.class);
  }
}
