package org.rogatory.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journals of all files: append, read, verify. Nothing is ever changed or removed. */
@Component
public class Journal implements JournalWriter {

  private static final Logger log = LoggerFactory.getLogger(Journal.class);

  private final Entries entries;
  private final FactText text;
  private final Recording recording;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final SecondReading second;

  Journal(
      Entries entries,
      FactText text,
      Clock clock,
      ApplicationEventPublisher events,
      SecondReading second) {
    this.second = second;
    this.entries = entries;
    this.text = text;
    this.recording = new Recording(text);
    this.clock = clock;
    this.events = events;
  }

  /**
   * {@inheritDoc}
   *
   * <p>An entry that would be recorded before its predecessor is written all the same, with the
   * time that the clock shows: if the clock stood ahead before and was put right, refusing would
   * close the file until that time. The log says so, since one of the two times is wrong, and so
   * does whatever shows the journal, see {@link #recordedEarly}.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(JournalKeeping file, NewEntry entry) {
    JournalHead head = file.journalHead();
    JournalEntry next = recording.next(head, entry, clock.instant());
    Instant now = next.recordedAt();
    head.recordedAt().filter(now::isBefore).ifPresent(last -> runsBackwards(file, last, now));
    JournalEntry written = entries.save(next);
    head.advance(written.hash(), written.recordedAt());
    events.publishEvent(new EntryRecorded(written, entry.fact()));
  }

  private static void runsBackwards(JournalKeeping file, Instant last, Instant now) {
    log.warn(
        "The clock runs backwards: entry {} of {} is recorded at {}, the entry before it at {}.",
        file.journalHead().entries() + 1,
        file.reference(),
        now,
        last);
  }

  /** All entries of a file, the first one first; empty where there is no such file. */
  public List<JournalEntry> of(Reference file) {
    return entries.findByReferenceOrderByNumber(file.value());
  }

  /** At most {@code limit} entries after number {@code after}. */
  public List<JournalEntry> of(Reference file, int after, int limit) {
    return entries.findByReferenceAndNumberGreaterThanOrderByNumber(
        file.value(), after, Limit.of(limit));
  }

  /**
   * The numbers of entries that were recorded before their predecessor, because the clock ran
   * backwards: of each such pair one time is wrong. Whoever shows a journal marks them.
   *
   * @param all all entries of a file, the first one first
   */
  public static Set<Integer> recordedEarly(List<JournalEntry> all) {
    return IntStream.range(1, all.size())
        .filter(i -> all.get(i).recordedAt().isBefore(all.get(i - 1).recordedAt()))
        .mapToObj(i -> all.get(i).number())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What an entry says, as the record it was written from.
   *
   * @throws Unreadable where somebody damaged its kind or its facts
   */
  public Fact read(JournalEntry entry) {
    return text.read(entry.kind(), entry.facts());
  }

  /** As {@link #read}, empty where it cannot be read. */
  public Optional<Fact> find(JournalEntry entry) {
    return Unreadable.find(() -> read(entry));
  }

  /** What in an entry cannot be read, because somebody damaged it; empty where all can. */
  public Optional<Unreadable> damage(JournalEntry entry) {
    return Stream.<Supplier<?>>of(
            () -> read(entry), entry::matter, entry::provision, entry::happened, entry::actor)
        .flatMap(part -> Unreadable.in(part).stream())
        .findFirst();
  }

  /**
   * Follows the file's chain from its first entry to its head. What seems damaged is read a second
   * time, in a snapshot of its own, and only what is damaged then as well is told: head and entries
   * may have been read at two moments.
   */
  public Verification verify(JournalKeeping file) {
    Verification first = new ChainVerifier(file.journalHead(), of(file.reference())).verify();
    return first.isSound() ? first : second.verify(file);
  }
}
