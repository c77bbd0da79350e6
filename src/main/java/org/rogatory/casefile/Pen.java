package org.rogatory.casefile;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.JournalWriter;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.NewEntry;

/**
 * A write handle for one locked file. {@link Files} alone gives one out, so whoever holds it holds
 * the lock of the file's row. Every verb asks for it and writes its journal entry through it, so
 * that no change goes unwritten.
 */
public final class Pen {

  private final File file;
  private final JournalWriter journal;
  private final Actor actor;
  private final Moment moment;

  /**
   * A pen for a file that nobody else can reach: one that the caller has locked, or one in memory.
   *
   * @param journal what the entries are written into
   * @param moment when what is written happened, unless the verb says otherwise
   */
  public Pen(File file, JournalWriter journal, Actor actor, Moment moment) {
    this.file = file;
    this.journal = journal;
    this.actor = actor;
    this.moment = moment;
  }

  /** The same pen for what happened earlier than it is written down. */
  public Pen at(Moment earlier) {
    return new Pen(file, journal, actor, earlier);
  }

  /**
   * The same pen for what arrived for the file.
   *
   * @param field the field that says when, for the error
   * @throws BadInput where that lies in the future, or before the file itself was begun
   */
  public Pen arrived(Moment arrival, String field) {
    if (arrival.at().isAfter(moment.at())) {
      throw BadInput.at(field, Reason.of("input.in-the-future"));
    }
    if (arrival.at().isBefore(file.opened().at())) {
      throw BadInput.at(field, Reason.of("input.before-the-request", file.opened().day()));
    }
    return at(arrival);
  }

  /** The same file in another's name: the program's, where a person's act has consequences. */
  public Pen by(Actor other) {
    return new Pen(file, journal, other, moment);
  }

  /** The file that is written. */
  public File file() {
    return file;
  }

  public Actor actor() {
    return actor;
  }

  /**
   * When what is written happened: the time at which the pen was given out, where nothing else was
   * said. It is one moment however often it is asked, in the office's zone.
   */
  public Moment moment() {
    return moment;
  }

  /**
   * Writes an entry into the file's journal.
   *
   * @param matter what in the file it is about
   * @param provision the provision that it serves; null where there is none
   */
  public void write(Matter matter, @Nullable Provision provision, Fact fact) {
    journal.append(file, new NewEntry(matter, provision, moment, actor, fact));
  }
}
