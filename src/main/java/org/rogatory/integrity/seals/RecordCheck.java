package org.rogatory.integrity.seals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.Part;
import org.rogatory.journal.ChainedEntry;

/**
 * Compares a record with its own chain and with what the roots say of it, and names the first line
 * that is wrong.
 */
public final class RecordCheck {

  private final StoredRecord record;
  private final RootChain roots;

  public RecordCheck(StoredRecord record, RootChain roots) {
    this.record = record;
    this.roots = roots;
  }

  /** What is wrong with all records of a database. */
  public static List<Found> all(StoredJournals journals, RootChain roots) throws SQLException {
    List<Found> found = new ArrayList<>();
    for (StoredRecord record : journals.records()) {
      found.addAll(new RecordCheck(record, roots).found());
    }
    return found;
  }

  /** What is wrong with it; nothing where all agrees. */
  public List<Found> found() throws SQLException {
    Walk walk = new Walk(0, Root.NONE, roots.of(record.kind()).values().iterator());
    Optional<Part> wrong = walk.on();
    List<Found> found = new ArrayList<>();
    wrong.or(walk::cutOff).map(Found::ofNoFile).ifPresent(found::add);
    if (wrong.isEmpty()) {
      walk.againstEnd().map(Found::ofNoFile).ifPresent(found::add);
    }
    return found;
  }

  /**
   * The last line, to be sealed: where there is one that no root holds, and what follows the last
   * one that a root holds is whole. Of a record that is not nothing is said anew.
   */
  Optional<StoredRecord.End> grown() throws SQLException {
    Optional<StoredRecord.End> last = record.last();
    RootChain.Claim held = roots.last(record.kind());
    if (last.filter(end -> end.entries() > held.entries()).isEmpty()) {
      return Optional.empty();
    }
    return new Walk(held.entries(), held.hash(), List.<RootChain.Claim>of().iterator())
            .on()
            .isPresent()
        ? Optional.empty()
        : last;
  }

  /** Goes from line to line. */
  private final class Walk {

    private final Iterator<RootChain.Claim> claims;
    private RootChain.Claim claim;
    private int number;
    private String previous;

    Walk(int number, String previous, Iterator<RootChain.Claim> claims) {
      this.number = number;
      this.previous = previous;
      this.claims = claims;
      this.claim = next();
    }

    private RootChain.Claim next() {
      return claims.hasNext() ? claims.next() : RootChain.NOTHING;
    }

    /** To the last line, or to the first that is wrong. */
    Optional<Part> on() throws SQLException {
      int from = number == 0 ? Integer.MIN_VALUE : number;
      for (List<ChainedEntry> part = record.after(from); !part.isEmpty(); ) {
        for (ChainedEntry line : part) {
          Optional<Part> wrong = step(line);
          if (wrong.isPresent()) {
            return wrong;
          }
        }
        part = record.after(number);
      }
      return Optional.empty();
    }

    private Optional<Part> step(ChainedEntry line) {
      int at = number + 1;
      if (line.number() != at) {
        return wrong(at, line.number() > at ? "missing" : "inserted");
      }
      if (!isHashed(line, at)) {
        return isHashed(line, at - 1)
            ? wrong(at - 1, "inserted")
            : wrong(at, isHashed(line, at + 1) ? "missing" : "altered");
      }
      if (!line.previousHash().equals(previous)) {
        return wrong(Math.max(1, number), "altered");
      }
      number = at;
      previous = line.hash();
      return claim.entries() == at ? against(line) : Optional.empty();
    }

    private static boolean isHashed(ChainedEntry line, int at) {
      return line.hash().equals(ChainedEntry.hash(line.columns(at)));
    }

    private Optional<Part> against(ChainedEntry line) {
      RootChain.Claim said = claim;
      claim = next();
      return line.hash().equals(said.hash())
          ? Optional.empty()
          : Optional.of(
              new Part(
                  record.kind().part() + "." + line.number() + ".chained-anew",
                  said.hash() + ", root " + said.root(),
                  line.hash()));
    }

    /** What a root holds, and is not there. */
    Optional<Part> cutOff() {
      return claim.entries() <= number
          ? Optional.empty()
          : Optional.of(
              new Part(
                  record.kind().part() + "." + (number + 1) + ".cut-off",
                  claim.entries() + " " + lines() + ", root " + claim.root(),
                  number + " " + lines()));
    }

    /** The last line beside the end that the record itself names. */
    Optional<Part> againstEnd() throws SQLException {
      StoredRecord.End end = record.end().orElse(new StoredRecord.End(0, Root.NONE));
      if (end.entries() > number) {
        return wrong(number + 1, "missing");
      }
      if (end.entries() < number) {
        return wrong(Math.max(end.entries(), 0) + 1, "inserted");
      }
      return end.hash().equals(previous) ? Optional.empty() : wrong(number, "altered");
    }

    private String lines() {
      return record.kind() == RecordKind.READS ? "reads" : "entries";
    }

    private Optional<Part> wrong(int number, String how) {
      return Optional.of(Part.named(record.kind().part() + "." + number + "." + how));
    }
  }
}
