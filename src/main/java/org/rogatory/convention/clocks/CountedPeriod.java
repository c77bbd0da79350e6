package org.rogatory.convention.clocks;

import java.time.Instant;
import java.time.LocalDate;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * A time limit with how it was counted.
 *
 * @param provision what sets it
 * @param lastDay the last day that belongs to the period
 * @param until the first instant that no longer belongs to it
 * @param how the counting in words
 */
public record CountedPeriod(Provision provision, LocalDate lastDay, Instant until, Reason how) {}
