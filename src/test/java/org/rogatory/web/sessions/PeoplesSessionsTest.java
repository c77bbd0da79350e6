package org.rogatory.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator sees who has sessions and ends all of a person's, by page and by call. */
@RogatoryTest
@ExtendWith(OutputCaptureExtension.class)
class PeoplesSessionsTest {

  private static final String ASK = "/sessions/people/one?login=caseworker2";
  private static final String END = "/sessions/people/end";

  @LocalServerPort int port;

  @Test
  void whoIsLoggedInIsListedAndAllOfAPersonAreEndedAfterAQuestion(CapturedOutput log)
      throws Exception {
    Caller here = Caller.login(port, "caseworker2", "en");
    Caller there = Caller.login(port, "caseworker2", "en");
    Caller colleague = Caller.login(port, "caseworker", "en");
    Caller administrator = Caller.login(port, "administrator", "en");

    Document list = administrator.page("/sessions/people");
    assertThat(list.select("#page tr:contains(caseworker2) td[data-label=Sessions]").text())
        .matches("[2-9]|\\d\\d");
    assertThat(list.select("nav.mainnav a[aria-current=page]").text()).isEqualTo("Sessions");
    Document asked = administrator.page(ASK);
    assertThat(asked.select("tbody tr").size()).isGreaterThanOrEqualTo(2);

    HttpResponse<String> ended = administrator.send(Visitor.form(asked, END));

    assertThat(ended.headers().firstValue("Location")).contains("/sessions/people");
    assertThat(administrator.page("/sessions/people").select("main .notice-done").text())
        .startsWith("All sessions of")
        .endsWith("have ended.");
    assertThat(isLoggedOut(here)).isTrue();
    assertThat(isLoggedOut(there)).isTrue();
    assertThat(isLoggedOut(colleague)).isFalse();
    assertThat(administrator.page(ASK).select("main").text())
        .contains("This person has no session.");
    assertThat(log).containsPattern("sessions of caseworker2 ended: \\d+, by administrator from ");
  }

  @Test
  void aCallDoesTheSame() throws Exception {
    Caller person = Caller.login(port, "caseworker2", "en");
    Caller program = Caller.program(port, "en");
    JsonNode before = json(program.read("administrator", "/api/sessions"));
    assertThat(before.findValuesAsText("login")).contains("caseworker2");
    assertThat(before.toString()).doesNotContain("XA-2026");

    JsonNode said =
        json(program.call("administrator", "/api/sessions/end", "{\"login\":\"caseworker2\"}"));

    assertThat(said.path("ended").asInt()).isPositive();
    assertThat(isLoggedOut(person)).isTrue();
    assertThat(
            program
                .call("administrator", "/api/sessions/end", "{\"login\":\"nobody\"}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void othersDoNot() throws Exception {
    Caller.login(port, "caseworker2", "en");
    Caller caseworker = Caller.login(port, "caseworker", "en");

    assertThat(caseworker.open("/sessions/people").statusCode()).isEqualTo(403);
    assertThat(caseworker.open(ASK).statusCode()).isEqualTo(403);
    assertThat(caseworker.page("/sessions").select("a[href=/sessions/people]")).isEmpty();
    assertThat(
            Caller.program(port, "en")
                .call("caseworker", "/api/sessions/end", "{\"login\":\"caseworker2\"}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whoEndsTheOwnIsLoggedOut() throws Exception {
    Caller supervisor = Caller.login(port, "supervisor", "en");
    String own = "/sessions/people/one?login=supervisor";

    HttpResponse<String> ended = supervisor.send(supervisor.form(own, END));

    assertThat(ended.headers().firstValue("Location")).contains("/login?left");
    assertThat(isLoggedOut(supervisor)).isTrue();
  }

  @Test
  void someTimeAfterTheLoginItIsAskedForAgain() throws Exception {
    try (OwnProgram program = OwnProgram.start("--rogatory.sessions.fresh=1ms")) {
      Caller.login(program.port(), "administrator", "en");
      Caller person = Caller.login(program.port(), "caseworker2", "en");
      Caller administrator = Caller.login(program.port(), "administrator", "en");
      Document own = administrator.page("/sessions");
      Document other = administrator.page(ASK);
      String token = Visitor.form(own, "/logout").fields().get("_csrf").get(0);

      assertThat(own.select("form[action^=/sessions/end]")).isEmpty();
      assertThat(other.select("form[action=" + END + "]")).isEmpty();
      Visitor.Form forged =
          new Visitor.Form(END, false, Map.of())
              .with("_csrf", token, "_once", "key", "login", "caseworker2");
      assertThat(administrator.send(forged).statusCode()).isEqualTo(403);
      assertThat(
              administrator
                  .send(new Visitor.Form("/sessions/end-others", false, forged.fields()))
                  .statusCode())
          .isEqualTo(403);
      assertThat(isLoggedOut(person)).isFalse();

      HttpResponse<String> again = administrator.send(Visitor.form(other, "/sessions/again"));

      assertThat(again.headers().firstValue("Location"))
          .contains("/login?again&next=%2Fsessions%2Fpeople%2Fone%3Flogin%3Dcaseworker2");
      assertThat(isLoggedOut(administrator)).isTrue();
      Document login = administrator.page(again.headers().firstValue("Location").orElseThrow());
      assertThat(login.select("main [name=next]").val()).isEqualTo(ASK);
      assertThat(login.select("main [role=status]").text()).isEqualTo("Log in again to go on.");
    }
  }

  private static boolean isLoggedOut(Caller caller) throws Exception {
    return caller.open("/sessions").statusCode() == 302;
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }
}
