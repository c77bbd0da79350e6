package org.rogatory.information.course;

import java.util.Map;
import java.util.Optional;
import org.rogatory.casefile.Files;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.information.Disclosure;
import org.rogatory.information.DisclosureStage;
import org.rogatory.information.InformationDeadline;
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
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notifies the sender of information before what exculpates an accused person is disclosed. */
@Component
class DraftDisclosureNotice extends InformationLetter {

  static final LetterKind KIND = LetterKind.of("disclosure-notice").on("40(5)");

  private final InformationAddressee addressee;
  private final TimeLimits limits;
  private final OfficeCalendar calendar;
  private final MessageSource messages;

  DraftDisclosureNotice(
      Files all,
      InformationFiles files,
      Letters letters,
      InformationAddressee addressee,
      TimeLimits limits,
      OfficeCalendar calendar,
      MessageSource messages) {
    super(InformationKind.INFORMATION_RECEIVED, all, files, letters);
    this.addressee = addressee;
    this.limits = limits;
    this.calendar = calendar;
    this.messages = messages;
  }

  /**
   * What is to be disclosed, 40(5).
   *
   * @param proceeding ours, in which it is to be disclosed
   * @param exculpates what in the information exculpates whom
   * @param within how long after its sending a consultation can be asked for
   */
  record DisclosureNotice(@Fixed Words proceeding, @Fixed Words exculpates, Period within)
      implements Particulars.Giving {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, DisclosureNotice.class);
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  Optional<Composition> compose(SpontaneousInformation information, Matter matter) {
    Disclosure disclosure = information.disclosure(matter.number());
    if (disclosure.stage() != DisclosureStage.INTENDED) {
      return Optional.empty();
    }
    return Optional.of(
        new Composition(
            KIND,
            new DisclosureNotice(
                Words.of(disclosure.proceeding()), Words.of(disclosure.exculpates()), period()),
            addressee.of(information)));
  }

  private Period period() {
    TimeLimit limit = limits.within(InformationDeadline.DISCLOSURE_NOTICE);
    TimeLimit told = limit.inDays();
    return new Period(
        limit.text(),
        language ->
            messages.getMessage(
                "letter.period." + told.unit().id(), new Object[] {told.amount()}, language));
  }

  @Override
  void sent(InformationVerbs verbs, Letter letter) {
    TimeLimit limit = TimeLimit.of(letter.period().orElseThrow());
    verbs
        .disclosing()
        .notified(letter.matter().number(), calendar.lastDay(verbs.moment().day(), limit));
  }
}
