package org.rogatory.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.workflow.KnownSteps;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.ProgramStep;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A step has one name: in the models, in Java, on its page and in the messages. */
@RogatoryTest
class StepNamesTest {

  @Autowired Workflow workflow;
  @Autowired Steps steps;
  @Autowired List<ProgramStep> programSteps;
  @Autowired KnownSteps known;
  @Autowired MessageSource messages;

  @Test
  void everyStepOfAPersonIsAClassAndAUserTask() {
    assertThat(steps.all().stream().map(PersonStep::name).collect(Collectors.toSet()))
        .isEqualTo(ofModels(ProcessStep.Taker.PERSON));
  }

  @Test
  void everyStepOfTheProgramIsAClassAndAServiceTask() {
    assertThat(programSteps.stream().map(ProgramStep::name).collect(Collectors.toSet()))
        .isEqualTo(ofModels(ProcessStep.Taker.PROGRAM));
  }

  @Test
  void aStepThatHasNoClassIsKnownToBeMissing() {
    for (ProcessStep step : workflow.steps()) {
      assertThat(known.has(step.taker(), step.name())).as(step.name()).isTrue();
    }
    assertThat(known.has(ProcessStep.Taker.PERSON, "acknowledge-receipt")).isFalse();
    assertThat(known.has(ProcessStep.Taker.PROGRAM, "asess-grounds")).isFalse();
  }

  @Test
  void everyStepOfAPersonHasItsPage() {
    assertThat(steps.all())
        .isNotEmpty()
        .allSatisfy(
            step ->
                assertThat(Files.exists(Path.of("templates/pages/steps", step.name() + ".html")))
                    .as(step.name())
                    .isTrue());
  }

  @Test
  void everyStepOfAPersonHasItsWords() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (PersonStep<?> step : steps.all()) {
        for (String suffix : List.of("", ".help", ".done")) {
          assertThat(messages.getMessage("step." + step.name() + suffix, null, language))
              .isNotBlank();
        }
      }
    }
  }

  /** A page and a diagram call a step alike. */
  @Test
  void everyStepOfAPersonHasOneNameEverywhere() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (PersonStep<?> step : steps.all()) {
        assertThat(messages.getMessage("node." + step.name(), null, language))
            .isEqualTo(messages.getMessage("step." + step.name(), null, language));
      }
    }
  }

  private Set<String> ofModels(ProcessStep.Taker taker) {
    return workflow.steps().stream()
        .filter(step -> step.taker() == taker)
        .map(ProcessStep::name)
        .collect(Collectors.toSet());
  }
}
