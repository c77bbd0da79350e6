package org.rogatory.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a file belongs together with, typed in or sent.
 *
 * @param other the reference of the other file
 */
public record NewLink(
    @NotBlank @Size(max = 40) String other, @NotBlank @Size(max = 2000) String why) {}
