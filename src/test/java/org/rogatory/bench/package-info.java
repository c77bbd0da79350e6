/**
 * Measurements, not tests: {@code bin/bench} runs them, {@code docs/performance.md} keeps what they
 * found. Each figure of ours stands beside one of the bare engine, from the same run.
 */
package org.rogatory.bench;
