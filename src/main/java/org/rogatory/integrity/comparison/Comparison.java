package org.rogatory.integrity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.integrity.Differences;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.OfficeParts;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.seals.JournalCheck;
import org.rogatory.integrity.seals.RecordCheck;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.journal.Snapshot;
import org.rogatory.workflow.AskedOnce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * Compares what is kept with what was written: each file's parts with its journal, its journal with
 * its chain, and the chain with the daily roots; and what belongs to no file with the office's
 * journal. It reads file by file, each in a short snapshot of its own, and locks nothing but to
 * keep what it found.
 */
@Component
public class Comparison {

  /** After so many files it is written down how far it has come. */
  private static final int STEP = 20;

  private final DailyRoots roots;
  private final Files files;
  private final Journal journal;
  private final Snapshot snapshot;
  private final Alterations alterations;
  private final KindPart kind;
  private final List<ComparedPart> parts;
  private final OfficeParts office;
  private final Runs runs;
  private final ModelCheck models;
  private final AskedOnce engine;

  Comparison(
      DailyRoots roots,
      Files files,
      Journal journal,
      Snapshot snapshot,
      Alterations alterations,
      KindPart kind,
      List<ComparedPart> parts,
      OfficeParts office,
      Runs runs,
      ModelCheck models,
      AskedOnce engine) {
    this.engine = engine;
    this.models = models;
    this.roots = roots;
    this.files = files;
    this.journal = journal;
    this.snapshot = snapshot;
    this.alterations = alterations;
    this.kind = kind;
    this.parts = parts;
    this.office = office;
    this.runs = runs;
  }

  /** Compares everything. */
  public void all() {
    runs.ask();
    asked();
  }

  /** The same, where somebody asked for it; nothing where nobody did. */
  public void asked() {
    List<String> taken = runs.take();
    if (!taken.isEmpty()) {
      runs.ended(taken, compared(taken), alterations.count());
    }
  }

  private long compared(List<String> taken) {
    long all = snapshot.read(() -> roots.read(StoredJournals::count));
    runs.compared(taken, 0, all);
    RootChain chain = roots.chain();
    SortedSet<String> left = new TreeSet<>(alterations.references());
    long compared = 0;
    for (List<String> part = after(""); !part.isEmpty(); ) {
      for (String file : part) {
        one(file, chain);
        left.remove(file);
        compared++;
        if (compared % STEP == 0) {
          runs.compared(taken, compared, Math.max(all, compared));
        }
      }
      part = after(part.get(part.size() - 1));
    }
    left.addAll(chain.claims().keySet());
    left.removeIf(file -> !file.equals(Alteration.NO_FILE) && isThere(file));
    left.stream()
        .filter(file -> !file.equals(Alteration.NO_FILE))
        .forEach(file -> one(file, chain));
    whatIsOfNoFile(chain);
    return compared;
  }

  /** Compares what belongs to no file. */
  void whatIsOfNoFile(RootChain chain) {
    alterations.compared(Alteration.NO_FILE, ofNoFile(chain));
  }

  private boolean isThere(String file) {
    return Reference.parse(file).flatMap(files::find).isPresent();
  }

  private List<String> after(String reference) {
    return snapshot.read(() -> roots.read(journals -> journals.after(reference)));
  }

  /** Compares one file, such as after it was mended. */
  public void one(Reference file) {
    one(file.value(), roots.chain());
    runs.ofFile(file.value(), alterations.of(file).size());
  }

  private void one(String file, RootChain chain) {
    alterations.compared(file, found(file, chain, this::inSnapshot));
  }

  private void inSnapshot(Runnable reading) {
    snapshot.read(
        () -> {
          reading.run();
          return true;
        });
  }

  /**
   * What is found in a transaction that reads. A part that cannot be read is among it, and may have
   * marked the transaction as failed: then it ends in an exception, and what was found counts.
   */
  List<Part> found(String file, RootChain chain, Consumer<Runnable> transaction) {
    List<Part> found = new ArrayList<>();
    try {
      transaction.accept(() -> found.addAll(found(file, chain)));
    } catch (UnexpectedRollbackException marked) {
      if (found.isEmpty()) {
        throw marked;
      }
    }
    return found;
  }

  List<Part> found(String reference, RootChain chain) {
    return found(reference, chain, part -> true);
  }

  /** What is found of what is compared while somebody waits. */
  List<Part> foundAtOnce(String reference, RootChain chain) {
    return found(reference, chain, ComparedPart::isComparedAtOnce);
  }

  private List<Part> found(String reference, RootChain chain, Predicate<ComparedPart> which) {
    List<Part> found = new ArrayList<>();
    roots.read(journals -> new JournalCheck(journals, chain).of(reference)).stream()
        .map(Found::part)
        .forEach(found::add);
    Optional<File> file = Reference.parse(reference).flatMap(files::find);
    if (file.isPresent()) {
      List<JournalEntry> entries = journal.of(file.get().reference());
      String told = kind.of(file.get(), entries);
      found.addAll(
          engine.during(
              () ->
                  parts.stream()
                      .filter(part -> which.test(part) && part.isOf(told))
                      .flatMap(part -> differences(part, file.get(), entries).stream())
                      .toList()));
    }
    return found;
  }

  private static List<Part> differences(ComparedPart part, File file, List<JournalEntry> entries) {
    return Differences.of(part.name(), () -> part.told(file, entries), () -> part.kept(file));
  }

  List<Part> ofNoFile(RootChain chain) {
    List<Part> found = new ArrayList<>();
    chain.wrong().stream().map(Found::part).forEach(found::add);
    snapshot.read(() -> models.found(chain.models())).forEach(found::add);
    roots.ofKey(chain).stream().map(Found::part).forEach(found::add);
    snapshot.read(() -> roots.read(journals -> new JournalCheck(journals, chain).people())).stream()
        .map(Found::part)
        .forEach(found::add);
    snapshot.read(() -> roots.read(journals -> RecordCheck.all(journals, chain))).stream()
        .map(Found::part)
        .forEach(found::add);
    found.addAll(snapshot.read(office::found));
    return found;
  }
}
