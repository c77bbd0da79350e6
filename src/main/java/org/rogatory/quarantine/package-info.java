/** Documents in which malware was found: kept apart for a time, read by nobody, then removed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "journal", "storage", "web", "web :: once"})
package org.rogatory.quarantine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
