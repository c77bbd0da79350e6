/**
 * Who read which restricted or confidential file, what and when: recorded before the answer, in a
 * record of its own.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile :: confidentiality",
      "casefile :: lists",
      "convention",
      "journal",
      "journal :: office"
    })
package org.rogatory.reads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
