package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.DueAction;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.Reckoning;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/** What holds for the dates of any file. */
class ReckoningPropertiesTest {

  private static final int SEEDS = 60;

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static Reckoning reckoning(long seed) {
    return Policies.reckoning(calendar(seed));
  }

  private static OfficeCalendar calendar(long seed) {
    ZoneId zone = GeneratedJournal.zone(seed);
    return new OfficeCalendar(
        zone,
        Set.of(java.time.DayOfWeek.SATURDAY, java.time.DayOfWeek.SUNDAY),
        day -> day.getDayOfYear() == 1 || day.getDayOfMonth() == 24);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDateNeverDriftsWhileItsClockRuns(long seed) {
    List<ReadEntry> journal = GeneratedJournal.underWay(seed);
    Map<List<Object>, Due> seen = new LinkedHashMap<>();

    for (int read = 1; read <= journal.size(); read++) {
      for (Deadline date : reckoning(seed).of(journal.subList(0, read))) {
        Due before =
            seen.putIfAbsent(List.of(date.matter(), date.kind(), date.entry()), date.due());
        assertThat(date.due()).isEqualTo(before == null ? date.due() : before);
      }
    }
    assertThat(seen).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichIndependentThingsAreWrittenDownChangesNothing(long seed) {
    List<ReadEntry> journal = GeneratedJournal.underWay(seed);

    List<ReadEntry> shuffled = interleaved(journal, new Random(seed));

    assertThat(reckoning(seed).of(shuffled).stream().filter(Deadline::isRunning).map(this::bare))
        .containsExactlyInAnyOrderElementsOf(
            reckoning(seed).of(journal).stream()
                .filter(Deadline::isRunning)
                .map(this::bare)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void remarksChangeNothing(long seed) {
    List<ReadEntry> journal = GeneratedJournal.underWay(seed);
    List<ReadEntry> without =
        renumbered(
            journal.stream().filter(e -> !(e.fact() instanceof FileFact.NoteTaken)).toList());

    assertThat(reckoning(seed).of(journal).stream().map(this::bare))
        .containsExactlyElementsOf(reckoning(seed).of(without).stream().map(this::bare).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLimitInWorkingDaysHasThatManyAndEndsWithOne(long seed) {
    OfficeCalendar calendar = calendar(seed);
    int triage = Policies.limits().within(RequestDeadline.TRIAGE).amount();

    Deadline date =
        reckoning(seed).of(GeneratedJournal.underWay(seed)).stream()
            .filter(d -> d.kind() == RequestDeadline.TRIAGE)
            .findFirst()
            .orElseThrow();

    LocalDate first = calendar.dayOf(date.since().at());
    LocalDate last = date.due().lastDay();
    assertThat(
            first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count())
        .isEqualTo(triage);
    assertThat(calendar.isWorkingDay(last)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDayBelongsToItsLimitToItsEndAlsoWhereTheClockChanges(long seed) {
    OfficeCalendar calendar = calendar(seed);
    ZoneId zone = calendar.zone();

    for (Deadline date : reckoning(seed).of(GeneratedJournal.underWay(seed))) {
      Due due = date.due();
      boolean byTheHour = date.kind() == RequestDeadline.WRITTEN_CONFIRMATION;
      if (byTheHour) {
        assertThat(due.until()).isEqualTo(date.since().at().plus(Duration.ofHours(24)));
      } else if (date.kind() == RequestDeadline.CONSULTATION_REPLY) {
        assertThat(due.until()).isAfterOrEqualTo(calendar.endOf(due.lastDay()));
      } else {
        assertThat(due.until()).isEqualTo(due.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Clause("42(8)")
  void nothingInAFileMovesTheSixtyDays(long seed) {
    List<ReadEntry> journal = GeneratedJournal.ended(seed);
    Map<Matter, Instant> inEffect = new LinkedHashMap<>();
    journal.forEach(
        entry -> {
          if (entry.fact() instanceof MeasureFact.ResultRecorded result
              && result.inEffectFrom() != null) {
            inEffect.put(entry.matter(), result.inEffectFrom());
          }
        });

    List<Deadline> dates = reckoning(seed).of(journal);

    inEffect.forEach(
        (matter, from) ->
            assertThat(dates)
                .filteredOn(d -> d.kind() == RequestDeadline.PRESERVATION_MINIMUM)
                .filteredOn(d -> d.matter().equals(matter))
                .singleElement()
                .satisfies(
                    d -> {
                      assertThat(d.isRunning()).isTrue();
                      assertThat(d.due())
                          .isEqualTo(
                              Due.of(
                                  Clocks.preservationMinimum(from, GeneratedJournal.zone(seed))));
                    }));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterTheEndOnlyThatRunsWhichOutlivesIt(long seed) {
    assertThat(reckoning(seed).of(GeneratedJournal.ended(seed)))
        .filteredOn(Deadline::isRunning)
        .extracting(Deadline::kind)
        .isSubsetOf(
            RequestDeadline.WRITTEN_CONFIRMATION,
            RequestDeadline.ENQUIRY,
            RequestDeadline.PRESERVATION_MINIMUM,
            RequestDeadline.STOP_ANSWER,
            RequestDeadline.RELEASE_DECISION);
  }

  /** As the sweeper does: until nothing is left to do, and nothing twice. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsToBeDoneIsDoneOnceAndComesToAnEnd(long seed) {
    List<ReadEntry> journal = new ArrayList<>(GeneratedJournal.underWay(seed));
    Set<List<Object>> told = new HashSet<>();
    Optional<Instant> next = next(reckoning(seed).of(journal));

    for (int tick = 0; next.isPresent(); tick++) {
      assertThat(tick).as("ticks").isLessThan(300);
      for (Deadline date : reckoning(seed).of(journal)) {
        for (DueAction action : date.dueActions(next.get())) {
          assertThat(told.add(List.of(date.matter(), date.kind(), date.due().lastDay(), action)))
              .as("%s of %s", action, date)
              .isTrue();
          journal.add(
              new ReadEntry(
                  journal.size() + 1,
                  date.matter(),
                  new Moment(next.get(), GeneratedJournal.zone(seed)),
                  done(date, action)));
        }
      }
      Optional<Instant> after = next(reckoning(seed).of(journal));
      assertThat(after.filter(next.get()::equals)).as("still to be done").isEmpty();
      next = after;
    }
  }

  private static Optional<Instant> next(List<Deadline> dates) {
    return dates.stream().map(Deadline::nextStep).flatMap(Optional::stream).min(Instant::compareTo);
  }

  private static Fact done(Deadline date, DueAction action) {
    int number = date.matter().number();
    LocalDate last = date.due().lastDay();
    if (action.kind() != DueAction.Kind.DRAW_CONSEQUENCE) {
      boolean escalated = action.kind() == DueAction.Kind.ESCALATE;
      return new FileFact.Reminded(date.kind().id(), last, action.plannedFor(), escalated);
    }
    return switch ((RequestDeadline) date.kind()) {
      case CONSULTATION_REPLY -> new MeasureFact.ConsultationLapsed(number, 1, last);
      case INFORMATION_REPLY -> new RequestFact.InformationOverdue(number, last);
      case EXECUTION -> new MeasureFact.ExecutionOverdue(number, last);
      case POSTPONEMENT_REVIEW -> new MeasureFact.PostponementEnded(number);
      case SUGGESTED_ANSWER, TOLD_ANSWER -> new MeasureFact.DelayForeseen(number, last);
      case PRESERVATION_MINIMUM, RELEASE_DECISION -> new MeasureFact.HoldDue(number, last);
      default -> throw new AssertionError(date);
    };
  }

  private List<Object> bare(Deadline date) {
    return List.of(
        date.matter(),
        date.kind(),
        date.since(),
        date.due().lastDay(),
        date.due().until(),
        date.provision(),
        date.planned(),
        date.done());
  }

  /** The same entries, those of different matters in another order between those of the file. */
  private static List<ReadEntry> interleaved(List<ReadEntry> journal, Random random) {
    List<ReadEntry> mixed = new ArrayList<>();
    List<ReadEntry> stretch = new ArrayList<>();
    for (ReadEntry entry : journal) {
      if (entry.matter().isFile()) {
        mixed.addAll(mix(stretch, random));
        stretch.clear();
        mixed.add(entry);
      } else {
        stretch.add(entry);
      }
    }
    mixed.addAll(mix(stretch, random));
    return renumbered(mixed);
  }

  private static List<ReadEntry> mix(List<ReadEntry> stretch, Random random) {
    Map<Matter, Deque<ReadEntry>> byMatter = new LinkedHashMap<>();
    stretch.forEach(
        entry -> byMatter.computeIfAbsent(entry.matter(), m -> new ArrayDeque<>()).add(entry));
    List<ReadEntry> mixed = new ArrayList<>();
    List<Deque<ReadEntry>> left = new ArrayList<>(byMatter.values());
    while (!left.isEmpty()) {
      Deque<ReadEntry> some = left.get(random.nextInt(left.size()));
      mixed.add(some.removeFirst());
      if (some.isEmpty()) {
        left.remove(some);
      }
    }
    return mixed;
  }

  private static List<ReadEntry> renumbered(List<ReadEntry> entries) {
    List<ReadEntry> numbered = new ArrayList<>();
    entries.forEach(
        e -> numbered.add(new ReadEntry(numbered.size() + 1, e.matter(), e.happened(), e.fact())));
    return numbered;
  }
}
