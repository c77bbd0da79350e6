/**
 * What there is to try the program out with: the sample requests, dated as if the newest had
 * arrived yesterday, taken to different stages through the same verbs and steps as any other.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "convention",
      "journal",
      "casefile",
      "casefile :: documents",
      "access",
      "register",
      "incoming",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: filing",
      "deadlines",
      "workflow",
      "steps",
      "inbox",
      "web",
      "home",
      "storage"
    })
package org.rogatory.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
