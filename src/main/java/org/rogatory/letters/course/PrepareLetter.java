package org.rogatory.letters.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;
import org.rogatory.integrity.Undamaged;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composers;
import org.rogatory.letters.FreeText;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Previewed;
import org.rogatory.steps.Typed;
import org.rogatory.steps.WarningsRead;
import org.springframework.stereotype.Component;

/**
 * Edits a letter that the program drafted, with a preview, and issues it or lays it before a
 * supervisor.
 */
@Component
class PrepareLetter implements PersonStep<PrepareLetter.Form>, Previewed {

  private static final String TEXT = "text";
  private static final String CLOSING = "closing";

  private final Letters letters;
  private final Composers composers;
  private final Undamaged undamaged;

  PrepareLetter(Letters letters, Composers composers, Undamaged undamaged) {
    this.undamaged = undamaged;
    this.letters = letters;
    this.composers = composers;
  }

  /** What can be done with the letter. */
  enum Course implements Worded {
    /** Issued, or laid before a supervisor where it carries a decision. */
    ISSUE,
    /** Made anew from the file as it is now; what was edited is lost. */
    ANEW,
    /** Given up; what it was to carry is reconsidered. */
    DROP;

    @Override
    public String group() {
      return "letter-course";
    }
  }

  /**
   * What is done with the letter.
   *
   * @param text what stands before the fixed part, in CommonMark; the first heading is the subject
   * @param closing what stands below the fixed part; needed where the letter is issued
   * @param looked the ids of the differences between letter and file that the person looked at,
   *     keeping the text; needed where the file says something else by now
   * @param warningsRead that what the rules warn of was read, where they warn of something and the
   *     letter carries no decision
   */
  record Form(
      @ReadBy(Reader.ADDRESSEE) @NotBlank @Size(max = 100000) String text,
      @ReadBy(Reader.ADDRESSEE) @Nullable @Size(max = 100000) String closing,
      @NotNull @Nullable Course course,
      @Nullable @Size(max = 1000) List<String> looked,
      boolean warningsRead) {

    /**
     * What was typed.
     *
     * @throws BadInput where nothing stands below the fixed part
     */
    FreeText free() {
      if (closing == null || closing.isBlank()) {
        throw BadInput.at(CLOSING, Reason.of("letter.text.no-closing"));
      }
      return new FreeText(text, closing);
    }

    List<String> lookedAt() {
      return looked == null ? List.of() : looked;
    }
  }

  /**
   * What the page shows.
   *
   * @param illegible the characters that cannot be shown in a letter
   * @param comparison the letter beside the file as it is now
   * @param follows whether the text is as the file would make it now
   * @param owed whether it cannot be given up
   * @param changedAt the page where our own words in the fixed part are changed; null for none
   * @param warnings what whoever issues it should look at again; none where it is approved
   */
  record Shown(
      Letter letter,
      List<String> illegible,
      LetterComparison comparison,
      boolean follows,
      boolean owed,
      @Nullable String changedAt,
      List<Violation> warnings) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    return letters.getOpen(matter).kind().provision().stream().toList();
  }

  @Override
  public Form begin(File file, Matter matter) {
    FreeText free = letters.compare(letters.getOpen(matter)).free();
    return new Form(free.opening(), free.closing(), null, null, false);
  }

  @Override
  public Typed goOn(File file, Matter matter, Typed typed) {
    LetterComparison comparison = letters.compare(letters.getOpen(matter));
    FreeText free = comparison.free(free(comparison, typed));
    Typed begun = typed.value(TEXT).isPresent() ? typed.with(TEXT, free.opening()) : typed;
    return begun.value(CLOSING).isPresent() ? begun.with(CLOSING, free.closing()) : begun;
  }

  @Override
  public Shown show(File file, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    LetterComparison comparison = letters.compare(letter);
    FreeText free = free(comparison, typed);
    return new Shown(
        letter,
        letters.illegible(letter),
        comparison,
        comparison.follows(free),
        letters.isOwed(letter),
        composers.changedAt(file, letter).orElse(null),
        comparison.carriesDecision()
            ? List.of()
            : composers.warnings(file, letter, comparison.parts(free)));
  }

  @Override
  public byte[] preview(File file, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    LetterComparison comparison = letters.compare(letter);
    return letters.preview(letter, comparison.parts(free(comparison, typed)));
  }

  /** What was typed; where a field was not sent, as the letter has it. */
  private static FreeText free(LetterComparison comparison, Typed typed) {
    FreeText own = comparison.free();
    return new FreeText(
        typed.value(TEXT).orElse(own.opening()), typed.value(CLOSING).orElse(own.closing()));
  }

  @Override
  public void before(Pen pen, Matter matter, Form said) {
    if (said.course() == Course.ISSUE) {
      undamaged.require(pen.file().reference());
    }
  }

  @Override
  public String take(Pen pen, Matter matter, Form said) {
    Letter letter = letters.getOpen(matter);
    return switch (Chosen.of(said.course(), name(), "course")) {
      case ISSUE -> issue(pen, letter, said);
      case ANEW -> {
        letters.makeAnew(pen, letter.number());
        yield "made-anew";
      }
      case DROP -> drop(pen, letter);
    };
  }

  private String issue(Pen pen, Letter letter, Form said) {
    letters.edit(pen, letter.number(), letter.revision(), said.free());
    Letter done = letters.finish(pen, letter.number(), said.lookedAt());
    WarningsRead.require(
        done.kind().carriesDecision() || said.warningsRead(), composers.warnings(pen.file(), done));
    return done.state() == LetterState.ISSUED ? "issued" : "approval-needed";
  }

  private String drop(Pen pen, Letter letter) {
    if (letters.giveUp(pen, letter.number(), null)) {
      throw BadInput.at("course", Reason.of("input.letter-is-owed"));
    }
    return "dropped";
  }
}
