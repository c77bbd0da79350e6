/**
 * A request of another State under Article 40: the request, its measures, what was decided on each,
 * and what is still owed. Each stage of its course has a room.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: documents",
      "access",
      "deadlines",
      "letters",
      "register",
      "steps",
      "workflow",
      "web",
      "home"
    })
package org.rogatory.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
