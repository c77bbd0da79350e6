package org.rogatory.needtoknow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor finds of a file that was opened in an emergency, typed in or sent.
 *
 * @param justified whether there was reason to; where there was none, it ends at once
 */
record Review(@NotNull @Nullable Boolean justified, @NotBlank @Size(max = 2000) String remark) {}
