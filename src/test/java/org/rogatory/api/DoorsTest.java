package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** By which door a request may come in, 40(12)(d), 40(13), and who may look into a file. */
@RogatoryTest
@Tag("database")
class DoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"interpol, 40(12)(d)", "oral, 40(13)"})
  @Clause("40(12)(d)")
  void whatIsNotUrgentIsAskedForByAnOpenChannelAndNotGrantedBefore(String channel, String provision)
      throws Exception {
    Walk walk = walks.register(with("channel", channel));

    triage(walk, true).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.file().supplement(1).askedFormalities()).contains(Formality.CHANNEL);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    assertThatThrownBy(() -> walk.take("decide-measure", "{'decision':'grant'}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.provision()).hasToString(provision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/requests/%s",
        "/api/requests/%s/contents",
        "/api/requests/%s/journal",
        "/api/requests/%s/measures/1/grounds",
        "/api/files/%s",
        "/api/files/%s/journal",
        "/api/files/%s/letters",
        "/api/files/%s/letters/1"
      })
  void aRestrictedFileDoesNotExistForOthers(String route) throws Exception {
    Walk walk = walks.register(with("restricted", true));
    String address = route.formatted(walk.reference());

    Caller program = Caller.program(port, "en");
    assertThat(program.bytes("caseworker", address).statusCode()).isEqualTo(200);
    assertThat(program.bytes("supervisor", address).statusCode()).isEqualTo(200);
    assertThat(program.bytes("caseworker2", address).statusCode()).isEqualTo(404);
  }

  private NewRequest with(String field, Object value) throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    return json.treeToValue(request.set(field, json.valueToTree(value)), NewRequest.class);
  }

  private ResultActions triage(Walk walk, boolean accepted) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/tasks/" + walk.task("triage-request").task() + "/complete",
            "{\"legalBasis\":\"convention\",\"authenticity\":\"verified\",\"authenticityBy\":[\"call-back\"],\"accepted\":"
                + accepted
                + "}"));
  }
}
