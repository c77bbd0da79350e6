package org.rogatory.integrity.offline;

/** How {@code bin/verify} ended, and what it said. */
record Said(int code, String text) {}
