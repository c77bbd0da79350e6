package org.rogatory.steps;

import org.rogatory.workflow.KnownSteps;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.ProgramStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps that have a bean. They are asked for late, because they know the workflow. */
@Component
class StepBeans implements KnownSteps {

  private final ObjectProvider<ProgramStep> program;
  private final ObjectProvider<PersonStep<?>> people;

  StepBeans(ObjectProvider<ProgramStep> program, ObjectProvider<PersonStep<?>> people) {
    this.program = program;
    this.people = people;
  }

  @Override
  public boolean has(ProcessStep.Taker taker, String name) {
    return switch (taker) {
      case PROGRAM -> program.stream().anyMatch(step -> step.name().equals(name));
      case PERSON -> people.stream().anyMatch(step -> step.name().equals(name));
    };
  }
}
