/** The file: a request with its measures, what was decided on each, and what is still owed. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: documents",
      "access",
      "deadlines",
      "register",
      "home"
    })
package org.rogatory.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
