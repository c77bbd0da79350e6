/**
 * What there is to try the program out with: the sample requests, dated as if the newest had
 * arrived yesterday, taken to different stages through the same verbs and steps as any other.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: documents",
      "convention",
      "convention :: clocks",
      "deadlines",
      "home",
      "inbox",
      "incoming",
      "incoming :: arrival",
      "incoming :: asked",
      "incoming :: filing",
      "information",
      "journal",
      "register :: facts",
      "steps",
      "storage",
      "web",
      "web :: forms",
      "web :: once",
      "workflow"
    })
package org.rogatory.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
