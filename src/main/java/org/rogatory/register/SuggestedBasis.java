package org.rogatory.register;

import java.util.Optional;
import org.rogatory.convention.LegalBasis;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;

/**
 * What a request from a State rests on as far as the register knows, 40(7). A person confirms it.
 *
 * @param basis the basis
 * @param treaty the other treaty that makes the difference, where there is one
 * @param provenance how firmly it is known; unknown where nobody has looked for another treaty
 */
public record SuggestedBasis(
    LegalBasis basis, Optional<OtherTreaty> treaty, Provenance provenance) {}
