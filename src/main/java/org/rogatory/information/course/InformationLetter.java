package org.rogatory.information.course;

import java.util.Optional;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composer;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.steps.FileStep;

/** A letter about spontaneous information, and the step of the program that drafts it. */
abstract class InformationLetter extends FileStep implements Composer {

  private final InformationKind kind;
  private final InformationFiles files;
  private final Letters letters;

  InformationLetter(InformationKind kind, Files all, InformationFiles files, Letters letters) {
    super(all);
    this.kind = kind;
    this.files = files;
    this.letters = letters;
  }

  /** The letter, see {@link Composer#compose}. */
  abstract Optional<Composition> compose(SpontaneousInformation information, Matter matter);

  /** It was sent, see {@link Composer#sent}. */
  abstract void sent(InformationVerbs verbs, Letter letter);

  @Override
  public final FileKind fileKind() {
    return kind;
  }

  @Override
  public final Optional<Composition> compose(File file, Matter matter) {
    return compose(of(file), matter);
  }

  @Override
  public final void sent(Pen pen, Letter letter) {
    sent(files.of(pen), letter);
  }

  @Override
  protected final Optional<String> take(Pen pen, Matter matter) {
    letters.draftOnce(pen, matter, this);
    return Optional.empty();
  }

  final SpontaneousInformation of(File file) {
    return files.whole(file.reference());
  }

  final InformationVerbs verbs(Pen pen) {
    return files.of(pen);
  }
}
