/** Forms of pages: what was typed stays, and becomes a record where nothing is wrong with it. */
@NullMarked
@NamedInterface("forms")
package org.rogatory.web.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
