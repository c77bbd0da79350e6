package org.rogatory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Journal;
import org.rogatory.testing.FailingCalls;
import org.rogatory.testing.FailingCalls.When;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The calls of the database fail one after the other in the course of an act. It is done wholly or
 * not at all; whoever asks again with the same key learns which, and it is done once.
 */
@RogatoryTest
@Tag("database")
class EveryCallFailsTest {

  /** Each how-manieth call fails; with 1 all do. */
  private static final int STEP = Integer.getInteger("failing.step", 9);

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
          + "'accepted':true}";

  private static final String LOGIN =
      Base64.getEncoder().encodeToString("caseworker:demo".getBytes(StandardCharsets.UTF_8));

  @Autowired Walks walks;
  @Autowired Journal journal;
  @Autowired FailingCalls database;
  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource(When.class)
  void aStepIsTakenOnceOrNot(When how) throws Exception {
    boolean failed = true;
    int tried = 0;
    for (int number = 1; failed; number += STEP) {
      Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
      String task = "/api/tasks/" + walk.task("triage-request").task() + "/complete";
      failed = fails(walk, number, how, task, TRIAGE);
      walk.runJobs();
      assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
      assertThat(walk.openSteps()).contains("assess-grounds").doesNotContain("triage-request");
      tried++;
    }
    assertThat(tried).isGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource(When.class)
  void aNoteIsKeptOnceOrNot(When how) throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    boolean failed = true;
    for (int number = 1; failed; number++) {
      String note = "/api/files/" + walk.reference() + "/notes";
      failed = fails(walk, number, how, note, "{'text':'Note " + number + "'}");
    }
  }

  /** Whether there was such a call. After it the act is done, once. */
  private boolean fails(Walk walk, int number, When how, String address, String said)
      throws Exception {
    Supplier<Integer> entries = () -> journal.of(walk.reference()).size();
    int before = entries.get();
    String key = UUID.randomUUID().toString();
    int[] answer = new int[1];
    boolean failed = database.during(number, how, () -> answer[0] = status(address, said, key));
    int after = entries.get();
    if (after == before) {
      assertThat(answer[0]).as("call %s: nothing was done", number).isGreaterThanOrEqualTo(500);
    }

    assertThat(status(address, said, key)).as("call %s, asked again", number).isEqualTo(200);
    int done = entries.get();
    assertThat(done).as("call %s: it is done", number).isGreaterThan(before);
    if (after > before) {
      assertThat(done).as("call %s: it is not done again", number).isEqualTo(after);
    }
    assertThat(journal.verify(walk.file().file()).isSound()).isTrue();
    return failed;
  }

  /** From outside: what no handler of ours catches is answered by the server. */
  private int status(String address, String said, String key)
      throws IOException, InterruptedException {
    HttpRequest call =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("Authorization", "Basic " + LOGIN)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(said.replace('\'', '"')))
            .build();
    return client.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
