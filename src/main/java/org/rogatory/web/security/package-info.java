/** Who may ask what of which route, and login. */
@NullMarked
package org.rogatory.web.security;

import org.jspecify.annotations.NullMarked;
