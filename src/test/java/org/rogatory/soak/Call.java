package org.rogatory.soak;

/**
 * An act that a client asks of the program.
 *
 * @param kind what it is counted as, such as {@code register}
 * @param login who asks; a key is that person's alone
 * @param file the file that it is about; empty where it makes one
 * @param path the address, from the first slash on
 * @param body JSON
 * @param mark a text that stands in the journal once when it was done; empty where only its answer
 *     tells
 * @param key its {@code Idempotency-Key}
 */
record Call(
    String kind, String login, String file, String path, String body, String mark, String key) {}
