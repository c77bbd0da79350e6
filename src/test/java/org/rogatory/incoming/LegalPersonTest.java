package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A request may concern a company alone, of which nobody asks when it was born. */
@RogatoryTest
class LegalPersonTest {

  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  @Test
  @Clause("40(2)")
  void assistanceIsGivenWhereACompanyMayBeLiable() throws Exception {
    ObjectNode said = json.valueToTree(Registered.complete(Assistance.DOCUMENTS));
    said.putArray("subjects")
        .addObject()
        .put("kind", "legal-person")
        .put("name", "Blue Heron Ltd.");

    Walk walk = walks.register(json.treeToValue(said, NewRequest.class));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");

    assertThat(walk.file().subjects())
        .singleElement()
        .extracting(Subject::kind)
        .isEqualTo(Subject.Kind.LEGAL_PERSON);
    assertThat(walk.measure(1).state().hasEnded()).isFalse();
    assertThat(walk.measure(1).state()).isNotEqualTo(MeasureState.RECEIVED);
  }
}
