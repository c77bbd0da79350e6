package org.rogatory.incoming.found;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What was done about evidence or personal data that went to somebody else than the State, 36(1).
 *
 * @param what in words for the office
 */
public record DealtWith(@NotBlank @Size(max = 5000) String what) {}
