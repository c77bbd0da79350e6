package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Lawful;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.WholeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every call of the API that changes something, sent by eight programs at the same moment, each
 * with a key of its own, at a real port. What may be done once is done by one; the others get a
 * problem that says why. A call that is done is never called an error.
 */
@RogatoryTest
class EveryCallAtOnceTest {

  private static final int PROGRAMS = 8;

  /** What each who may do it does, whatever the others do; everything else is done by one. */
  private static final Set<String> DONE_BY_EACH =
      Set.of(
          "/api/files/{reference}/access",
          "/api/files/{reference}/notes",
          "/api/information/received",
          "/api/information/sent",
          "/api/information/{reference}/acts",
          "/api/overview/integrity/compare",
          "/api/overview/integrity/files/{reference}/compare",
          "/api/overview/integrity/seal",
          "/api/overview/search/rebuild",
          "/api/requests",
          "/api/teams/{team}",
          "/api/requests/{reference}/authenticity",
          "/api/requests/{reference}/channel",
          "/api/requests/{reference}/measures/{number}/acts",
          "/api/requests/{reference}/messages",
          "/api/sessions/end",
          "/api/uploads");

  /** What may be done again as long as it is as it was left, and changes nothing then. */
  private static final Set<String> DONE_AGAIN =
      Set.of(
          "/api/overview/incidents/{id}/retry", "/api/tasks/{id}/claim", "/api/tasks/{id}/release");

  private static final Lawful LAWFUL = new Lawful(DONE_BY_EACH, DONE_AGAIN);

  @LocalServerPort int port;
  @Autowired AutowireCapableBeanFactory beans;

  private final List<Caller> programs = new ArrayList<>();
  private EveryCall every;
  private WholeFiles files;

  @BeforeEach
  void everyCall() throws Exception {
    every = beans.createBean(EveryCall.class);
    files = beans.createBean(WholeFiles.class);
    for (int number = 0; number < PROGRAMS; number++) {
      programs.add(Caller.program(port, "en"));
    }
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  @Tag("database")
  void whatIsDoneIsDoneAsOftenAsItMayBeAndSaidToWhoeverDidIt() throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, EveryCall.Call> calls = every.made();
    assertThat(calls.keySet()).containsAll(DONE_BY_EACH).containsAll(DONE_AGAIN);
    for (Map.Entry<String, EveryCall.Call> each : calls.entrySet()) {
      List<Sent> sent =
          AtOnce.people(
              PROGRAMS,
              number -> {
                String key = UUID.randomUUID().toString();
                HttpResponse<String> answer = send(number, each.getValue(), key);
                return new Sent(
                    EveryCall.login(each.getValue().address(), number),
                    files.isDone("api:" + key),
                    answer);
              });
      sent.stream().filter(one -> !one.isRight()).forEach(one -> wrong.add(each.getKey() + one));
      if (!isLawful(each.getKey(), sent)) {
        wrong.add(each.getKey() + " was done too often or too seldom: " + sent);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(files.broken()).isEmpty();
    assertThat(files.closed()).isEmpty();
  }

  @Test
  void theSameCallSentEightTimesIsDoneOnceAndAnsweredAlike() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, EveryCall.Call> each : every.made().entrySet()) {
      String key = UUID.randomUUID().toString();
      Set<String> said = new TreeSet<>();
      AtOnce.people(PROGRAMS, number -> send(0, each.getValue(), key))
          .forEach(answer -> said.add(answer.statusCode() + answer.body()));
      if (said.size() != 1 || !said.toString().startsWith("[20")) {
        wrong.add(each.getKey() + " " + said);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(files.broken()).isEmpty();
  }

  /** What one of them sent, whether it was done, and what was answered. */
  private record Sent(String login, boolean done, HttpResponse<String> answer) {

    boolean isRight() {
      int status = answer.statusCode();
      return done
          ? status == 200 || status == 201
          : Set.of(403, 404, 409, 422).contains(status) && answer.body().contains("\"detail\":\"");
    }

    @Override
    public String toString() {
      return " by " + login + ": " + answer.statusCode() + (done ? " done" : " not done");
    }
  }

  private HttpResponse<String> send(int number, EveryCall.Call call, String key) throws Exception {
    Caller program = programs.get(number);
    return call.isUpload()
        ? program.once(
            key,
            EveryCall.login(call.address(), number),
            call.address(),
            new Caller.Attached("document", "seal.txt", EveryCall.Call.UPLOAD, 0))
        : program.once(key, EveryCall.login(call.address(), number), call.address(), call.body());
  }

  private static boolean isLawful(String route, List<Sent> sent) {
    long allowed = sent.stream().filter(one -> one.answer().statusCode() != 403).count();
    return LAWFUL.is(route, allowed, sent.stream().filter(Sent::done).count());
  }
}
