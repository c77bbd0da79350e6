package org.rogatory.steps;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Comparison;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.requests.GroundRules;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/**
 * A supervisor, who neither proposed nor drafted it, approves a letter that carries a decision, or
 * sends it back with remarks.
 */
@Component
class ApproveLetter extends RequestPersonStep<ApproveLetter.Form> implements Previewed {

  private final Letters letters;
  private final GroundRules rules;

  ApproveLetter(Requests requests, Letters letters, GroundRules rules) {
    super(requests);
    this.letters = letters;
    this.rules = rules;
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
      @NotNull Boolean approved,
      @Nullable @Size(max = 5000) String remarks,
      boolean warningsRead,
      @Nullable @Size(max = 1000) List<String> looked) {}

  /**
   * What the page shows.
   *
   * @param warnings what the supervisor should look at again in what the letter carries
   * @param comparison the letter beside the file as it is now
   */
  record Shown(Letter letter, List<Violation> warnings, Comparison comparison) {

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
  protected List<Provision> law(Request request, Matter matter) {
    Letter letter = letters.getOpen(matter);
    return decides(letter)
        ? Provision.listOf("40(25)", "40(28)")
        : letter.kind().provision().stream().toList();
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(false, null, false, null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return new Shown(letter, warnings(request, letter), letters.compare(letter));
  }

  private List<Violation> warnings(Request request, Letter letter) {
    if (!decides(letter)) {
      return List.of();
    }
    Measure measure = request.measure(letter.matter().number());
    return measure
        .decision()
        .ground()
        .map(g -> rules.warnings(g, measure, measure.circumstances(), letter.text()))
        .orElse(List.of());
  }

  private static boolean decides(Letter letter) {
    return letter.kind() == LetterKind.REFUSAL || letter.kind() == LetterKind.POSTPONEMENT;
  }

  @Override
  public byte[] preview(File file, Matter matter, Typed typed) {
    return letters.preview(letters.getOpen(matter));
  }

  @Override
  protected String take(RequestVerbs pen, Matter matter, Form said) {
    Letter letter = letters.getOpen(matter);
    boolean decides = decides(letter);
    if (!said.approved()) {
      sendBack(pen, letter, said.remarks(), decides);
      return "returned";
    }
    List<Violation> warnings = warnings(pen.request(), letter);
    if (decides) {
      pen.approving(matter.number()).approve(true, letter.authors());
    }
    letters.approve(pen, letter.number(), said.looked() == null ? List.of() : said.looked());
    WarningsRead.require(said.warningsRead(), warnings);
    return "approved";
  }

  private void sendBack(
      RequestVerbs pen, Letter letter, @Nullable String remarks, boolean decides) {
    if (remarks == null || remarks.isBlank()) {
      throw BadInput.at("remarks", Reason.of("input.remarks"));
    }
    letters.sendBack(pen, letter.number(), remarks.strip());
    if (decides) {
      pen.approving(letter.matter().number()).sendBack(remarks.strip());
    }
  }
}
