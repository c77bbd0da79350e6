/**
 * Persons who are transferred or heard: consent, agreements, and who may be heard, 40(9), 40(18).
 */
@NullMarked
@NamedInterface("persons")
package org.rogatory.convention.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
