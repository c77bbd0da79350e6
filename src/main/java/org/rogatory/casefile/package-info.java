/**
 * The file as every kind of file has it: reference, lock, journal head, whose turn it is,
 * documents, remarks, restriction, and the words in which an act is refused.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "convention",
      "home",
      "journal",
      "journal :: office",
      "quarantine",
      "storage"
    })
package org.rogatory.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
