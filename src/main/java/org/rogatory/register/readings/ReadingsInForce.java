package org.rogatory.register.readings;

/** The readings by which files are judged. */
@FunctionalInterface
public interface ReadingsInForce {

  /** Those that were signed off last. */
  OfficeReadings inForce();
}
