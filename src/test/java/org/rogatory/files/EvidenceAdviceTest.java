package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Advice on electronic evidence, as pages and the API show it; it keeps nothing from going on. */
@RogatoryTest
@Clause({"40(15)(e)", "40(15)(f)"})
class EvidenceAdviceTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  @Test
  void theFormGivesItAndTheRequestIsRegisteredAllTheSame() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    Visitor.Form form =
        visitor
            .form("/files/register", "/files/register")
            .with(
                "requestingState", "XB",
                "channel", "central-authority-electronic",
                "language", "en",
                "measures[0].assistance", "stored-data",
                "contents[period]", "24 September 2026 to 1 August 2026",
                "subjects[0].kind", "account",
                "subjects[0].name", "darkfox77",
                "subjects[0].identifier", "192.168.178.20");

    assertThat(visitor.send(form.with("draft", "show")).getContentAsString())
        .contains(
            "The period ends before it begins",
            "The period has no time zone",
            "192.168.178.20 is an address inside a private network",
            "darkfox77: the service at which the account is held is not named");

    String file = visitor.send(form).getRedirectedUrl();

    assertThat(file).startsWith("/files/XA-");
    assertThat(
            visitor.page(String.valueOf(file)).select("section[aria-labelledby=advice-title] li"))
        .hasSize(4);
    assertThat(advice(String.valueOf(file).substring("/files/".length())))
        .containsExactlyInAnyOrder(
            "address-not-public",
            "period-without-zone",
            "period-reversed",
            "account-without-service");
  }

  @Test
  void whereNothingIsWorthALookNothingIsSaid() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));

    assertThat(
            Visitor.login(mvc, "caseworker")
                .page("/files/" + walk.reference())
                .select("#advice-title"))
        .isEmpty();
    assertThat(advice(walk.reference().value())).isEmpty();
  }

  private List<String> advice(String file) throws Exception {
    return JsonPath.read(
        mvc.perform(get("/api/requests/" + file).with(httpBasic("caseworker", "demo")))
            .andReturn()
            .getResponse()
            .getContentAsString(),
        "$.advice[*].advice");
  }
}
