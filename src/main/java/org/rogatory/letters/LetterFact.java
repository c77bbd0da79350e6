package org.rogatory.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Fact;
import org.rogatory.letters.saying.Hashes;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.wording.LetterParts;

/** What a journal says of a letter. */
public sealed interface LetterFact extends Fact {

  /** The letter's number in its file. */
  int number();

  /**
   * What the letter's row holds at that moment, by SHA-256 in hexadecimal digits. Entries of before
   * it was written down have none.
   *
   * @param text its text
   * @param made what the program made it say, with which what people wrote is compared, and the
   *     period that it gives
   * @param law the provision that it rests on, whether it carries a decision, whether it goes to
   *     the competent authority
   * @param head its address, the addressee's reference and the treaty that it cites; until it is
   *     issued it follows register and file, and no entry says so
   */
  record Held(String text, String made, String law, String head) {

    /** Of a letter as it stands; the period is as it is kept, empty where it gives none. */
    static Held of(
        String text, LetterParts made, String period, LetterKind kind, Envelope envelope) {
      return new Held(
          Hashes.sha256(text),
          sha256(made.opening(), made.fixed(), made.closing(), period),
          sha256(
              kind.provision().map(Provision::toString).orElse(""),
              String.valueOf(kind.carriesDecision()),
              String.valueOf(kind.isForCompetentAuthority())),
          sha256(
              envelope.address(),
              envelope.theirReference().orElse(""),
              envelope.otherTreaty().orElse("")));
    }

    /** No text has the character that parts them. */
    private static String sha256(String... parts) {
      return Hashes.sha256(String.join("\0", parts));
    }
  }

  /**
   * A letter was drafted.
   *
   * @param letter the id of its kind
   * @param state the code of the addressee's State; null for an authority of our own
   * @param wishedLanguage the language that the addressee likes best; null where that is unknown
   * @param held null in entries of before it was written down
   */
  record LetterDrafted(
      int number,
      String letter,
      String addressee,
      @Nullable String state,
      String language,
      @Nullable String wishedLanguage,
      @Nullable Held held)
      implements LetterFact {}

  /** Its text was changed. */
  record LetterEdited(int number, int revision, @Nullable Held held) implements LetterFact {}

  /** Nobody had edited it, or wanted to keep that: it says what the file says now. */
  record LetterMadeAnew(int number, int revision, @Nullable Held held) implements LetterFact {}

  /**
   * The file says something else than the letter was made from. Somebody looked at that and keeps
   * the text.
   *
   * @param differences how many places of the letter would read otherwise
   * @param nowSha256 of the text that the file would make, as UTF-8; null where it would make none
   */
  record LetterCompared(
      int number, int differences, @Nullable String nowSha256, @Nullable Held held)
      implements LetterFact {}

  /** It was laid before a supervisor. */
  record LetterSubmitted(int number, @Nullable Held held) implements LetterFact {}

  /** A supervisor sent it back. */
  record LetterReturned(int number, String remarks) implements LetterFact {}

  /** A supervisor approved it. */
  record LetterApproved(int number) implements LetterFact {}

  /**
   * It was issued; text and PDF are never changed again.
   *
   * @param dated the date it bears
   * @param addressee to whom it goes; another than it was drafted for, where the file was corrected
   * @param state the code of the addressee's State; null for an authority of our own
   * @param textSha256 of the text, as UTF-8
   * @param pdfSha256 of the PDF file
   */
  record LetterIssued(
      int number,
      String letter,
      LocalDate dated,
      @Nullable String signedBy,
      String textSha256,
      String pdfSha256,
      String addressee,
      @Nullable String state,
      String language,
      @Nullable String wishedLanguage,
      @Nullable Held held)
      implements LetterFact {}

  /**
   * It was sent.
   *
   * @param channel the id of the channel
   * @param proof what proves that it was sent
   */
  record LetterSent(int number, String letter, String channel, String proof, String pdfSha256)
      implements LetterFact {}

  /**
   * It was issued and is not to be sent.
   *
   * @param reason why; null where the course of the file left no use for it
   */
  record LetterNotToBeSent(int number, String letter, @Nullable String reason)
      implements LetterFact {}

  /** It had gone out before it was recorded as not to be sent; its sending is recorded next. */
  record LetterFoundSent(int number, String letter) implements LetterFact {}

  /**
   * It went by a channel that is not open with that State, 40(12)(d), and whoever recorded it knew.
   */
  record LetterWentByClosedChannel(int number, String letter) implements LetterFact {}

  /** It was given up before it was issued. */
  record LetterDropped(int number, String letter, @Nullable String reason) implements LetterFact {}
}
