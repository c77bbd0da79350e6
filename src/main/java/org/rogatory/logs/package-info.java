/** No words of a request stand in the log, whoever writes it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rogatory.logs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
