/**
 * The mechanism of steps: what a step is, for a person and for the program. Showing, drafts,
 * checking and completing are written once, for the steps of all courses.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"access", "casefile", "convention", "journal", "workflow"})
package org.rogatory.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
