package org.rogatory.letters;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Reason;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Head;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Words;
import org.rogatory.letters.wording.LetterParts;
import org.springframework.stereotype.Component;

/** Makes letters from what was composed. */
@Component
class Drafting {

  private final Templates templates;
  private final Composers composers;
  private final Office office;

  Drafting(Templates templates, Composers composers, Office office) {
    this.templates = templates;
    this.composers = composers;
    this.office = office;
  }

  /**
   * The first version of a letter.
   *
   * @throws IllegalStateException if the file gives no reason for it
   */
  Letter draft(Pen pen, Matter matter, int number, Composer composer) {
    Composition composed =
        composer
            .compose(pen.file(), matter)
            .orElseThrow(() -> new IllegalStateException("no reason for a letter: " + matter));
    LocalDate day = LocalDate.ofInstant(pen.moment().at(), office.zone());
    Composition said = composed.asOf(day).orElse(composed);
    Made made = make(pen.file(), said, language(said.to()));
    return new Letter(matter, number, made, pen.actor());
  }

  /** A letter of one kind is not headed as one of another. */
  void requireOwnSubject(Letter letter, FreeText text) {
    templates
        .kindOf(text.opening(), letter.envelope().language())
        .filter(kind -> !letter.is(kind))
        .ifPresent(
            kind -> {
              throw BadInput.at("text", Reason.of("letter.subject-of-another"));
            });
  }

  /** The letter in a language, as the file has it now. */
  Made make(File file, Composition composed, Locale language) {
    Head head = composers.head(file);
    LetterKind kind = composed.kind();
    boolean elsewhere = !composers.of(kind).isToCounterpart();
    Envelope envelope =
        new Envelope(
            composed.to(),
            language,
            elsewhere || kind.isForCompetentAuthority() ? null : head.theirReference(),
            elsewhere ? null : treaty(head, language));
    LetterParts parts = templates.parts(head.common(), kind, composed.particulars(), language);
    return new Made(
        kind,
        envelope,
        parts,
        templates.compared(parts, head.common(), kind, composed.particulars(), language),
        composed.particulars().gives().orElse(null));
  }

  /**
   * A draft with the address, reference and treaty as register and file have them now: what was
   * corrected there since it was drafted stands on the paper, and the authority that was chosen
   * since. Its language stays that of its text.
   */
  Letter readdress(Letter letter, File file) {
    if (!letter.state().isUnissued() || !composers.of(letter.kind()).isToCounterpart()) {
      return letter;
    }
    Head head = composers.head(file);
    Locale language = letter.envelope().language();
    if (letter.kind().isForCompetentAuthority()) {
      composers
          .of(letter.kind())
          .compose(file, letter.matter())
          .map(Composition::to)
          .map(to -> new Envelope(to, language, null, treaty(head, language)))
          .ifPresent(letter::readdress);
    } else {
      letter.readdress(
          new Envelope(
              head.counterpart(), language, head.theirReference(), treaty(head, language)));
    }
    return letter;
  }

  /** The first language that the addressee accepts and we have, else English. */
  private Locale language(Addressee to) {
    return to.accepts().stream()
        .map(Locale::forLanguageTag)
        .map(accepted -> Locale.forLanguageTag(accepted.getLanguage()))
        .filter(office.languages()::contains)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private static @Nullable String treaty(Head head, Locale language) {
    Words treaty = head.otherTreaty();
    return treaty == null ? null : treaty.in(language);
  }
}
