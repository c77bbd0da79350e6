/** Whether what is kept is what was written: what was altered from outside, found and told. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "casefile",
      "casefile :: documents",
      "convention",
      "home",
      "journal",
      "journal :: office",
      "reads",
      "web",
      "web :: once",
      "workflow"
    })
package org.rogatory.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
