package org.rogatory.letters.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.home.Office;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.typesetting.Letterhead;
import org.rogatory.letters.typesetting.Sheet;
import org.rogatory.letters.typesetting.Typesetter;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.letters.wording.LetterText;
import org.rogatory.letters.wording.Speech;
import org.rogatory.storage.Capacity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The office's paper: puts a letter's text under the letterhead and makes the PDF. */
@Component
public class Stationery {

  private final Office office;
  private final MessageSource messages;
  private final Capacity capacity;

  public Stationery(Office office, MessageSource messages, Capacity capacity) {
    this.office = office;
    this.messages = messages;
    this.capacity = capacity;
  }

  /**
   * What stands on the paper besides the text.
   *
   * @param number the letter's own number, which is our reference
   * @param theirReference the addressee's reference
   * @param otherTreaty the treaty that governs in place of Article 40(8) to (31)
   * @param date the date it bears; null for a draft
   */
  public record Frame(
      LetterKind kind,
      Locale language,
      String number,
      List<String> addressee,
      @Nullable String theirReference,
      @Nullable String otherTreaty,
      @Nullable LocalDate date,
      Signatory signatory) {}

  /**
   * The letter as a PDF, marked as a draft where it has no date.
   *
   * @throws LetterText.Incomplete if the text has no subject or no body
   * @throws org.rogatory.storage.Busy if too much large work is under way
   * @throws org.rogatory.letters.typesetting.CannotBeShown if a character cannot be shown
   */
  public byte[] print(Frame frame, LetterParts text) {
    return capacity.forLetter(text.text().length(), () -> set(frame, text));
  }

  private byte[] set(Frame frame, LetterParts text) {
    LetterText parts = text.reads();
    Locale language = frame.language();
    return Typesetter.set(
        new Sheet(
            language,
            letterhead(language),
            frame.addressee(),
            details(frame),
            parts.subject(),
            basis(frame),
            parts.body(),
            frame.signatory().lines(office, language),
            frame.number(),
            frame.date() == null ? message("letter.draft", language) : null));
  }

  private Letterhead letterhead(Locale language) {
    Office.Letterhead head = office.letterhead();
    return new Letterhead(
        head.state().in(language),
        List.of(head.ministry().in(language), head.authority().in(language)),
        head.contact().in(language));
  }

  private List<Sheet.Detail> details(Frame frame) {
    Locale language = frame.language();
    List<Sheet.Detail> details = new ArrayList<>();
    details.add(new Sheet.Detail(message("letter.our-reference", language), frame.number()));
    if (frame.theirReference() != null) {
      String label = message("letter.your-reference", language);
      details.add(new Sheet.Detail(label, frame.theirReference()));
    }
    LocalDate day = frame.date();
    String date =
        day == null ? message("letter.undated", language) : new Speech(messages, language).say(day);
    String placeAndDate =
        message("letter.place-and-date.value", language, office.place().in(language), date);
    details.add(new Sheet.Detail(message("letter.place-and-date", language), placeAndDate));
    return details;
  }

  /** Each letter names once on what it rests: the Convention, or the treaty that governs. */
  private String basis(Frame frame) {
    Locale language = frame.language();
    Optional<Provision> provision = frame.kind().provision();
    if (frame.otherTreaty() != null
        && provision.map(Provision::yieldsToAnotherTreaty).orElse(true)) {
      return frame.otherTreaty();
    }
    return provision
        .map(cited -> new Speech(messages, language).say(cited))
        .map(cited -> message("letter.legal-basis", language, cited))
        .orElseGet(() -> message("letter.legal-basis.convention", language));
  }

  private String message(String key, Locale language, Object... args) {
    return messages.getMessage(key, args, language);
  }
}
