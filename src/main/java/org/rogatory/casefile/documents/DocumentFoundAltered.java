package org.rogatory.casefile.documents;

import org.rogatory.journal.Reference;

/**
 * Somebody asked for a document that is not what the journal says was put into the file, and did
 * not get it.
 *
 * @param number the document's, in the file
 */
public record DocumentFoundAltered(Reference file, int number) {}
