package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Calls;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Corrections of what was registered, by a program. */
record CorrectionCalls(MockMvc mvc, ObjectMapper json, Reference file) {

  /** What was registered, as a correction that changes nothing. */
  ObjectNode registered() throws Exception {
    return (ObjectNode)
        json.readTree(
            mvc.perform(get(address()).with(httpBasic("caseworker", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
  }

  /** Sends a correction, which is answered so. */
  JsonNode sent(ObjectNode said, int status) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(Calls.said("caseworker", address(), said.toString())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private String address() {
    return "/api/requests/" + file + "/corrections";
  }
}
