package org.rogatory.register.facts;

/** It has been looked into: no other treaty on mutual legal assistance binds the State and us. */
public record NoOtherTreaty() implements StateFact {}
