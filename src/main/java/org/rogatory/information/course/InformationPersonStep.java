package org.rogatory.information.course;

import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Matter;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Typed;

/**
 * A step that a person takes on spontaneous information: it is shown the information that the file
 * holds, and does one of its verbs.
 *
 * @param <F> what the person says
 */
abstract class InformationPersonStep<F extends Record> implements PersonStep<F> {

  private final InformationFiles files;

  InformationPersonStep(InformationFiles files) {
    this.files = files;
  }

  @Override
  public final F begin(File file, Matter matter) {
    return begin(of(file), matter);
  }

  @Override
  public final Object show(File file, Matter matter, Typed typed) {
    return show(of(file), matter);
  }

  @Override
  public final String take(Pen pen, Matter matter, F said) {
    return take(files.of(pen), matter, said);
  }

  final SpontaneousInformation of(File file) {
    return files.whole(file.reference());
  }

  /** What the form holds when the step is opened for the first time. */
  abstract F begin(SpontaneousInformation information, Matter matter);

  /** What the page shows besides the form. */
  abstract Object show(SpontaneousInformation information, Matter matter);

  /**
   * Takes the step.
   *
   * @return the outcome word that the process reads
   */
  abstract String take(InformationVerbs verbs, Matter matter, F said);
}
