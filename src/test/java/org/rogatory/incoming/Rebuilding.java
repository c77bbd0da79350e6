package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Provision;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.NextDates;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds a file from its journal alone and compares: its state and all that is known of it, its
 * dates, and the rows of lists.
 */
@TestComponent
public class Rebuilding {

  private final Requests requests;
  private final Journal journal;
  private final Letters letters;
  private final Documents documents;
  private final FileAccess access;
  private final Deadlines deadlines;
  private final NextDates dates;
  private final Inbox inbox;
  private final TransactionTemplate transaction;
  private final Files files;
  private final List<ComparedPart> parts;

  Rebuilding(
      Requests requests,
      Journal journal,
      Letters letters,
      Documents documents,
      FileAccess access,
      Deadlines deadlines,
      NextDates dates,
      Inbox inbox,
      TransactionTemplate transaction,
      Files files,
      List<ComparedPart> parts) {
    this.requests = requests;
    this.journal = journal;
    this.letters = letters;
    this.documents = documents;
    this.access = access;
    this.deadlines = deadlines;
    this.dates = dates;
    this.inbox = inbox;
    this.transaction = transaction;
    this.files = files;
    this.parts = parts;
  }

  /** What a row says of a date that runs. */
  private record Runs(
      String matter,
      String kind,
      LocalDate lastDay,
      Instant until,
      String provision,
      int entry,
      boolean escalated) {}

  /** Fails where the journal says anything else than the tables. */
  public void compare(Reference file) {
    Map<String, String> rebuilt = compareTables(file);
    compareDates(file);
    compareTasks(file, rebuilt);
  }

  /** The same of the tables alone; gives what the journal says. */
  public Map<String, String> compareTables(Reference file) {
    Map<String, String> rebuilt = FromJournal.of(journal.of(file));
    Map<String, String> kept = transaction.execute(status -> kept(file).says());
    Set<String> names = new TreeSet<>(kept.keySet());
    names.addAll(rebuilt.keySet());
    for (String name : names) {
      assertThat(kept.get(name)).as("%s of %s", name, file).isEqualTo(rebuilt.get(name));
    }
    parts(file);
    return rebuilt;
  }

  /** The same as the program compares it every night. */
  private void parts(Reference reference) {
    transaction.executeWithoutResult(
        status -> {
          File file = files.get(reference);
          for (ComparedPart part : parts) {
            if (part.isOf(file.kind())) {
              assertThat(part.kept(file))
                  .as("%s of %s", part.name(), reference)
                  .isEqualTo(part.told(file, journal.of(reference)));
            }
          }
        });
  }

  /** What the tables hold of a file; read inside a transaction, and used there. */
  public Kept kept(Reference file) {
    return new Kept(
        requests.whole(file),
        letters.of(file),
        documents.of(file),
        access.isRestricted(file),
        access.readers(file));
  }

  /** What the tables hold of a file, and what that says in the words of the comparison. */
  public record Kept(
      Request request,
      List<Letter> letters,
      List<Document> documents,
      boolean isRestricted,
      List<String> readers) {

    public SortedMap<String, String> says() {
      return FromTables.of(request, letters, documents, isRestricted, readers);
    }
  }

  /** What these entries alone tell of a file, in the words of {@link Kept#says}. */
  public static SortedMap<String, String> told(List<JournalEntry> entries) {
    return FromJournal.of(entries);
  }

  private void compareDates(Reference file) {
    List<Deadline> counted = deadlines.of(file).stream().filter(Deadline::isRunning).toList();
    assertThat(deadlines.running(file).stream().map(Rebuilding::runs))
        .containsExactlyInAnyOrderElementsOf(counted.stream().map(Rebuilding::runs).toList());
    assertThat(dates.of(file))
        .isEqualTo(
            counted.stream().map(each -> each.due().lastDay()).min(Comparator.naturalOrder()));
  }

  private void compareTasks(Reference file, Map<String, String> rebuilt) {
    for (TaskRow row : inbox.of(file)) {
      assertThat(row.counterpart()).isEqualTo(rebuilt.get("requestingState"));
      assertThat(row.isUrgent())
          .as("%s comes first", row.step())
          .isEqualTo(rebuilt.get("comesFirst").equals("true"));
      String measure =
          rebuilt.get(
              "measure." + row.matter().numberAs(RequestMatter.MEASURE).orElse(0) + ".assistance");
      assertThat(row.assistance().map(kind -> kind.id()).orElse(null)).isEqualTo(measure);
      assertThat(row.due()).as("%s due", row.step()).isEqualTo(dates.of(row.matter()));
    }
  }

  private static Runs runs(DeadlineRow row) {
    return new Runs(
        row.matter().toString(),
        row.kind(),
        row.lastDay(),
        row.until(),
        row.provision().map(Provision::toString).orElse(null),
        row.entry(),
        row.isEscalated());
  }

  private static Runs runs(Deadline deadline) {
    return new Runs(
        deadline.matter().toString(),
        deadline.kind().id(),
        deadline.due().lastDay(),
        deadline.due().until(),
        deadline.provision().map(Provision::toString).orElse(null),
        deadline.entry(),
        deadline.done().escalated());
  }
}
