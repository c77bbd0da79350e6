package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.ProgramStep;

/** A step that the program takes on a file of any kind, in its own hand; its class names it. */
public abstract class FileStep implements ProgramStep {

  private final Files files;

  protected FileStep(Files files) {
    this.files = files;
  }

  @Override
  public final String name() {
    return StepName.of(getClass());
  }

  @Override
  public final Optional<String> run(Matter matter) {
    return take(files.forChange(matter.file(), Actor.PROGRAM), matter);
  }

  /**
   * Takes the step; it may have been taken before.
   *
   * @return the word that the process reads; empty where it reads none
   */
  protected abstract Optional<String> take(Pen pen, Matter matter);
}
