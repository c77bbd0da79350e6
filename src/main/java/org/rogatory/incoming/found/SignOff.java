package org.rogatory.incoming.found;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;

/**
 * What a lawyer signed on words of the Convention on which its texts differ, 68(2).
 *
 * @param by who signed
 * @param words what was signed
 */
public record SignOff(
    @ReadBy(Reader.OFFICE) @NotBlank @Size(max = 200) String by,
    @ReadBy(Reader.OFFICE) @NotBlank @Size(max = 5000) String words) {}
