package org.rogatory.journal;

/**
 * Who did a thing: a person, by the name he or she logs in with, or the program.
 *
 * @param kind person or program
 * @param name the person's login name, or the name of the part of the program
 */
public record Actor(Kind kind, String name) {

  /** The program itself, for what nobody did by hand. */
  public static final Actor PROGRAM = new Actor(Kind.PROGRAM, "rogatory");

  /** A person or the program. */
  public enum Kind {
    PERSON,
    PROGRAM
  }

  /** The person who logs in as {@code name}. */
  public static Actor person(String name) {
    return new Actor(Kind.PERSON, name);
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  @Override
  public String toString() {
    return name;
  }
}
