package org.rogatory.api.addresses;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RogatoryTest
class KnownParametersTest {

  @Autowired MockMvc mvc;

  @ParameterizedTest
  @CsvSource({
    "/api/requests?Standing=closed, Standing",
    "/api/requests?standing=received&standing=closed, standing",
    "/api/files?kind=incoming-request&urgnet=true, urgnet",
    "/api/tasks?list=mine&assigned=me, assigned",
    "/api/tasks?list=mine&list=all, list",
    "/api/overview?office=1, office",
    "/api/states/XB?withdrawn=true, withdrawn"
  })
  void aListIsNotReadWithWhatNobodyMeant(String address, String parameter) throws Exception {
    mvc.perform(get(address).with(httpBasic("supervisor", "demo")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors." + parameter).value(containsString("parameter")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/requests?standing=received&turn=us&urgent=true&open=true&sort=oldest&counterpart=XB",
        "/api/files?sendersReference=XB&after=XA-2026-00001",
        "/api/tasks?list=mine&after="
      })
  void aListIsReadWithWhatItKnows(String address) throws Exception {
    mvc.perform(get(address).with(httpBasic("supervisor", "demo"))).andExpect(status().isOk());
  }
}
