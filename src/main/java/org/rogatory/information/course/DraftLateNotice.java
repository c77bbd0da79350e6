package org.rogatory.information.course;

import java.util.Map;
import java.util.Optional;
import org.rogatory.casefile.Files;
import org.rogatory.information.Disclosure;
import org.rogatory.information.DisclosureStage;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Informs the sender of information of a disclosure that could not be notified before. */
@Component
class DraftLateNotice extends InformationLetter {

  static final LetterKind KIND = LetterKind.of("late-notice").on("40(5)");

  private final InformationAddressee addressee;

  DraftLateNotice(
      Files all, InformationFiles files, Letters letters, InformationAddressee addressee) {
    super(InformationKind.INFORMATION_RECEIVED, all, files, letters);
    this.addressee = addressee;
  }

  /**
   * What was disclosed without notice, 40(5).
   *
   * @param proceeding ours, in which it was disclosed
   * @param exculpates what in the information exculpates whom
   * @param whyNoNotice why notice was not possible
   */
  record LateNotice(@Fixed Words proceeding, @Fixed Words exculpates, @Fixed Words whyNoNotice)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, LateNotice.class);
  }

  @Override
  Optional<Composition> compose(SpontaneousInformation information, Matter matter) {
    Disclosure disclosure = information.disclosure(matter.number());
    if (disclosure.stage() != DisclosureStage.DISCLOSED_WITHOUT_NOTICE) {
      return Optional.empty();
    }
    return Optional.of(
        new Composition(
            KIND,
            new LateNotice(
                Words.of(disclosure.proceeding()),
                Words.of(disclosure.exculpates()),
                Words.of(disclosure.whyNoNotice().orElseThrow())),
            addressee.of(information)));
  }

  @Override
  void sent(InformationVerbs verbs, Letter letter) {
    verbs.disclosing().informed(letter.matter().number());
  }
}
