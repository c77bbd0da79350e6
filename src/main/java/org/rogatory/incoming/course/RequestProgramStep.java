package org.rogatory.incoming.course;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.steps.StepName;
import org.rogatory.workflow.ProgramStep;

/** A step that the program takes on a request, in its own hand; its class names it. */
public abstract class RequestProgramStep implements ProgramStep {

  private final Requests requests;

  protected RequestProgramStep(Requests requests) {
    this.requests = requests;
  }

  @Override
  public final String name() {
    return StepName.of(getClass());
  }

  @Override
  public final Optional<String> run(Matter matter) {
    return take(requests.forChange(matter.file(), Actor.PROGRAM), matter);
  }

  /**
   * Takes the step; it may have been taken before.
   *
   * @return the word that the process reads; empty where it reads none
   */
  protected abstract Optional<String> take(RequestPen pen, Matter matter);
}
