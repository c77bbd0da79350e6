package org.rogatory.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Clause;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RogatoryTest
@Tag("database")
class StatesApiTest {

  @Autowired MockMvc mvc;

  @Test
  @Clause("40(12)(c)")
  void everyAnswerSaysHowFirmlyItIsKnown() throws Exception {
    read("/api/states/xe")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.code").value("XE"))
        .andExpect(jsonPath("$.own").value(false))
        .andExpect(jsonPath("$.inForce.says").value("yes"))
        .andExpect(jsonPath("$.languages[0]").value("en"))
        .andExpect(jsonPath("$.languagesStanding").value("notified"))
        .andExpect(jsonPath("$.oral.says").value("yes"))
        .andExpect(jsonPath("$.oral.standing").value("notified"))
        .andExpect(jsonPath("$.legalBasis.basis").value("convention"))
        .andExpect(jsonPath("$.letterAddress.name").value("Office of the Attorney General of XE"))
        .andExpect(jsonPath("$.facts[?(@.kind=='no-treaty')]", hasSize(1)))
        .andExpect(
            jsonPath("$.facts[*].provenance.source", hasItem("Register of 24/7 contact points")));
  }

  @Test
  void anOldFactAsksForACheck() throws Exception {
    read("/api/states/XD")
        .andExpect(jsonPath("$.languagesStanding").value("assumed"))
        .andExpect(jsonPath("$.facts[?(@.needsChecking==true)].kind").value("authority"));
  }

  @Test
  void ofAStateThatNobodyEnteredEverythingIsUnknown() throws Exception {
    read("/api/states/VU")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Vanuatu"))
        .andExpect(jsonPath("$.interpol.says").value("not-stated"))
        .andExpect(jsonPath("$.interpol.standing").value("unknown"))
        .andExpect(jsonPath("$.letterAddress").isEmpty())
        .andExpect(jsonPath("$.facts", hasSize(0)));
  }

  @Test
  void ourOwnStateSaysWhatWeHaveNotified() throws Exception {
    read("/api/states/XA")
        .andExpect(jsonPath("$.own").value(true))
        .andExpect(jsonPath("$.languages[1]").value("fr"))
        .andExpect(jsonPath("$.diplomaticChannel.says").value("no"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "XY", "1", "Vanuatu"})
  void whatIsNoStateIsAProblem(String code) throws Exception {
    read("/api/states/" + code)
        .andExpect(status().isNotFound())
        .andExpect(content().contentType("application/problem+json"));
  }

  private ResultActions read(String path) throws Exception {
    return mvc.perform(get(path).with(httpBasic("administrator", "demo")));
  }
}
