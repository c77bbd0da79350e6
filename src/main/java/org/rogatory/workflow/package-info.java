/** What the rest of the program knows of processes, in our own words and free of any engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"convention", "journal"})
package org.rogatory.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
