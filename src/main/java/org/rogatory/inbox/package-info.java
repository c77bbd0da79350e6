/** The caseworkers' tasks: who may take which, who has taken it, and the lists of them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: lists",
      "access",
      "register",
      "deadlines",
      "workflow",
      "steps",
      "web"
    })
package org.rogatory.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
