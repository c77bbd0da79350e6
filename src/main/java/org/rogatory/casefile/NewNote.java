package org.rogatory.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A remark for the next reader of a file, typed in or sent. */
public record NewNote(@NotBlank @Size(max = 5000) String text) {}
