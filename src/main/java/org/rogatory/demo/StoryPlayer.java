package org.rogatory.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.home.Office;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.web.PageNotice;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the stories of all samples together, in the order in which things happened. Each thing is
 * done in a transaction that also notes that it was told; then the program takes its own steps, and
 * only when it has come to rest does the time go on.
 */
@Component
@Profile({"demo", "test"})
class StoryPlayer {

  private static final Logger LOG = LoggerFactory.getLogger(StoryPlayer.class);
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Samples samples;
  private final StoryProgress progress;
  private final StoryHappenings happenings;
  private final StorySteps taking;
  private final ProcessMovements hush;
  private final Requests requests;
  private final Journal journal;
  private final Workflow workflow;
  private final People people;
  private final ZoneId zone;
  private final StoryClock clock;
  private final TransactionTemplate transaction;

  StoryPlayer(
      Samples samples,
      StoryProgress progress,
      StoryHappenings happenings,
      StorySteps taking,
      ProcessMovements hush,
      Requests requests,
      Journal journal,
      Workflow workflow,
      People people,
      Office office,
      StoryClock clock,
      TransactionTemplate transaction) {
    this.samples = samples;
    this.progress = progress;
    this.happenings = happenings;
    this.taking = taking;
    this.hush = hush;
    this.requests = requests;
    this.journal = journal;
    this.workflow = workflow;
    this.people = people;
    this.zone = office.zone();
    this.clock = clock;
    this.transaction = transaction;
  }

  private record Next(String sample, int number, StoryEvent beat) {}

  /** Notes that the stories are to be told, moved so that the newest sample arrived yesterday. */
  void begin() {
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    List<Sample> written = samples.asWritten();
    long days = Samples.shift(written, today).days();
    transaction.executeWithoutResult(
        status -> written.forEach(sample -> progress.begin(sample.name(), days)));
  }

  /** Tells what has not been told yet; a story that cannot go on ends where it is. */
  void tell() throws InterruptedException {
    List<Sample> written = samples.asWritten();
    Set<String> broken = new HashSet<>();
    for (Next next : untold()) {
      if (!broken.contains(next.sample())) {
        try {
          StoryProgress.Row row = progress.get(next.sample());
          rest(row.file());
          Sample sample = named(next.sample(), written);
          rest(Optional.of(clock.at(moment(row, next.beat()), () -> tell(sample, next))));
        } catch (RuntimeException stuck) {
          LOG.error("the story of {} stops at {}", next.sample(), next.beat().what(), stuck);
          broken.add(next.sample());
        }
      }
    }
    for (String sample : progress.underWay()) {
      end(sample, broken.contains(sample));
    }
  }

  private void end(String sample, boolean broken) throws InterruptedException {
    if (!broken) {
      rest(progress.get(sample).file());
    }
    transaction.executeWithoutResult(status -> progress.ended(sample));
  }

  /** How many events have been played, and how many all stories have. */
  PageNotice.Part progress() {
    List<Story> stories = Story.all();
    List<StoryProgress.Row> rows = progress.all();
    int all =
        stories.stream()
            .filter(story -> rows.stream().anyMatch(row -> row.sample().equals(story.sample())))
            .mapToInt(story -> story.course().size())
            .sum();
    return new PageNotice.Part(rows.stream().mapToInt(StoryProgress.Row::told).sum(), all);
  }

  private static Sample named(String name, List<Sample> written) {
    return written.stream().filter(sample -> sample.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Next> untold() {
    List<Story> stories = Story.all();
    return progress.all().stream()
        .flatMap(
            row ->
                stories.stream()
                    .filter(story -> story.sample().equals(row.sample()))
                    .flatMap(story -> untold(story, row.told())))
        .sorted(
            Comparator.comparing((Next next) -> next.beat().at())
                .thenComparing(Next::sample)
                .thenComparing(Next::number))
        .toList();
  }

  private static Stream<Next> untold(Story story, int told) {
    return IntStream.range(told, story.course().size())
        .mapToObj(number -> new Next(story.sample(), number, story.course().get(number)));
  }

  /** As the story says, and never before what already stands in the file's journal. */
  private Instant moment(StoryProgress.Row row, StoryEvent beat) {
    Instant written = beat.at().plusDays(row.movedDays()).atZone(zone).toInstant();
    return row.file()
        .flatMap(file -> journal.of(file).stream().reduce((one, later) -> later))
        .map(JournalEntry::recordedAt)
        .filter(written::isBefore)
        .orElse(written);
  }

  private Reference tell(Sample sample, Next next) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              StoryProgress.Row row = progress.get(next.sample());
              DateShift shift = new DateShift(row.movedDays());
              Person person = people.get(next.beat().person());
              Reference file =
                  row.file()
                      .orElseGet(() -> happenings.register(Samples.moved(sample, shift), person));
              row.file().ifPresent(known -> happen(known, next.beat(), shift, person));
              progress.told(next.sample(), file, clock.instant());
              return file;
            }));
  }

  private void happen(Reference file, StoryEvent beat, DateShift shift, Person person) {
    StoryFields said = new StoryFields(shift, LocalDateTime.ofInstant(clock.instant(), zone));
    if (beat.step().isPresent()) {
      taking.take(file, beat, said, person);
    } else if (beat.what().equals("claimed")) {
      taking.claim(file, beat.says().orElseThrow(), person);
    } else {
      happenings.happen(requests.forChange(file, person.actor()), beat, said);
    }
  }

  /** Waits until the program has no step of the file left to take. */
  private void rest(Optional<Reference> file) throws InterruptedException {
    Instant began = Instant.now();
    long seen = hush.moves();
    while (file.isPresent() && isAtWork(file.get())) {
      if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
        throw new IllegalStateException("the program does not come to rest: " + file.get());
      }
      hush.await(seen, LOOK);
      seen = hush.moves();
    }
  }

  /** Asked with the file's row locked: then no step is half taken. */
  private boolean isAtWork(Reference file) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              requests.forChange(file, Actor.PROGRAM);
              if (!workflow.failures(file).isEmpty()) {
                throw new IllegalStateException("failed: " + workflow.failures(file));
              }
              return workflow.where(file).stream()
                  .anyMatch(position -> position.waitsFor() == WaitsFor.PROGRAM);
            }));
  }
}
