package org.rogatory.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RogatoryTest
class PreferencesTest {

  @Autowired MockMvc mvc;

  @Test
  void theReaderComesBackToWhereHeOrSheWas() throws Exception {
    mvc.perform(
            post("/language").with(csrf()).param("language", "zh").param("back", "/inbox?list=all"))
        .andExpect(redirectedUrl("/inbox?list=all"))
        .andExpect(cookie().value("language", "zh"))
        .andExpect(cookie().httpOnly("language", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "inbox",
        "/a\r\nX: y"
      })
  void nobodyIsSentToAnotherSite(String back) throws Exception {
    mvc.perform(post("/theme").with(csrf()).param("theme", "dark").param("back", back))
        .andExpect(redirectedUrl("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "       | zh-CN,en;q=0.5 | zh",
        "       | fr,en;q=0.5    | en",
        "       | ;;malformed;;  | en",
        "en     | zh-CN          | en",
        "zh     | en             | zh",
        "xx     | zh             | en"
      })
  void theChosenLanguageGoesBeforeTheBrowsers(String chosen, String wished, String expected)
      throws Exception {
    var request = get("/login").header("Accept-Language", wished);
    if (chosen != null) {
      request.cookie(new Cookie("language", chosen));
    }
    mvc.perform(request).andExpect(content().string(containsString("lang=\"" + expected + "\"")));
  }

  @Test
  void anUnknownThemeIsThatOfTheDevice() throws Exception {
    mvc.perform(post("/theme").with(csrf()).param("theme", "pink"))
        .andExpect(cookie().value("theme", "auto"));
  }
}
