package org.rogatory.integrity;

import org.rogatory.journal.Reference;

/**
 * A letter was to leave the file, and something in the file does not agree. The file is compared
 * again after the transaction, in a snapshot, and what was altered is kept and told.
 */
public record FileFoundDamaged(Reference file) {}
