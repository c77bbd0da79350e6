package org.rogatory.incoming.delay;

import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * How a letter on a delay names what is late, and what it waits for. It names our own letters by
 * their numbers; of a part that was separated here its reader knows the whole only.
 */
@Component
@Clause("40(26), 1st sentence")
class LateWords {

  private final LettersToTheState told;
  private final Letterwriter writer;

  LateWords(LettersToTheState told, Letterwriter writer) {
    this.told = told;
    this.writer = writer;
  }

  /** The measure, or the part of one that is still open. */
  Words name(Measure measure) {
    Optional<Integer> whole = measure.restOf();
    if (whole.isEmpty()) {
      return writer.words(Letterwriter.name(measure));
    }
    Measure answered = measure.request().measure(whole.get());
    Words of = name(answered);
    return told.last(answered.matter())
        .filter(letter -> answered.state() == MeasureState.ANSWERED)
        .map(letter -> said("letter.part-open.told", of, ours(letter)))
        .orElse(said("letter.part-open", of));
  }

  /** The same with the day that was suggested for it, and the one that we told. */
  Words withItsDays(Measure measure) {
    Words name = name(measure);
    Optional<Words> wished = measure.answerBy().map(Words::of);
    Optional<Words> told = measure.delay().toldDay().map(Words::of);
    return told.map(
            day ->
                wished
                    .map(suggested -> said("letter.late.both", name, suggested, day))
                    .orElse(said("letter.late.told", name, day)))
        .orElse(said("letter.late.suggested", name, wished.orElseThrow()));
  }

  /** What it waits for. */
  Words because(Measure measure) {
    LateBecause because = LateBecause.of(measure);
    return Optional.of(because)
        .filter(LateBecause.ANSWER_AWAITED::equals)
        .flatMap(awaited -> told.last(asked(measure)))
        .map(letter -> said("late-because.answer-awaited.to", ours(letter)))
        .orElse(writer.words(because));
  }

  /** What our question was about: the measure in a consultation, else what we asked for. */
  private static Matter asked(Measure measure) {
    return measure.state() == MeasureState.IN_CONSULTATION
        ? measure.matter()
        : measure.request().openSupplement().map(Supplement::matter).orElse(measure.matter());
  }

  private Words ours(Letter letter) {
    Words day = Words.of(letter.issuedOn().orElseThrow());
    return said("letter.our-letter", Words.of(letter.reference()), day);
  }

  private Words said(String key, Words one) {
    return language -> writer.words(key, one.in(language)).in(language);
  }

  private Words said(String key, Words one, Words other) {
    return language -> writer.words(key, one.in(language), other.in(language)).in(language);
  }

  private Words said(String key, Words one, Words other, Words third) {
    return language ->
        writer.words(key, one.in(language), other.in(language), third.in(language)).in(language);
  }
}
