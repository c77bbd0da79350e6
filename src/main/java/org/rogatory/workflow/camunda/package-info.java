/** Does with the engine what {@code workflow} promises; the only package that knows the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "journal", "workflow"})
package org.rogatory.workflow.camunda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
