package org.rogatory.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log says who was kept out, what was given out and who may see what; over a real port. */
@RogatoryTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

  private static final String FROM = " from 127.0.0.1";

  @Autowired Walks walks;
  @LocalServerPort int port;

  private Walk walk;
  private String file;
  private Caller program;

  @BeforeEach
  void register() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    file = walk.reference().value();
    program = Caller.program(port, "en");
  }

  @Test
  void whoMaySeeAFileIsLoggedWithoutTheReason(CapturedOutput log) throws Exception {
    restrict("restricted");
    assertThat(log)
        .contains("restricted: " + file + " to [caseworker], by supervisor" + FROM)
        .doesNotContain("opened: " + file);

    restrict("open");
    assertThat(log)
        .contains("opened: " + file + " to all, by supervisor" + FROM)
        .doesNotContain("informant");
  }

  @Test
  void whoIsNotGivenAFileIsLogged(CapturedOutput log) throws Exception {
    restrict("restricted");

    assertThat(program.read("caseworker2", "/api/files/" + file).statusCode()).isEqualTo(404);
    Caller.login(port, "caseworker2", "en").open("/files/" + file + "/letters/1");
    program.read("caseworker2", "/api/requests/XA-1999-00001");
    program.read("caseworker2", "/api/files/something-else");

    assertThat(log)
        .contains("not given: " + file + ", restricted, to caseworker2" + FROM)
        .contains("not given: XA-1999-00001, unknown, to caseworker2" + FROM)
        .doesNotContain("something-else");
  }

  @Test
  void whatWasRefusedAsWrongIsLoggedByItsFieldsOnceAMinute(CapturedOutput log) throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(
              program
                  .call("caseworker2", "/api/requests", "{\"sender\":7,\"Kanarienvogel\":1}")
                  .statusCode())
          .isEqualTo(422);
    }
    program.call("caseworker2", "/api/files/" + file + "/notes", "{\"text\":\"\"}");
    program.call("caseworker2", "/api/information/received", "no JSON, but a Kanarienvogel");

    assertThat(log.toString().lines().filter(line -> line.contains("refused input:")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("422, fields: 1", "POST /api/requests, caseworker2"),
            line ->
                assertThat(line).contains("422, fields: 1 [text] at POST", "caseworker2" + FROM),
            line ->
                assertThat(line)
                    .contains("400 at POST /api/information/received, caseworker2" + FROM));
    assertThat(log).doesNotContain("Kanarienvogel");
  }

  @Test
  void whatWasGivenOutIsLogged(CapturedOutput log) throws Exception {
    walk.finishLetters();

    program.bytes("caseworker", "/api/files/" + file + "/letters/1", "Range", "bytes=0-9");
    Caller.login(port, "supervisor", "en").open("/files/" + file + "/letters/1");

    assertThat(log)
        .contains("given: letter 1 of " + file + " to caseworker" + FROM)
        .contains("given: letter 1 of " + file + " to supervisor" + FROM);
  }

  @Test
  void whoReadsAFileIsLoggedOnceAMinute(CapturedOutput log) throws Exception {
    Caller supervisor = Caller.login(port, "supervisor", "en");
    supervisor.open("/files/" + file);
    supervisor.open("/files/" + file + "/journal");
    program.read("caseworker2", "/api/files/" + file + "/journal");
    supervisor.open("/files/XA-1999-00001");

    assertThat(log.getOut().split("read: " + file + " by supervisor" + FROM, -1)).hasSize(2);
    assertThat(log)
        .contains("read: " + file + " by caseworker2" + FROM)
        .doesNotContain("read: XA-1999-00001");
  }

  @Test
  void whoeverIsLetInAtACallIsLoggedOnceAMinute(CapturedOutput log) throws Exception {
    program.read("supervisor", "/api/tasks");
    program.read("supervisor", "/api/tasks");

    assertThat(log.getOut().split("calls of supervisor" + FROM, -1).length).isLessThanOrEqualTo(2);
    assertThat(log).doesNotContain("calls of anonymous");
    try (OwnProgram other = OwnProgram.start()) {
      Caller.program(other.port(), "en").read("supervisor", "/api/tasks");
      assertThat(log).contains("calls of supervisor" + FROM);
    }
  }

  @Test
  void whatIsRefusedIsLogged(CapturedOutput log) throws Exception {
    Caller administrator = Caller.login(port, "administrator", "en");
    administrator.open("/files/" + file);
    program.read("administrator", "/api/files/" + file);
    Visitor.Form form = administrator.form("/sessions", "/logout");
    administrator.send(form.without("_csrf"));

    assertThat(log)
        .contains(
            "refused: not for this role at GET /files/{reference}, administrator" + FROM,
            "refused: not for this role at GET /api/files/{reference}, administrator" + FROM,
            "refused: a form without its token" + FROM);
  }

  private void restrict(String sight) throws Exception {
    String readers = sight.equals("open") ? "" : "\"caseworker\"";
    assertThat(
            program
                .call(
                    "supervisor",
                    "/api/files/" + file + "/access",
                    "{\"sight\":\"%s\",\"readers\":[%s],\"reason\":\"an informant\"}"
                        .formatted(sight, readers))
                .statusCode())
        .isBetween(200, 201);
  }
}
