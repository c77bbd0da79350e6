package org.rogatory.register.facts;

/** It has been looked into: the State has made no reservation. */
public record NoDeclaration() implements StateFact {}
