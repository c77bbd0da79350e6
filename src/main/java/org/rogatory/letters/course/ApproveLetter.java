package org.rogatory.letters.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.integrity.Undamaged;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composers;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Background;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Previewed;
import org.rogatory.steps.Typed;
import org.rogatory.steps.WarningsRead;
import org.springframework.stereotype.Component;

/**
 * A supervisor, who neither proposed nor drafted it, approves a letter that carries a decision, or
 * sends it back with remarks.
 */
@Component
class ApproveLetter implements PersonStep<ApproveLetter.Form>, Previewed {

  private final Letters letters;
  private final Composers composers;
  private final Undamaged undamaged;

  ApproveLetter(Letters letters, Composers composers, Undamaged undamaged) {
    this.undamaged = undamaged;
    this.letters = letters;
    this.composers = composers;
  }

  /**
   * What the supervisor says.
   *
   * @param remarks what is to be changed, where it is sent back
   * @param warningsRead that what the rules warn of was read, where they warn of something
   * @param looked the ids of the differences between letter and file that the supervisor looked at;
   *     needed to approve where the file says something else by now
   */
  record Form(
      @NotNull @Nullable Boolean approved,
      @OnlyFor(field = "approved", is = "false") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000)
          String remarks,
      boolean warningsRead,
      @Nullable @Size(max = 1000) List<String> looked) {}

  /**
   * What the page shows.
   *
   * @param warnings what the supervisor should look at again in what the letter carries
   * @param comparison the letter beside the file as it is now
   * @param background what the file says of what is decided
   */
  record Shown(
      Letter letter,
      List<Violation> warnings,
      LetterComparison comparison,
      List<Background> background) {

    /** Whether nobody but the program has written its text. */
    public boolean isOfTheProgram() {
      return letter.changedBy().equals(Actor.PROGRAM.name());
    }
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SUPERVISOR);
  }

  @Override
  public Set<String> barred(File file, Matter matter) {
    return letters
        .findOpen(matter)
        .map(letter -> composers.makers(file, letter))
        .orElseGet(Set::of);
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    Letter letter = letters.getOpen(matter);
    return composers.law(letter);
  }

  @Override
  public Form begin(File file, Matter matter) {
    return new Form(null, null, false, null);
  }

  @Override
  public Shown show(File file, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return new Shown(
        letter,
        composers.warnings(file, letter),
        letters.compare(letter),
        composers.background(file, letter));
  }

  @Override
  public byte[] preview(File file, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return letters.preview(letter, letters.compare(letter).parts());
  }

  @Override
  public void before(Pen pen, Matter matter, Form said) {
    if (Boolean.TRUE.equals(said.approved())) {
      undamaged.require(pen.file().reference());
    }
  }

  @Override
  public String take(Pen pen, Matter matter, Form said) {
    Letter letter = letters.getOpen(matter);
    if (!Chosen.of(said.approved(), name(), "approved")) {
      letters.sendBack(pen, letter.number(), remarks(said));
      return "returned";
    }
    List<Violation> warnings = composers.warnings(pen.file(), letter);
    letters.approve(pen, letter.number(), said.looked() == null ? List.of() : said.looked());
    WarningsRead.require(said.warningsRead(), warnings);
    return "approved";
  }

  private static String remarks(Form said) {
    if (said.remarks() == null || said.remarks().isBlank()) {
      throw BadInput.at("remarks", Reason.of("input.remarks"));
    }
    return said.remarks().strip();
  }
}
