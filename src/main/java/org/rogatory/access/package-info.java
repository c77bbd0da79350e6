/** Who works here, in which role, and who may see which file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "journal :: office"})
package org.rogatory.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
