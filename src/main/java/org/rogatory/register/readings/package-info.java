/**
 * How our office reads words of the Convention on which its texts differ, and who signed that off.
 */
@NullMarked
@NamedInterface("readings")
package org.rogatory.register.readings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
