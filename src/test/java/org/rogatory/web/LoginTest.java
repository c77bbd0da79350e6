package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RogatoryTest
@Tag("database")
class LoginTest {

  @Autowired MockMvc mvc;

  @Test
  void theLoginPageShowsTheAccountsToTry() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("caseworker2")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("default-src 'none'")));
  }

  @Test
  void aPasswordIsNotShownAndMayBeFilledIn() throws Exception {
    String page = mvc.perform(get("/login")).andReturn().getResponse().getContentAsString();

    assertThat(Jsoup.parse(page).select("[name=password]"))
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.attr("type")).isEqualTo("password");
              assertThat(field.attr("autocomplete")).isEqualTo("current-password");
              assertThat(field.hasAttr("maxlength")).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"caseworker", "caseworker2", "supervisor", "administrator"})
  void eachDemoAccountLogsIn(String login) throws Exception {
    mvc.perform(formLogin().user(login).password("demo"))
        .andExpect(authenticated().withUsername(login));
  }

  @Test
  void aWrongPasswordDoesNot() throws Exception {
    mvc.perform(formLogin().user("caseworker").password("Demo")).andExpect(unauthenticated());
  }

  @Test
  void theApiAnswersAStrangerWithAProblem() throws Exception {
    mvc.perform(get("/api/requests"))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")));
  }

  @Test
  void healthIsOpenAndTheRestOfTheActuatorIsNot() throws Exception {
    mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    mvc.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
  }
}
