/** Where everything stands, for supervisors: what is late, stuck or about to lapse. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: lists",
      "convention",
      "deadlines",
      "deadlines :: reckoning",
      "inbox",
      "inbox :: options",
      "integrity",
      "journal",
      "needtoknow",
      "register",
      "register :: facts",
      "web",
      "web :: once",
      "workflow"
    })
package org.rogatory.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
