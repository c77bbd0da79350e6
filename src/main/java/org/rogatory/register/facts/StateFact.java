package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that can be known about a State. Names of the records and of their components are
 * stored in the register's history, so they are never renamed.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface StateFact
    permits GivenNames,
        Membership,
        RegisteredAuthority,
        AcceptedLanguages,
        RequiredChannel,
        InterpolAgreement,
        OralAgreement,
        OtherTreaty,
        NoOtherTreaty,
        Declaration,
        NoDeclaration,
        LegalZone {

  /** Which kind this is. */
  default FactKind kind() {
    return FactKind.of(getClass());
  }
}
