/** The caseworkers' tasks: who may take which, who has taken it, and the lists of them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: confidentiality",
      "casefile :: lists",
      "convention",
      "deadlines",
      "integrity",
      "journal",
      "reads",
      "register",
      "register :: facts",
      "steps",
      "web",
      "web :: drafts",
      "web :: forms",
      "web :: limits",
      "web :: once",
      "workflow"
    })
package org.rogatory.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
