package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;

/** A person, item or account that a request concerns, 40(15)(e). */
@Embeddable
@Clause("40(2)")
public class Subject {

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String name;

  private @Nullable String identifier;
  private @Nullable String location;
  private @Nullable String nationality;
  private @Nullable LocalDate born;

  @SuppressWarnings("NullAway.Init")
  protected Subject() {}

  Subject(
      Kind kind,
      String name,
      @Nullable String identifier,
      @Nullable String location,
      @Nullable String nationality,
      @Nullable LocalDate born) {
    this.kind = kind.name();
    this.name = name;
    this.identifier = identifier;
    this.location = location;
    this.nationality = nationality;
    this.born = born;
  }

  /** What a request can concern. */
  public enum Kind implements Worded {
    NATURAL_PERSON,
    LEGAL_PERSON,
    ITEM,
    ACCOUNT;

    @Override
    public String group() {
      return "subject";
    }
  }

  public Kind kind() {
    return Unreadable.constant(Kind.class, kind);
  }

  public String name() {
    return name;
  }

  /** The number of an account or item, an address on a network. */
  public Optional<String> identifier() {
    return Optional.ofNullable(identifier);
  }

  public Optional<String> location() {
    return Optional.ofNullable(location);
  }

  public Optional<String> nationality() {
    return Optional.ofNullable(nationality);
  }

  public Optional<LocalDate> born() {
    return Optional.ofNullable(born);
  }
}
