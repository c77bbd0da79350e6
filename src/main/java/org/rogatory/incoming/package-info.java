/**
 * A request of another State under Article 40: the request, its measures, what was decided on each,
 * and what is still owed. Each stage of its course has a room.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: confidentiality",
      "casefile :: documents",
      "convention",
      "convention :: clocks",
      "convention :: contents",
      "convention :: form",
      "convention :: grounds",
      "convention :: persons",
      "convention :: scope",
      "deadlines",
      "deadlines :: calendar",
      "deadlines :: reckoning",
      "home",
      "integrity",
      "journal",
      "letters",
      "letters :: saying",
      "register",
      "register :: facts",
      "register :: readings",
      "search",
      "steps",
      "web",
      "workflow"
    })
package org.rogatory.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
