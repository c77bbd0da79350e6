package org.rogatory.integrity.seals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.Part;
import org.rogatory.journal.ChainVerifier;
import org.rogatory.journal.ChainedEntry;
import org.rogatory.journal.Verification;

/** Compares the journals of a database with their own chains and with what the roots say. */
public final class JournalCheck {

  private final StoredJournals journals;
  private final RootChain roots;

  public JournalCheck(StoredJournals journals, RootChain roots) {
    this.journals = journals;
    this.roots = roots;
  }

  /** What is wrong with a file's journal; nothing where all agrees. */
  public List<Found> of(String file) throws SQLException {
    Optional<Root.Head> head = journals.head(file);
    if (head.isEmpty()) {
      return List.of(new Found(file, Part.named("file.removed")));
    }
    List<ChainedEntry.Stored> entries = journals.entries(file);
    List<Found> found = new ArrayList<>();
    Verification chain =
        new ChainVerifier(head.get().entries(), head.get().hash(), entries).verify();
    if (!chain.isSound()) {
      found.add(new Found(file, Part.named(name(chain))));
    }
    Optional.ofNullable(roots.claims().get(file))
        .flatMap(claim -> against(claim, entries))
        .ifPresent(part -> found.add(new Found(file, part)));
    return found;
  }

  private static String name(Verification chain) {
    return "journal." + chain.number() + "." + chain.result().name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Part> against(RootChain.Claim claim, List<ChainedEntry.Stored> entries) {
    if (entries.size() < claim.entries()) {
      return Optional.of(
          new Part(
              "journal." + (entries.size() + 1) + ".cut-off",
              claim.entries() + " entries, root " + claim.root(),
              entries.size() + " entries"));
    }
    String kept = entries.get(claim.entries() - 1).hash();
    return kept.equals(claim.hash())
        ? Optional.empty()
        : Optional.of(
            new Part(
                "journal." + claim.entries() + ".chained-anew",
                claim.hash() + ", root " + claim.root(),
                kept));
  }

  /** The files that the roots name and of which the database has nothing left. */
  public List<Found> removed() throws SQLException {
    List<Found> removed = new ArrayList<>();
    for (String file : new TreeSet<>(roots.claims().keySet())) {
      if (journals.head(file).isEmpty() && journals.entries(file).isEmpty()) {
        removed.add(new Found(file, Part.named("file.removed")));
      }
    }
    return removed;
  }

  /** The people whose roles are not those that the last root has. */
  public List<Found> people() throws SQLException {
    if (roots.last().isEmpty()) {
      return List.of();
    }
    Map<String, String> sealed = roots.people();
    Map<String, String> kept = journals.people();
    TreeSet<String> logins = new TreeSet<>(sealed.keySet());
    logins.addAll(kept.keySet());
    return logins.stream()
        .filter(
            login ->
                !Optional.ofNullable(sealed.get(login))
                    .equals(Optional.ofNullable(kept.get(login))))
        .map(
            login ->
                Found.ofNoFile(
                    new Part("person." + login + ".roles", sealed.get(login), kept.get(login))))
        .toList();
  }
}
