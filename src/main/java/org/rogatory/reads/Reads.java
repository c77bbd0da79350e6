package org.rogatory.reads;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of who read restricted and confidential files, to be written and to be read. */
@Component
public class Reads {

  private static final SortKey<FileRead> NEWEST =
      SortKey.number("item.number", FileRead::number).descending();

  private final EntityManager entities;
  private final FileAccess access;
  private final WatchedFiles watched;
  private final ReadRecord record;

  Reads(EntityManager entities, FileAccess access, WatchedFiles watched, ReadRecord record) {
    this.entities = entities;
    this.access = access;
    this.watched = watched;
    this.record = record;
  }

  /**
   * Somebody is about to read something. It is recorded, and committed, where the file is
   * restricted or confidential and the person may see it; whoever may not is told nothing.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void before(NamesFile.Named named, Person reader, WhatWasRead what) {
    write(List.of(named.file()), reader, what);
  }

  /** Somebody is about to read a list that shows names or contents of these files. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void before(Collection<String> shown, Person reader, WhatWasRead what) {
    write(shown.stream().map(Reference::parse).flatMap(Optional::stream).toList(), reader, what);
  }

  /** The end of the record is locked when all is asked that is to be known: others wait for it. */
  private void write(List<Reference> files, Person reader, WhatWasRead what) {
    List<Reference> recorded =
        files.stream()
            .filter(file -> access.maySee(file, reader) && watched.has(file))
            .filter(file -> !what.goesOn() || !record.hasJust(file, reader.login(), what))
            .toList();
    record.write(recorded, reader.login(), what);
  }

  /** What was read of a file, the newest first, for somebody who may see the file. */
  @Transactional(readOnly = true)
  public Listing.Part<FileRead> of(Reference file, Person viewer, @Nullable String after) {
    return Listing.of(entities, FileRead.class, FileAccess.VISIBLE, viewer, NEWEST)
        .where("item.reference = :file", "file", file.value())
        .part(after, Listing.PAGE);
  }

  /**
   * Somebody who read a file.
   *
   * @param login of the person
   * @param times how often
   */
  public record Reader(String login, Instant first, Instant last, long times) {}

  /** Everybody who read a file, who read it last first. */
  @Transactional(readOnly = true)
  public List<Reader> readers(Reference file) {
    return entities
        .createQuery(
            "select new org.rogatory.reads.Reads$Reader(item.login, min(item.readAt),"
                + " max(item.readAt), count(item)) from FileRead item where item.reference = :file"
                + " group by item.login order by max(item.readAt) desc, item.login",
            Reader.class)
        .setParameter("file", file.value())
        .getResultList();
  }
}
