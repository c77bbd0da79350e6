package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.LetterProcess;
import org.rogatory.testing.Jobs;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepNotWaiting;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
@Tag("database")
class EngineWorkflowTest {

  private static int files = 50_000;

  private final Reference reference = Reference.of("XA", 2026, ++files);
  private final Matter file = Matter.of(reference);
  private final Matter letter = Matter.letter(reference, 1);

  @Autowired Workflow workflow;
  @Autowired ProcessEngine engine;
  @Autowired Script script;
  @Autowired Stage stage;
  @Autowired Jobs jobs;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void anEmptyStage() {
    script.clear();
    stage.clear();
  }

  @Test
  void aStepIsTakenUnderTheFilesLock() {
    workflow.start(LetterProcess.LETTER, letter);
    jobs.run(reference);

    assertThat(script.log()).containsExactly("lock " + reference, "open-letter " + letter);
  }

  @Test
  void aProcessIsNotStartedTwice() {
    workflow.start(LetterProcess.LETTER, letter);

    assertThatThrownBy(() -> workflow.start(LetterProcess.LETTER, letter))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("letter of " + letter + " is under way");
  }

  @Test
  void aMessageOfAnotherMatterIsNotHeard() {
    workflow.start(RequestProcess.INCOMING_REQUEST, file);
    Matter other = Matter.of(Reference.of("XA", 2026, 99_999));

    assertThat(workflow.tell(RequestMessage.REQUEST_WITHDRAWN, other)).isFalse();
    assertThat(workflow.tell(RequestMessage.CONSULTATION_LAPSED, file)).isFalse();
  }

  @Test
  void aStepIsCompletedOnce() {
    String task = letterToPrepare();

    assertThat(workflow.waits(task)).isTrue();
    workflow.complete(task, "issued");

    assertThat(workflow.waits(task)).isFalse();
    assertThatThrownBy(() -> workflow.complete(task, "issued"))
        .isInstanceOfSatisfying(
            StepNotWaiting.class, gone -> assertThat(gone.task()).isEqualTo(task));
  }

  @Test
  void anUnknownOutcomeIsRefusedWhereItIsSaid() {
    String task = letterToPrepare();

    assertThatThrownBy(() -> workflow.complete(task, "perhaps"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "step prepare-letter ended with 'perhaps',"
                + " its model knows [approval-needed, dropped, issued, made-anew]");
    assertThat(workflow.waits(task)).isTrue();
  }

  @Test
  void whatIsRolledBackWasNeverThere() {
    transaction.executeWithoutResult(
        open -> {
          workflow.start(LetterProcess.LETTER, letter);
          open.setRollbackOnly();
        });

    assertThat(workflow.where(reference)).isEmpty();
    assertThat(workflow.underWay()).doesNotContain(reference);
  }

  @Test
  void aStepThatKeepsFailingWaitsForAPersonToTryAgain() {
    script.does(
        "open-letter",
        any -> {
          throw new IllegalStateException("no addressee is known");
        });
    workflow.start(LetterProcess.LETTER, letter);

    assertThatThrownBy(() -> jobs.run(reference)).hasMessage("no addressee is known");
    for (int again = 0; again < 4; again++) {
      assertThat(stage.failures()).as("after %s tries", again + 1).isEmpty();
      assertThatThrownBy(() -> jobs.runLate(reference)).hasMessage("no addressee is known");
    }
    assertThat(stage.failures())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.cause()).isEqualTo("no addressee is known");
              assertThat(failed.place().node()).isEqualTo("open-letter");
              assertThat(failed.place().matter()).isEqualTo(letter);
              assertThat(workflow.failures(reference))
                  .usingRecursiveFieldByFieldElementComparatorIgnoringFields("at")
                  .containsExactly(failed);
            });
    assertThat(jobs.runLate(reference)).as("steps taken by themselves").isZero();

    script.does("open-letter", any -> Optional.empty());
    assertThat(workflow.retry(failure().failure())).isTrue();
    assertThat(stage.failures()).isEmpty();
    jobs.run(reference);

    assertThat(stage.people()).hasSize(1);
    assertThat(workflow.failures(reference)).isEmpty();
  }

  @Test
  void aFailureGoesWithItsProcess() {
    failForGood();
    String failure = failure().failure();

    workflow.cancel(LetterProcess.LETTER, letter, "not needed");

    assertThat(stage.failures()).isEmpty();
    assertThat(stage.positions()).isEmpty();
    assertThat(workflow.retry(failure)).isFalse();
  }

  @Test
  void aFailureInACalledProcessIsOneFailure() {
    script.does(
        "open-letter",
        any -> {
          throw new IllegalStateException("no addressee is known");
        });
    Matter enquiry = RequestMatter.ENQUIRY.of(reference, 1);
    workflow.start(RequestProcess.STATUS_ENQUIRY, enquiry);
    assertThatThrownBy(() -> jobs.run(reference)).hasMessage("no addressee is known");
    failLate(4);

    assertThat(failure().place().process()).isEqualTo("letter");
    assertThat(workflow.failures(reference)).hasSize(1);
  }

  @Test
  void aStepWithAnUnknownOutcomeFails() {
    script.says("check-scope", "inside");
    script.says("check-contents", "frame");
    workflow.start(RequestProcess.MEASURE, RequestMatter.MEASURE.of(reference, 1));

    assertThatThrownBy(() -> jobs.run(reference))
        .hasMessage(
            "step check-contents ended with 'frame',"
                + " its model knows [preserve-first, settled, waiting]");
  }

  @Test
  void everyStepIsKnownWithItsOutcomes() {
    assertThat(workflow.steps())
        .contains(
            new ProcessStep(
                LetterProcess.LETTER,
                "approve-letter",
                ProcessStep.Taker.PERSON,
                new java.util.TreeSet<>(Set.of("approved", "returned"))))
        .extracting(ProcessStep::name)
        .doesNotHaveDuplicates()
        .contains("acknowledge-receipt", "triage-request", "draft-consultation");
  }

  @Test
  void aModelIsGivenWithItsDiagram() {
    String model = workflow.newestModel(RequestProcess.MEASURE);

    assertThat(workflow.model(model)).contains("<bpmndi:BPMNDiagram", "id=\"assess-grounds\"");
    assertThatThrownBy(() -> workflow.model("measure:0:none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no model measure:0:none");
  }

  @Test
  void modelsSeeTwoBeansAndNoOther() {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(settings.getBeans().keySet()).isEqualTo(Set.of("step", "matters"));
    assertThat(evaluates("${step}")).isTrue();
    assertThat(evaluates("${matters.getClass().getSimpleName()}")).isFalse();
    assertThat(evaluates("${script.open()}")).isFalse();
    assertThat(evaluates("${engineWorkflow.underWay()}")).isFalse();
  }

  @Test
  void theEngineIsSetAsTheHouseWantsIt() {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(settings.getHistoryLevel().getId()).isEqualTo(1);
    assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
    assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(settings.isCmmnEnabled()).isFalse();
    assertThat(settings.isDmnEnabled()).isFalse();
    assertThat(settings.isMetricsEnabled()).isFalse();
    assertThat(settings.isTaskMetricsEnabled()).isFalse();
    assertThat(settings.isAuthorizationEnabled()).isFalse();
    assertThat(settings.isJobExecutorAcquireExclusiveOverProcessHierarchies()).isTrue();
    assertThat(settings.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
    assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("none");
  }

  @Test
  void nothingIsStoredOfJobs() {
    letterToPrepare();

    assertThat(engine.getHistoryService().createHistoricJobLogQuery().count()).isZero();
  }

  private boolean evaluates(String expression) {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return settings
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              try {
                return settings
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(
                            org.camunda.bpm.engine.impl.el.StartProcessVariableScope
                                .getSharedInstance())
                    != null;
              } catch (org.camunda.bpm.engine.ProcessEngineException unknown) {
                return false;
              }
            });
  }

  private String letterToPrepare() {
    workflow.start(LetterProcess.LETTER, letter);
    jobs.run(reference);
    return stage.people().get(0).task();
  }

  private void failForGood() {
    script.does(
        "open-letter",
        any -> {
          throw new IllegalStateException("no addressee is known");
        });
    workflow.start(LetterProcess.LETTER, letter);
    assertThatThrownBy(() -> jobs.run(reference)).hasMessage("no addressee is known");
    failLate(4);
  }

  private void failLate(int times) {
    for (int again = 0; again < times; again++) {
      assertThatThrownBy(() -> jobs.runLate(reference)).hasMessage("no addressee is known");
    }
  }

  private StepFailed failure() {
    assertThat(stage.failures()).hasSize(1);
    return stage.failures().get(0);
  }
}
