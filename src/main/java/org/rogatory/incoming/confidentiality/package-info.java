/** What the requesting State wants to be kept confidential, 40(20). */
@NullMarked
package org.rogatory.incoming.confidentiality;

import org.jspecify.annotations.NullMarked;
