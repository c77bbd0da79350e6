package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine is held to when the program starts. */
@RogatoryTest
class StartTest {

  @Autowired ModelDeployment deployment;
  @Autowired UnknownSteps unknown;
  @Autowired HistoryService history;
  @Autowired ProcessEngineConfigurationImpl engine;

  @Test
  void aModelWhoseStepTheProgramDoesNotHaveStopsTheStartWithItsName() {
    SortedMap<String, byte[]> models = TestModels.files();
    assertThat(unknown.of(models)).isEmpty();
    models.computeIfPresent("letter.bpmn", (name, bpmn) -> renamed(bpmn));

    assertThatThrownBy(() -> deployment.deploy(models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("letter.bpmn: the program has no step prepare-latter")
        .hasMessageContaining("letter.bpmn: the program has no step open-latter");
  }

  @Test
  void aModelWhoseListOfMattersTheProgramDoesNotHaveStopsTheStartWithItsName() {
    SortedMap<String, byte[]> models = TestModels.files();
    models.computeIfPresent(
        "incoming-request.bpmn",
        (name, bpmn) -> replaced(bpmn, "'open-measures'", "'all-measures'"));

    assertThatThrownBy(() -> deployment.deploy(models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "incoming-request.bpmn: the program has no list of matters all-measures");
  }

  @Test
  void everyStepOfRunningProcessesIsKnown() {
    assertThat(unknown.running()).isEmpty();
  }

  @Test
  void theEnginesOwnHistoryIsRemovedAtNightAndNeverOfWhatRuns() {
    assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
    assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("none");
    assertThat(engine.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");

    List<Job> jobs = history.findHistoryCleanupJobs();

    assertThat(jobs).isNotEmpty();
    assertThat(jobs)
        .allSatisfy(
            job ->
                assertThat(job.getDuedate().toInstant().atZone(ZoneId.systemDefault()).getHour())
                    .isEqualTo(2));
  }

  @Test
  void whatACommandThrowsIsNotLoggedTwice() {
    assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
    assertThat(engine.isEnableReducedJobExceptionLogging()).isTrue();
  }

  private static byte[] renamed(byte[] bpmn) {
    return replaced(
        replaced(bpmn, "prepare-letter", "prepare-latter"), "open-letter", "open-latter");
  }

  private static byte[] replaced(byte[] bpmn, String from, String to) {
    return new String(bpmn, StandardCharsets.UTF_8)
        .replace(from, to)
        .getBytes(StandardCharsets.UTF_8);
  }
}
