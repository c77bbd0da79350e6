package org.rogatory.steps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/**
 * Edits a letter that the program drafted, with a preview, and issues it or lays it before a
 * supervisor.
 */
@Component
class PrepareLetter implements PersonStep<PrepareLetter.Form>, Previewed {

  private final Letters letters;
  private final Drops drops;

  PrepareLetter(Letters letters, Drops drops) {
    this.letters = letters;
    this.drops = drops;
  }

  /** What can be done with the letter. */
  enum Course implements Worded {
    /** Issued, or laid before a supervisor where it carries a decision. */
    ISSUE,
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
   * @param text in CommonMark; the first heading is the subject
   */
  record Form(@NotBlank @Size(max = 100000) String text, @NotNull Course course) {}

  /**
   * What the page shows.
   *
   * @param illegible the characters that cannot be shown in a letter
   */
  record Shown(Letter letter, List<String> illegible) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(Request request, Matter matter) {
    return letters.getOpen(matter).kind().provision().stream().toList();
  }

  @Override
  public Form begin(Request request, Matter matter) {
    return new Form(letters.getOpen(matter).text(), Course.ISSUE);
  }

  @Override
  public Shown show(Request request, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return new Shown(letter, letters.illegible(letter));
  }

  @Override
  public byte[] preview(Request request, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return letters.preview(letter, typed.value("text").orElse(letter.text()));
  }

  @Override
  public String take(RequestVerbs pen, Matter matter, Form said) {
    Letter letter = letters.getOpen(matter);
    if (said.course() == Course.DROP) {
      letters.drop(pen, letter.number(), null);
      drops.dropped(pen, letter);
      return "dropped";
    }
    if (!said.text().equals(letter.text())) {
      letters.edit(pen, letter.number(), letter.revision(), said.text());
    }
    if (letter.kind().carriesDecision()) {
      letters.submit(pen, letter.number());
      return "approval-needed";
    }
    letters.issue(pen, letter.number());
    return "issued";
  }
}
