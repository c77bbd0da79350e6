package org.rogatory.integrity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was found altered. Each is told once: as an error in the log, and as an entry in the journal
 * of its file. It stays open until it agrees again.
 */
@Component
public class Alterations {

  private static final Logger log = LoggerFactory.getLogger(Alterations.class);

  /** How parts begin that are copies of others, as a pattern of SQL. */
  private static final String SEARCH = "search.%";

  private final AlterationRows rows;
  private final Files files;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Alterations(
      AlterationRows rows, Files files, Clock clock, PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.rows = rows;
    this.files = files;
    this.clock = clock;
  }

  /**
   * One part of a file does not agree. What else is open stays so. Has a transaction of its own,
   * which locks the file's row.
   */
  public void found(Reference file, Part part) {
    orWithoutJournal(
        file.value(),
        journal -> {
          Pen pen = files.forChange(file, Actor.PROGRAM);
          List<Part> fresh = told(file.value(), List.of(part));
          fresh.stream().filter(each -> journal).forEach(each -> journalled(pen, each));
        });
  }

  /** One part of what belongs to no file does not agree. What else is open stays so. */
  public void found(Part part) {
    foundOfNoFile(List.of(part));
  }

  /** Parts of what belongs to no file do not agree. What else is open stays so. */
  void foundOfNoFile(List<Part> parts) {
    transaction.executeWithoutResult(begun -> told(Alteration.NO_FILE, parts));
  }

  /** Whether something that belongs to no file is open, and its name begins so. */
  @Transactional(readOnly = true)
  boolean isOpen(String beginning) {
    return rows.existsByReferenceAndPartStartingWithAndEndedAtIsNull(Alteration.NO_FILE, beginning);
  }

  /** A journal whose end was altered may take no entry; what was found is kept all the same. */
  private void orWithoutJournal(String reference, Consumer<Boolean> work) {
    try {
      transaction.executeWithoutResult(begun -> work.accept(true));
    } catch (DataIntegrityViolationException refused) {
      log.error("The journal of {} takes no entry: its end was altered", reference);
      transaction.executeWithoutResult(begun -> work.accept(false));
    }
  }

  /**
   * These parts of a file do not agree, and all others do: what was open and agrees again is
   * closed. Has a transaction of its own, which locks the file's row where there is one.
   *
   * @param reference the file's; {@link Alteration#NO_FILE} for what belongs to none
   */
  public void compared(String reference, Collection<Part> found) {
    orWithoutJournal(reference, journal -> compared(reference, found, journal));
  }

  private void compared(String reference, Collection<Part> found, boolean journal) {
    Optional<Pen> pen =
        Reference.parse(reference)
            .filter(file -> files.find(file).isPresent())
            .map(file -> files.forChange(file, Actor.PROGRAM));
    Set<String> names = found.stream().map(Part::name).collect(Collectors.toSet());
    open(reference).values().stream()
        .filter(alteration -> !names.contains(alteration.part()))
        .forEach(alteration -> alteration.end(clock.instant()));
    List<Part> fresh = told(reference, found);
    pen.ifPresent(
        file ->
            fresh.stream()
                .filter(part -> journal && !part.isOfJournal())
                .forEach(part -> journalled(file, part)));
  }

  /** What is open, by file; at most so much. */
  @Transactional(readOnly = true)
  public List<Alteration> open(int most) {
    return rows.findByEndedAtIsNullOrderByReferenceAscPartAsc(Limit.of(most));
  }

  /** How much is open. */
  @Transactional(readOnly = true)
  public long count() {
    return rows.countByEndedAtIsNull();
  }

  /** What is open of a file. */
  @Transactional(readOnly = true)
  public List<Alteration> of(Reference file) {
    return rows.findByReferenceAndEndedAtIsNullOrderByPart(file.value());
  }

  /**
   * Nothing was found altered in the file on which a letter may rest; what the search knows of it
   * is made from the rest, and can be made anew.
   *
   * @throws DamagedFile where something was, and does not agree again
   */
  @Transactional(readOnly = true)
  public void requireNone(Reference file) {
    if (rows.existsByReferenceAndPartNotLikeAndEndedAtIsNull(file.value(), SEARCH)) {
      throw new DamagedFile(file);
    }
  }

  /** The references under which something is open. */
  @Transactional(readOnly = true)
  public List<String> references() {
    return rows.references();
  }

  private static void journalled(Pen pen, Part part) {
    FileActs.of(pen).foundAltered(part.name());
  }

  /** Keeps what is found, and tells what was not open before: that is given back. */
  private List<Part> told(String reference, Collection<Part> found) {
    Instant now = clock.instant();
    Map<String, Alteration> open = open(reference);
    List<Part> fresh = new ArrayList<>();
    for (Part part : found) {
      Alteration known = open.get(part.name());
      if (known == null) {
        rows.save(new Alteration(reference, part, now));
        log.error("Altered from outside the program: {} {}", reference, part.name());
        fresh.add(part);
      } else {
        known.foundAgain(part, now);
      }
    }
    return fresh;
  }

  private Map<String, Alteration> open(String reference) {
    return rows.findByReferenceAndEndedAtIsNullOrderByPart(reference).stream()
        .collect(Collectors.toMap(Alteration::part, Function.identity(), (one, other) -> one));
  }
}
