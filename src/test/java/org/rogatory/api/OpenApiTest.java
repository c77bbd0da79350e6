package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.steps.Steps;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The description of the API says what it takes. */
@RogatoryTest
class OpenApiTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired Steps steps;

  @Test
  void completingATaskTakesOneOfTheFormsOfTheSteps() throws Exception {
    String oneOf =
        "$.paths['/api/tasks/{id}/complete'].post.requestBody.content['application/json'].schema.oneOf";

    mvc.perform(get("/v3/api-docs").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath(oneOf, hasSize(steps.all().size())))
        .andExpect(jsonPath(oneOf + "[*].$ref", hasItem("#/components/schemas/AssessGroundsForm")))
        .andExpect(
            jsonPath(
                "$.components.schemas.DecideMeasureForm.properties.decision.enum",
                hasItems("grant", "refuse", "postpone", "reassess")));
  }

  /** A country is {@code requestingState} or {@code counterpart}; nobody sends a {@code state}. */
  @Test
  void aStateIsWhereSomethingStandsAndNeverACountry() throws Exception {
    JsonNode api =
        json.readTree(
            mvc.perform(get("/v3/api-docs").with(httpBasic("caseworker", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    JsonNode schemas = api.at("/components/schemas");

    assertThat(schemas.at("/NewRequest/properties").has("requestingState")).isTrue();
    assertThat(schemas.at("/NewInformation/properties").has("counterpart")).isTrue();
    assertThat(schemas.at("/FileFilter/properties").has("counterpart")).isTrue();
    assertThat(schemas.properties())
        .filteredOn(schema -> schema.getValue().at("/properties").has("state"))
        .extracting(Map.Entry::getKey)
        .contains("ListedFileJson", "RequestJson", "MeasureJson", "InformationJson")
        .allMatch(name -> name.endsWith("Json"));
    assertThat(api.findValues("parameters"))
        .allSatisfy(
            several -> assertThat(several.findValuesAsText("name")).doesNotContain("state"));
  }
}
