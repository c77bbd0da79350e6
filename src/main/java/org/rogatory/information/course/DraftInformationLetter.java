package org.rogatory.information.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.information.InformationState;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.Restriction;
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

/** Drafts the letter with our information for another State, with its conditions, 40(4), 51. */
@Component
class DraftInformationLetter extends InformationLetter {

  static final LetterKind KIND = LetterKind.of("spontaneous-information").on("40(4)").deciding();
  static final LetterKind ON_PROCEEDS =
      LetterKind.of("information-on-proceeds").on("51").deciding();

  private final InformationAddressee addressee;

  DraftInformationLetter(
      Files all, InformationFiles files, Letters letters, InformationAddressee addressee) {
    super(InformationKind.INFORMATION_SENT, all, files, letters);
    this.addressee = addressee;
  }

  /**
   * What we send, and what we ask of its receiver, 40(5).
   *
   * @param why how it may help
   * @param confidential whether it is to be kept confidential without an end
   * @param confidentialUntil until when it is; null for no end, or where it need not be
   * @param restrictions on its use
   */
  record Information(
      @Fixed Words text,
      Words why,
      @Fixed boolean confidential,
      @Fixed @Nullable LocalDate confidentialUntil,
      @Fixed List<Words> restrictions)
      implements Particulars {

    @Override
    public Optional<Information> asOf(LocalDate day) {
      return confidentialUntil == null || !confidentialUntil.isBefore(day)
          ? Optional.of(this)
          : Optional.of(new Information(text, why, confidential, null, restrictions));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Information.class, ON_PROCEEDS, Information.class);
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public List<Provision> law(LetterKind kind) {
    return List.of(kind.provision().orElseThrow(), Provision.of("40(5)"), Provision.of("36(1)(a)"));
  }

  @Override
  public Optional<String> proposer(File file, Matter matter) {
    return of(file).author();
  }

  @Override
  public void approved(Pen pen, Letter letter) {
    verbs(pen).forwarding().requireSendable();
  }

  @Override
  Optional<Composition> compose(SpontaneousInformation information, Matter matter) {
    return information.state() == InformationState.IN_PREPARATION
        ? Optional.of(
            new Composition(
                information.isAboutProceeds() ? ON_PROCEEDS : KIND,
                particulars(information),
                addressee.of(information)))
        : Optional.empty();
  }

  private static Information particulars(SpontaneousInformation information) {
    LocalDate until = information.confidentiality().until().orElse(null);
    return new Information(
        Words.of(information.text()),
        Words.of(information.why().orElseThrow()),
        information.confidentiality().isAskedFor() && until == null,
        until,
        information.restrictions().values().stream()
            .map(Restriction::text)
            .map(Words::of)
            .toList());
  }

  @Override
  void sent(InformationVerbs verbs, Letter letter) {
    verbs.forwarding().forwarded();
  }
}
