package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.inbox.SomebodyWasFaster;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What several people do at once: nothing is lost, nothing is done twice, nobody gets a riddle. */
@RogatoryTest
@Tag("database")
class ConcurrencyTest {

  @Autowired Walks walks;

  @Test
  void twoMeasuresOfAFileEndAtOnceFiftyTimes() throws Exception {
    for (int round = 0; round < 50; round++) {
      Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
      walk.take("triage-request", TRIAGE);

      AtOnce.people(
          2,
          number -> {
            walk.happensAlone(
                pen ->
                    Withdrawing.of(pen)
                        .measure(number + 1, Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));
            return number;
          });
      walk.runJobs();
      walk.finishLetters();

      assertThat(walk.file().state()).isEqualTo(RequestState.WITHDRAWN);
      assertThat(walk.file().isClosed()).isTrue();
      assertThat(walk.journalIsSound()).isTrue();
    }
  }

  @Test
  void ofEightPeopleWhoClaimATaskExactlyOneWinsAndTheOthersLearnWho() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    String task = walk.task("triage-request").task();

    List<Object> results =
        AtOnce.people(
            8,
            number -> {
              String login = number % 2 == 0 ? "caseworker" : "caseworker2";
              try {
                walks.desk.claim(task, walks.people.get(login));
                return login;
              } catch (SomebodyWasFaster faster) {
                return faster.who();
              }
            });

    String winner = walk.task("triage-request").assignee().orElseThrow();
    assertThat(results)
        .allSatisfy(result -> assertThat(result).isIn(winner, java.util.Optional.of(winner)));
  }

  @Test
  void ofEightWhoCompleteATaskExactlyOneDoes() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    TaskRow row = walk.task("triage-request");
    Record said = walk.read(walks.desk.step(row).form(), TRIAGE);

    List<Object> results =
        AtOnce.people(
            8,
            number -> {
              try {
                walks.desk.complete(row.task(), said, walks.people.get("caseworker"));
                return "done";
              } catch (SomebodyWasFaster faster) {
                return faster.who().orElse("");
              }
            });
    walk.runJobs();

    assertThat(results).containsOnlyOnce("done");
    assertThat(results.stream().filter("caseworker"::equals)).hasSize(7);
    assertThat(walk.openSteps().stream().filter("assess-grounds"::equals)).hasSize(1);
  }
}
