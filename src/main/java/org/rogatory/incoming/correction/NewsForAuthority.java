package org.rogatory.incoming.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.review.AtWork;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** What an authority reads of what changed: the measures first, then each change by its kind. */
@Component
@Clause({"40(12)(b)", "40(20)", "2(o)"})
class NewsForAuthority {

  /** What makes a request press. */
  private static final Set<String> PRESSING = Set.of("urgent", "emergency", "at-risk");

  /** What goes with it. */
  private static final Set<String> REASONS = Set.of("urgency-reason", "emergency-facts");

  private static final Set<String> CONFIDENTIAL = Set.of("confidential", "confidentiality-scope");

  private final Letterwriter writer;
  private final RegisteredSaid words;
  private final ToldOtherwise told;
  private final Periods periods;

  NewsForAuthority(Letterwriter writer, RegisteredSaid words, ToldOtherwise told, Periods periods) {
    this.writer = writer;
    this.words = words;
    this.told = told;
    this.periods = periods;
  }

  AuthorityCorrection of(Request file, String authority, Untold untold) {
    boolean confidential = holds(untold, one -> isOf(one, "confidential") && one.isSaidNow());
    List<Measure> open = concerned(file, authority, untold, AtWork::has);
    boolean presses = !open.isEmpty() && pressesNow(file, untold);
    Priority priority = file.priority();
    List<Untold.Change> others =
        untold.changes().stream()
            .filter(one -> !isToldBySentence(one.registered(), confidential, presses))
            .toList();
    return new AuthorityCorrection(
        open.stream().map(measure -> open(measure, presses)).toList(),
        concerned(file, authority, untold, ToldOtherwise::hasReported).stream()
            .map(measure -> new ReportedOn(name(measure), letter(measure)))
            .toList(),
        told.said(others.stream().filter(one -> !isAddition(one.registered())).toList()),
        supplied(others, untold.arrivals()),
        confidential,
        confidential ? orNull(file.formalities().confidentialityScope()) : null,
        presses ? shortest(open).orElse(null) : null,
        presses ? orNull(priority.urgencyReason()) : null,
        presses ? orNull(priority.emergencyFacts()) : null,
        presses ? orNull(priority.atRisk()) : null);
  }

  private List<Measure> concerned(
      Request file, String authority, Untold untold, Predicate<Measure> which) {
    Set<Letter> letters = untold.letters();
    return file.measures().stream()
        .filter(which)
        .filter(measure -> measure.execution().authority().filter(authority::equals).isPresent())
        .filter(measure -> told.transmittal(measure).filter(one -> isIn(one, letters)).isPresent())
        .toList();
  }

  private static boolean isIn(Letter letter, Set<Letter> letters) {
    return letters.stream()
        .anyMatch(one -> one.number() == letter.number() || !one.is(DraftTransmittal.KIND));
  }

  /** One period for all of it, that of what presses most. */
  private Optional<Period> shortest(List<Measure> open) {
    LocalDate anyDay = LocalDate.EPOCH;
    return open.stream()
        .min(Comparator.comparing(measure -> periods.lastDay(measure, anyDay)))
        .map(measure -> writer.period(periods.execution(measure)));
  }

  private Transmitted open(Measure measure, boolean presses) {
    LocalDate executeBy = measure.execution().executeBy().orElseThrow();
    Words day = Words.of(executeBy);
    String key = presses ? "letter.corrected.report-so-far" : "letter.corrected.report-by";
    return new Transmitted(
        name(measure),
        letter(measure),
        Words.until(
            executeBy,
            writer.saying(key, day),
            writer.saying("letter.corrected.report-was-due", day)));
  }

  private Words name(Measure measure) {
    return writer.words(Letterwriter.name(measure));
  }

  private Words letter(Measure measure) {
    return told.transmittal(measure).map(told::cited).orElse(Words.of(""));
  }

  private static boolean holds(Untold untold, Predicate<Registered> what) {
    return untold.changes().stream().map(Untold.Change::registered).anyMatch(what);
  }

  private static boolean isOf(Registered one, String field) {
    return one.measure() == 0 && one.field().equals(field);
  }

  /**
   * That it presses is told by a sentence with a day to whoever is at work; what has been reported
   * on presses nobody, and it is told as it was corrected.
   */
  private static boolean pressesNow(Request file, Untold untold) {
    return file.priority().comesFirst() && holds(untold, NewsForAuthority::pressesNow);
  }

  private static boolean pressesNow(Registered one) {
    return one.measure() == 0
        && PRESSING.contains(one.field())
        && (one.isSaidNow() || one.field().equals("at-risk") && isAddition(one));
  }

  private static boolean isToldBySentence(Registered one, boolean confidential, boolean presses) {
    return one.measure() == 0
        && (confidential && CONFIDENTIAL.contains(one.field())
            || presses && (pressesNow(one) || REASONS.contains(one.field())));
  }

  /** What stands there now, and nothing stood there before; of several entries, that more stand. */
  private static boolean isAddition(Registered one) {
    if (one.old() instanceof List<?> old && one.now() instanceof List<?> now) {
      return now.containsAll(old);
    }
    return Objects.toString(one.old(), "").isBlank() && one.now() != null;
  }

  private List<Supplied> supplied(List<Untold.Change> changes, List<Untold.Arrival> arrivals) {
    return Stream.concat(
            changes.stream()
                .map(Untold.Change::registered)
                .filter(NewsForAuthority::isAddition)
                .map(one -> new Supplied(words.what(one), words.now(one))),
            arrivals.stream().map(this::supplied))
        .toList();
  }

  private Supplied supplied(Untold.Arrival one) {
    if (one.item() == null) {
      return new Supplied(writer.words("letter.supplied.besides"), Words.of(one.text()));
    }
    Words item = writer.words(ContentItem.of(one.item()));
    return new Supplied(
        one.replaces()
            ? reader -> writer.words("letter.supplied.instead", item.in(reader)).in(reader)
            : item,
        Words.of(one.text()));
  }

  private static @Nullable Words orNull(Optional<String> said) {
    return said.map(Words::of).orElse(null);
  }
}
