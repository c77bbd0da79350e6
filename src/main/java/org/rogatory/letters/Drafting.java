package org.rogatory.letters;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Pen;
import org.springframework.stereotype.Component;

/** Makes the first version of a letter. */
@Component
class Drafting {

  private final Templates templates;
  private final Regardings regardings;
  private final Office office;

  Drafting(Templates templates, Regardings regardings, Office office) {
    this.templates = templates;
    this.regardings = regardings;
    this.office = office;
  }

  Letter draft(Pen pen, Matter matter, int number, Particulars says, Addressee to) {
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
    return new Letter(matter, number, kind, envelope, text, pen.actor());
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
