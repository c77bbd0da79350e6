package org.rogatory.files;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.journal.Actor;
import org.rogatory.journal.CommonMatter;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Verification;
import org.rogatory.letters.LetterFact;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** A file's journal as people read it, the latest entry first. */
@Component
public class Timeline {

  /** How many entries the file's own page shows; the rest stands on the journal's page. */
  static final int SHOWN = 25;

  private final Journal journal;
  private final FactWords facts;
  private final People people;
  private final Texts texts;
  private final Dates dates;
  private final FileAccess access;
  private final CurrentPerson current;

  Timeline(
      Journal journal,
      FactWords facts,
      People people,
      Texts texts,
      Dates dates,
      FileAccess access,
      CurrentPerson current) {
    this.journal = journal;
    this.facts = facts;
    this.people = people;
    this.texts = texts;
    this.dates = dates;
    this.access = access;
    this.current = current;
  }

  /**
   * The journal, or its latest entries.
   *
   * @param total how many entries there are
   * @param verification what came of verifying the whole chain
   */
  public record View(List<Event> events, int total, Verification verification) {}

  /**
   * An entry.
   *
   * @param happened when it happened
   * @param recorded when it was written down, null where that was the same moment
   * @param early whether it was written down before the entry before it, by a clock that ran
   *     backwards
   * @param matter what in the file it is about, null for the file itself or a letter alone
   * @param address where what it is about can be seen, null for nowhere but here
   * @param other the file that it links this one with, null where it links none
   * @param letter the number of the letter that it tells of, null where it tells of none
   */
  public record Event(
      int number,
      String title,
      @Nullable String text,
      String happened,
      String iso,
      @Nullable String recorded,
      boolean early,
      String who,
      @Nullable String matter,
      @Nullable String address,
      @Nullable String other,
      @Nullable Integer letter,
      @Nullable Provision provision,
      String hash) {}

  /** The latest entries, at most {@code limit}. */
  View of(File file, int limit) {
    List<JournalEntry> entries = journal.of(file.reference());
    Set<Integer> early = Journal.recordedEarly(entries);
    List<Event> latest =
        entries.stream()
            .sorted(Comparator.comparing(JournalEntry::number).reversed())
            .limit(limit)
            .map(entry -> event(entry, early.contains(entry.number())))
            .toList();
    return new View(latest, entries.size(), journal.verify(file));
  }

  private Event event(JournalEntry entry, boolean early) {
    return journal
        .damage(entry)
        .map(damaged -> damaged(entry, early, damaged))
        .orElseGet(() -> sound(entry, early));
  }

  /** What cannot be read is still an entry, with its number and what stands in it. */
  private Event damaged(JournalEntry entry, boolean early, Unreadable damaged) {
    String why = texts.of("unreadable." + damaged.what(), damaged.text());
    return new Event(
        entry.number(),
        texts.of("journal.unreadable", String.valueOf(entry.number()), why),
        entry.facts(),
        texts.cell(() -> dates.moment(entry.happened())),
        entry.happenedAt().toString(),
        dates.moment(entry.recordedAt()),
        early,
        entry.actorName(),
        null,
        null,
        null,
        null,
        null,
        entry.hash());
  }

  private Event sound(JournalEntry entry, boolean early) {
    Fact fact = journal.read(entry);
    boolean told = access.maySeeAllIn(fact, current.get());
    FactWords.Said said = told ? facts.say(fact) : hidden();
    return new Event(
        entry.number(),
        said.title(),
        said.text(),
        dates.moment(entry.happened()),
        entry.happened().local().toOffsetDateTime().toString(),
        early ? dates.moment(entry.recordedAt()) : recorded(entry),
        early,
        who(entry.actor()),
        matter(entry.matter()),
        address(entry.matter()),
        told && fact instanceof FileFact.FilesLinked linked ? linked.other() : null,
        fact instanceof LetterFact letter ? Integer.valueOf(letter.number()) : null,
        entry.provision().orElse(null),
        entry.hash());
  }

  /** It names a file that does not exist for the reader. */
  private FactWords.Said hidden() {
    return new FactWords.Said(texts.of("fact.of-another-file"), null);
  }

  private @Nullable String recorded(JournalEntry entry) {
    Duration late = Duration.between(entry.happened().at(), entry.recordedAt());
    return late.toMinutes() == 0 ? null : dates.moment(entry.recordedAt());
  }

  private String who(Actor actor) {
    return actor.isPerson() ? people.nameOf(actor.name()) : texts.of("file.by-program");
  }

  private @Nullable String matter(Matter matter) {
    boolean named = !matter.isFile() && !matter.is(CommonMatter.LETTER);
    return named ? texts.of(matter) : null;
  }

  private static @Nullable String address(Matter matter) {
    return matter.is(RequestMatter.MEASURE) ? "#measure-" + matter.number() : null;
  }
}
