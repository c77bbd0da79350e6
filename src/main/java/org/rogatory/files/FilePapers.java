package org.rogatory.files;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.misdirected.MisdirectedLetters;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** The letters, documents and time limits of a file, as its page shows them. */
@Component
public class FilePapers {

  private final Letters letters;
  private final MisdirectedLetters misdirected;
  private final Documents documents;
  private final Deadlines deadlines;
  private final Texts texts;
  private final Dates dates;
  private final Clock clock;

  FilePapers(
      Letters letters,
      MisdirectedLetters misdirected,
      Documents documents,
      Deadlines deadlines,
      Texts texts,
      Dates dates,
      Clock clock) {
    this.letters = letters;
    this.misdirected = misdirected;
    this.documents = documents;
    this.deadlines = deadlines;
    this.texts = texts;
    this.dates = dates;
    this.clock = clock;
  }

  /** All three. */
  public record View(List<Sent> letters, List<Kept> documents, List<Owed> deadlines) {}

  /**
   * A letter.
   *
   * @param issued whether its PDF can be fetched
   * @param keptBack whether it was issued and recorded as not to be sent
   * @param misdirected that it went to a State that does not make the request, and whether that was
   *     told; null where it did not
   * @param when the day on which it was sent, or that it bears; null for a draft
   */
  public record Sent(
      int number,
      String name,
      String state,
      String to,
      boolean issued,
      boolean keptBack,
      @Nullable String misdirected,
      @Nullable String when) {}

  /** A document. */
  public record Kept(int number, String name, String type, long kilobytes, String arrived) {}

  /**
   * A time limit that runs.
   *
   * @param matter what it is about, null for the file
   * @param how how it was counted
   */
  public record Owed(
      String name,
      @Nullable String matter,
      String due,
      boolean overdue,
      @Nullable String provision,
      String how) {}

  /** Where nothing can be read. */
  static final View NOTHING = new View(List.of(), List.of(), List.of());

  View of(Reference file) {
    Instant now = clock.instant();
    Map<Integer, Boolean> astray = misdirected.of(file);
    return new View(
        letters.of(file).stream().map(letter -> sent(letter, astray.get(letter.number()))).toList(),
        documents.of(file).stream().map(this::kept).toList(),
        deadlines.of(file).stream()
            .filter(Deadline::isRunning)
            .map(deadline -> owed(deadline, now))
            .toList());
  }

  private Sent sent(Letter letter, @Nullable Boolean told) {
    Optional<String> sentOn = letter.dispatch().map(dispatch -> dates.day(dispatch.moment().day()));
    return new Sent(
        letter.number(),
        name(letter.kind()),
        texts.of(letter.state()),
        letter.envelope().addressee(),
        letter.sha256().isPresent(),
        letter.state() == LetterState.NOT_TO_BE_SENT,
        told == null
            ? null
            : texts.of(told ? "file.letters.disregarded" : "file.letters.misdirected"),
        sentOn.or(() -> letter.issuedOn().map(dates::day)).orElse(null));
  }

  /** A row may name a kind that no course knows. */
  private String name(LetterKind kind) {
    return texts.orElse(kind.key(), texts.of(new Unreadable("value", kind.id())));
  }

  private Kept kept(Document document) {
    return new Kept(
        document.number(),
        document.name(),
        document.type(),
        Math.max(1, document.size() / 1024),
        dates.moment(document.arrived()));
  }

  private Owed owed(Deadline deadline, Instant now) {
    return new Owed(
        texts.of(deadline.kind()),
        about(deadline.matter()),
        dates.day(deadline.due().lastDay()),
        deadline.isOverdue(now),
        deadline.provision().map(this::cited).orElse(null),
        texts.of(deadline.due().how()));
  }

  private String cited(Provision provision) {
    return texts.of(provision);
  }

  private @Nullable String about(Matter matter) {
    return matter.isFile() ? null : texts.of(matter);
  }
}
