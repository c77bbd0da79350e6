package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A supplement asks for confidentiality, by page and by API, 40(20). */
@RogatoryTest
@Tag("database")
@Clause({"40(16)", "40(20)"})
class CoveringLetterDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;

  private Walk walk;

  @BeforeEach
  void granted() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
  }

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void itsWishReachesTheTransmittalByApi() throws Exception {
    send("'confidentialityScope':'The accounts'")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.confidential").exists());
    send("'dated':'2099-01-01'").andExpect(status().isUnprocessableEntity());

    send("'confidential':true,'theirReference':'XB-77'")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.confidential").value(true));

    walk.finishLetters();
    assertThat(walk.letters())
        .filteredOn(letter -> letter.kind().id().equals("transmittal"))
        .allSatisfy(letter -> assertThat(letter.text()).containsIgnoringCase("confidential"));
  }

  @Test
  void itsWishAndItsNumberStandInTheFileByPage() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String arrived = "/files/" + walk.reference() + "/arrived";

    visitor.send(
        visitor
            .form(arrived + "?kind=supplementary-information", arrived)
            .with(
                "channel",
                "central-authority-post",
                "confidential",
                "true",
                "confidentialityScope",
                "The accounts",
                "theirReference",
                "XB-77"));

    assertThat(walk.file().formalities().confidentialityScope()).hasValue("The accounts");
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("asks for confidentiality", "XB-77", "The accounts");
  }

  private ResultActions send(String body) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/messages",
            "{'kind':'supplementary-information','channel':'diplomatic','arrivedAt':'"
                + clock.instant()
                + "','text':'See the letter.',"
                + body
                + "}"));
  }
}
