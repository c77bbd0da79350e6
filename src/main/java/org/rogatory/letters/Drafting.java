package org.rogatory.letters;

import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/** Makes the first version of a letter. */
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

  Letter draft(RequestVerbs pen, Matter matter, int number, Particulars says, Addressee to) {
    Regarding regarding = regardings.of(pen.request());
    LetterKind kind = LetterKind.of(says);
    Locale language = language(to);
    Envelope envelope =
        new Envelope(
            to,
            language,
            kind.isForCompetentAuthority() ? null : regarding.theirReference(),
            treaty(regarding, language));
    String text = templates.text(regarding, says, language);
    Letter letter = new Letter(matter, number, kind, envelope, text, pen.actor());
    if (says instanceof Particulars.Giving giving) {
      letter.give(giving.within());
    }
    return letter;
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
