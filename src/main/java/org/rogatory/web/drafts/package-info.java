/** What people typed into forms and have not sent: saved by itself, put back, thrown away. */
@NullMarked
@NamedInterface("drafts")
package org.rogatory.web.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
