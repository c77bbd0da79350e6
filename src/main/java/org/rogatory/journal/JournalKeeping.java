package org.rogatory.journal;

/** A file as its journal sees it: the row that carries the head of the chain. */
public interface JournalKeeping {

  Reference reference();

  JournalHead journalHead();
}
