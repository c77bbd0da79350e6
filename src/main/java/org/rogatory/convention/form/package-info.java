/**
 * Form and language of a request, how it is sent, and whether it is authentic, 40(12) to 40(14).
 */
@NullMarked
@NamedInterface("form")
package org.rogatory.convention.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
