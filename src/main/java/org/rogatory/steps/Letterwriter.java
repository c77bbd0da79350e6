package org.rogatory.steps;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.deadlines.TimeLimit;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Addressees;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.MeasureName;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Period;
import org.rogatory.letters.Words;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.CompetentAuthority;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Drafts letters from a file. A letter about a matter is drafted once: a step that is tried again
 * finds the draft there.
 */
@Component
class Letterwriter {

  private final Letters letters;
  private final Addressees addressees;
  private final CompetentAuthorities authorities;
  private final MessageSource messages;

  Letterwriter(
      Letters letters,
      Addressees addressees,
      CompetentAuthorities authorities,
      MessageSource messages) {
    this.letters = letters;
    this.addressees = addressees;
    this.authorities = authorities;
    this.messages = messages;
  }

  /** Drafts a letter to the requesting State, unless one about the matter is under way. */
  Letter toRequestingState(RequestVerbs pen, Matter matter, Particulars particulars) {
    return letters.draftOnce(pen, matter, particulars, addressees.requestingState(pen.request()));
  }

  /** Drafts a letter to an authority of ours, unless one about the matter is under way. */
  Letter toAuthority(
      RequestVerbs pen, Matter matter, Particulars particulars, CompetentAuthority authority) {
    return letters.draftOnce(pen, matter, particulars, addressees.competentAuthority(authority));
  }

  /** Drafts a letter to the requesting State that nobody waits for. */
  Letter standingAlone(RequestVerbs pen, Particulars particulars) {
    return letters.draft(pen, particulars, addressees.requestingState(pen.request()));
  }

  /**
   * The authority that executes a measure: the one that it went to, else the usual one for its
   * kind.
   *
   * @throws IllegalStateException where the office's configuration names none
   */
  CompetentAuthority authorityFor(Measure measure) {
    Optional<CompetentAuthority> known = measure.execution().authority().flatMap(authorities::find);
    return known
        .or(() -> authorities.forAssistance(measure.assistance()).stream().findFirst())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "config/authorities.yml names no authority that executes "
                        + measure.assistance().id()));
  }

  static MeasureName name(Measure measure) {
    return new MeasureName(
        measure.number(), measure.assistance(), measure.description().orElse(null));
  }

  /** The words of a message in the language of the letter. */
  Words words(String key, Object... args) {
    return language -> message(key, language, args);
  }

  /** A period that a letter gives, counted from the day on which it is sent. */
  Period period(TimeLimit limit) {
    TimeLimit told = limit.inDays();
    return new Period(limit.text(), words("letter.period." + told.unit().id(), told.amount()));
  }

  Words words(Reason reason) {
    return words(reason.key(), reason.args().toArray());
  }

  Words words(Worded name) {
    return words(name.key());
  }

  private String message(String key, Locale language, Object... args) {
    return messages.getMessage(key, args, language);
  }
}
