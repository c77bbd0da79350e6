package org.rogatory.needtoknow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which restricted file somebody must see at once, and why, typed in or sent.
 *
 * @param reference of the file
 * @param reason in the person's own words
 */
record Opening(
    @NotBlank @Size(max = 40) String reference,
    @NotBlank @Size(min = 10, max = 2000) String reason) {}
