package org.rogatory.integrity.seals;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the next root of a folder and seals it. */
public final class Sealing {

  private final RootFolder folder;
  private final KeyFile key;
  private final ZoneId zone;

  public Sealing(RootFolder folder, KeyFile key, ZoneId zone) {
    this.folder = folder;
    this.key = key;
    this.zone = zone;
  }

  /** The same, where no model was deployed since the last root. */
  public SealedRoot seal(
      StoredJournals journals, RootChain roots, Map<String, String> people, Instant now)
      throws SQLException {
    return seal(journals, roots, people, List.of(), now);
  }

  /**
   * Seals what the journals are now. What the roots before say stays said: a journal that does not
   * agree with them is found also after this.
   *
   * @param roots those that are there
   * @param people the roles that it says people have
   * @param models those that were deployed and that no root has
   * @throws UnusableKey where the key is not the one that the last root names
   */
  public SealedRoot seal(
      StoredJournals journals,
      RootChain roots,
      Map<String, String> people,
      List<Root.Model> models,
      Instant now)
      throws SQLException {
    finishRotation(roots);
    SealKey sealing = key.read();
    Optional<SealedRoot> last = roots.last();
    requireExpected(sealing, last);
    Grown grown = grown(journals, roots);
    SealedRoot sealed =
        SealedRoot.of(
            next(sealing, last, models, grown, people, records(journals, roots), now), sealing);
    folder.write(sealed);
    if (key.next().exists()) {
      key.takeNext();
    }
    return sealed;
  }

  private Root next(
      SealKey sealing,
      Optional<SealedRoot> last,
      List<Root.Model> models,
      Grown grown,
      Map<String, String> people,
      Map<String, Root.End> records,
      Instant now) {
    return new Root(
        folder.last() + 1,
        LocalDate.ofInstant(now, zone),
        now.truncatedTo(ChronoUnit.MILLIS),
        last.map(SealedRoot::hash).orElse(Root.NONE),
        sealing.publicText(),
        key.waiting().map(SealKey::publicText).orElse(null),
        grown.files(),
        records,
        models,
        grown.heads(),
        people);
  }

  /**
   * The next root introduces a new key, sealed by the present one; those after it are sealed so.
   */
  public void rotate() {
    if (!key.next().exists()) {
      key.next().write(SealKey.create());
    }
  }

  /** A root that introduced the next key was written, and the program ended before it took it. */
  private void finishRotation(RootChain roots) {
    boolean introduced =
        roots
            .last()
            .flatMap(last -> Optional.ofNullable(last.root().nextKey()))
            .filter(next -> key.waiting().map(SealKey::publicText).filter(next::equals).isPresent())
            .isPresent();
    if (introduced) {
      key.takeNext();
    }
  }

  private static void requireExpected(SealKey sealing, Optional<SealedRoot> last) {
    last.map(root -> root.root().followingKey())
        .filter(expected -> !expected.equals(sealing.publicText()))
        .ifPresent(
            expected -> {
              throw new UnusableKey(
                  "the last root is followed by the key "
                      + SealKey.fingerprint(expected)
                      + ", the key file holds "
                      + SealKey.fingerprint(sealing.publicText()));
            });
  }

  private static Map<String, Root.End> records(StoredJournals journals, RootChain roots)
      throws SQLException {
    Map<String, Root.End> records = new TreeMap<>();
    for (StoredRecord record : journals.records()) {
      new RecordCheck(record, roots)
          .grown()
          .ifPresent(
              end -> records.put(record.kind().word(), new Root.End(end.entries(), end.hash())));
    }
    return records;
  }

  private record Grown(long files, List<Root.Head> heads) {}

  private static Grown grown(StoredJournals journals, RootChain roots) throws SQLException {
    List<Root.Head> heads = new ArrayList<>();
    long files = 0;
    for (List<String> part = journals.after(""); !part.isEmpty(); ) {
      for (String file : part) {
        files++;
        Optional<Root.Head> head = journals.head(file).filter(end -> end.entries() > 0);
        if (head.isPresent() && goesOn(journals, head.get(), roots.claims().get(file))) {
          heads.add(head.get());
        }
      }
      part = journals.after(part.get(part.size() - 1));
    }
    return new Grown(files, heads);
  }

  /**
   * Whether a journal has grown, and still holds what the roots say of it. Of one that does not
   * hold it nothing is said anew, so that it is found as long as it is so.
   */
  private static boolean goesOn(
      StoredJournals journals, Root.Head head, RootChain.@Nullable Claim claim)
      throws SQLException {
    if (claim == null) {
      return true;
    }
    return head.entries() > claim.entries()
        && journals.hash(head.file(), claim.entries()).filter(claim.hash()::equals).isPresent();
  }
}
