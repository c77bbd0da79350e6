package org.rogatory.letters;

import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/** Makes letters from what was composed. */
@Component
class Drafting {

  private final Templates templates;
  private final Regardings regardings;
  private final Addressees addressees;
  private final Office office;

  Drafting(Templates templates, Regardings regardings, Addressees addressees, Office office) {
    this.templates = templates;
    this.regardings = regardings;
    this.addressees = addressees;
    this.office = office;
  }

  /**
   * The first version of a letter.
   *
   * @throws IllegalStateException if the file gives no reason for it
   */
  Letter draft(RequestVerbs pen, Matter matter, int number, Composer composer) {
    Composition composed =
        composer
            .compose(pen.request(), matter)
            .orElseThrow(() -> new IllegalStateException("no reason for a letter: " + matter));
    Made made = make(pen.request(), composed, language(composed.to()));
    return new Letter(matter, number, made, pen.actor());
  }

  /** The letter in a language, as the file has it now. */
  Made make(Request file, Composition composed, Locale language) {
    Regarding regarding = regardings.of(file);
    LetterKind kind = composed.kind();
    Envelope envelope =
        new Envelope(
            composed.to(),
            language,
            kind.isForCompetentAuthority() ? null : regarding.theirReference(),
            treaty(regarding, language));
    String text = LetterCheck.tidy(templates.text(regarding, composed.particulars(), language));
    return new Made(kind, envelope, text, composed.particulars().gives().orElse(null));
  }

  /**
   * A draft with the address, reference and treaty as register and file have them now: what was
   * corrected there since it was drafted stands on the paper. Its language stays that of its text.
   */
  Letter readdress(Letter letter, Request file) {
    if (letter.kind().isForCompetentAuthority()
        || !EnumSet.of(LetterState.DRAFT, LetterState.RETURNED).contains(letter.state())) {
      return letter;
    }
    Regarding regarding = regardings.of(file);
    Locale language = letter.envelope().language();
    letter.readdress(
        new Envelope(
            addressees.requestingState(file),
            language,
            regarding.theirReference(),
            treaty(regarding, language)));
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

  private static @Nullable String treaty(Regarding regarding, Locale language) {
    Words treaty = regarding.otherTreaty();
    return treaty == null ? null : treaty.in(language);
  }
}
