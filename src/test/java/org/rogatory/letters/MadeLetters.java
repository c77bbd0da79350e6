package org.rogatory.letters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The open letters of a file as its composers make them now, in every language of the office. */
public final class MadeLetters {

  private final ApplicationContext program;

  public MadeLetters(ApplicationContext program) {
    this.program = program;
  }

  /** A letter in one language. */
  public record MadeLetter(String kind, Locale language, String text) {}

  /** Each letter that is not sent, in each language. */
  public List<MadeLetter> of(Reference reference) {
    return Objects.requireNonNull(
        program
            .getBean(TransactionTemplate.class)
            .execute(status -> made(program.getBean(Files.class).get(reference))));
  }

  private List<MadeLetter> made(File file) {
    return program.getBean(Letters.class).of(file.reference()).stream()
        .filter(letter -> letter.state().isOpen())
        .flatMap(letter -> made(file, letter))
        .toList();
  }

  private Stream<MadeLetter> made(File file, Letter letter) {
    Drafting drafting = program.getBean(Drafting.class);
    return program
        .getBean(Composers.class)
        .of(letter.kind())
        .compose(file, letter.matter())
        .stream()
        .flatMap(
            composed ->
                ExampleLetters.languages().stream()
                    .map(
                        language ->
                            new MadeLetter(
                                composed.kind().id(),
                                language,
                                drafting.make(file, composed, language).parts().text())));
  }
}
