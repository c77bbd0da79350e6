/** What is to be kept confidential, and what the office's policy makes of it. */
@NullMarked
@NamedInterface("confidentiality")
package org.rogatory.casefile.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
