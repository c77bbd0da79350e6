package org.rogatory.journal;

import java.util.List;
import java.util.Optional;
import org.rogatory.journal.Verification.Result;

/** Walks a chain from its first entry and names the first one that is wrong. */
public final class ChainVerifier {

  private final int headEntries;
  private final String headHash;
  private final List<? extends ChainedEntry> entries;

  ChainVerifier(JournalHead head, List<? extends ChainedEntry> entries) {
    this(head.entries(), head.hash(), entries);
  }

  /** A chain up to the head that the file's row has. */
  public ChainVerifier(int headEntries, String headHash, List<? extends ChainedEntry> entries) {
    this.headEntries = headEntries;
    this.headHash = headHash;
    this.entries = entries;
  }

  /** What comes of it. */
  public Verification verify() {
    String previous = JournalHead.GENESIS;
    for (int i = 0; i < entries.size(); i++) {
      Optional<Verification> wrong = wrongAt(i, previous);
      if (wrong.isPresent()) {
        return wrong.get();
      }
      previous = entries.get(i).hash();
    }
    return againstHead(previous);
  }

  private Optional<Verification> wrongAt(int index, String previous) {
    ChainedEntry entry = entries.get(index);
    int number = index + 1;
    if (entry.number() != number) {
      return found(entry.number() > number ? Result.MISSING : Result.INSERTED, number);
    }
    if (!entry.hash().equals(ChainedEntry.hash(entry.columns(number)))) {
      return found(misplaced(entry, number), misplacedNumber(entry, number));
    }
    if (!entry.previousHash().equals(previous)) {
      return found(Result.ALTERED, Math.max(1, index));
    }
    return Optional.empty();
  }

  /** An entry that verifies under its old number was moved: one before it came in or went out. */
  private static Result misplaced(ChainedEntry entry, int number) {
    if (entry.hash().equals(ChainedEntry.hash(entry.columns(number - 1)))) {
      return Result.INSERTED;
    }
    return entry.hash().equals(ChainedEntry.hash(entry.columns(number + 1)))
        ? Result.MISSING
        : Result.ALTERED;
  }

  private static int misplacedNumber(ChainedEntry entry, int number) {
    return misplaced(entry, number) == Result.INSERTED ? number - 1 : number;
  }

  private Verification againstHead(String last) {
    if (entries.size() < headEntries) {
      return new Verification(Result.MISSING, entries.size() + 1);
    }
    if (entries.size() > headEntries) {
      return new Verification(Result.INSERTED, headEntries + 1);
    }
    Result result = last.equals(headHash) ? Result.SOUND : Result.ALTERED;
    return new Verification(result, entries.size());
  }

  private static Optional<Verification> found(Result result, int number) {
    return Optional.of(new Verification(result, number));
  }
}
