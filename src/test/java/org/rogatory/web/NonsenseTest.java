package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is no text, and addresses that somebody has changed by hand, break nothing. */
@RogatoryTest
@Tag("database")
class NonsenseTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files?sendersReference=",
        "/inbox?list=all&assignee=",
        "/overview/dates?counterpart="
      })
  void whatIsNoTextIsRefusedInAddresses(String address) throws Exception {
    var supervisor = user("supervisor").roles("SUPERVISOR");

    mvc.perform(get(URI.create(address + "%00")).with(supervisor))
        .andExpect(status().isBadRequest());
    mvc.perform(get(URI.create(address + "%F0%9F%93%AE")).with(supervisor))
        .andExpect(status().isOk());
  }

  @Test
  void whatIsNoTextIsNamedInJson() throws Exception {
    String arrived = json.writeValueAsString(Registered.complete(Assistance.SERVICE));
    String broken = arrived.replaceFirst("\"sender\":\"", "\"sender\":\"\\\\u0000");

    mvc.perform(Calls.said("caseworker", "/api/requests", broken))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.sender").exists());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/inbox?list=all&sort=due&after=eAl5CXo",
        "/inbox?list=all&after=CQAJAA",
        "/inbox?list=all&sort=since&after=eAl5CXo",
        "/files?after=nonsense&sort=oldest",
        "/overview/dates?after=eAl5CXo",
        "/overview/measures?after=eAl5",
        "/overview/measures?after=AAkx",
        "/overview/dates?after=MjAyNi0xMS0wMVQwMDowMDowMFoJAAkA"
      })
  void aPlaceThatIsNoneIsTheBeginning(String address) throws Exception {
    mvc.perform(get(URI.create(address)).with(user("supervisor").roles("SUPERVISOR")))
        .andExpect(status().isOk());
  }

  /** What is sought is a value to the database, whatever stands in it. */
  @ParameterizedTest
  @ValueSource(strings = {"' or ''='", "x' or 1=1 --", "%", "_", "\\", "x') or ('1'='1", "';--"})
  void whatIsSoughtIsNoPartOfTheQuery(String sought) throws Exception {
    var supervisor = user("supervisor").roles("SUPERVISOR");
    walks.register(Registered.complete(Assistance.STORED_DATA));

    for (String field :
        List.of("/states?q", "/files?sendersReference", "/inbox?list=all&assignee")) {
      String address = field + "=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
      String page =
          mvc.perform(get(URI.create(address)).with(supervisor))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(Jsoup.parse(page).select("main tbody tr")).as(address).isEmpty();
    }
  }
}
