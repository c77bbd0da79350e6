package org.rogatory.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.access.Role;
import org.rogatory.incoming.course.RequestCorrespondence.Regarding;
import org.rogatory.letters.paper.Signatory;
import org.rogatory.letters.paper.Stationery;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.springframework.context.ApplicationContext;

/**
 * Prints an example of each kind of letter as approving it does, on the running program's paper.
 */
public final class PrintedLetters {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Templates templates;
  private final Stationery stationery;

  public PrintedLetters(ApplicationContext program) {
    this.templates = program.getBean(Templates.class);
    this.stationery = program.getBean(Stationery.class);
  }

  /** The kinds of letters of which there are examples. */
  public List<LetterKind> kinds() {
    return List.copyOf(ExampleLetters.full().keySet());
  }

  /** Fills the letter's text and makes its PDF. */
  public byte[] print(LetterKind kind, Locale language) {
    Regarding regarding = ExampleLetters.regarding();
    Stationery.Frame frame =
        new Stationery.Frame(
            kind,
            language,
            regarding.ourReference() + "/L4",
            ExampleLetters.ADDRESSEE.address().stream().map(line -> line.in(language)).toList(),
            regarding.theirReference(),
            null,
            DAY,
            new Signatory("Maria Quill", Role.SUPERVISOR.id()));
    Particulars particulars = ExampleLetters.full().get(kind);
    return stationery.print(frame, templates.parts(regarding, kind, particulars, language));
  }
}
