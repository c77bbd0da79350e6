/**
 * Spontaneous information, 40(4), 40(5) and 51: what another State sends us without a request, and
 * what we send.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: confidentiality",
      "convention",
      "convention :: clocks",
      "convention :: spontaneous",
      "deadlines :: reckoning",
      "integrity",
      "journal",
      "register",
      "register :: facts",
      "search"
    })
package org.rogatory.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
