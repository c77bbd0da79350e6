package org.rogatory.storage;

/**
 * Bytes that are kept in the database.
 *
 * @param id names them, 36 characters
 * @param size how many they are
 * @param sha256 their hash when they were kept, 64 hexadecimal digits
 */
public record StoredBytes(String id, long size, String sha256) {}
