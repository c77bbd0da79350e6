package org.rogatory.incoming.found;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.convention.scope.Exit;

/** What a caseworker found on which it turns whether a measure is inside the Convention, 35(1). */
@Embeddable
public class ScopeFound {

  @Column(name = "scope_serves", nullable = false)
  private String serves = Stated.NOT_STATED.id();

  @Column(name = "scope_reason")
  private @Nullable String reason;

  @Column(name = "scope_exits")
  private @Nullable String exits;

  protected ScopeFound() {}

  /** Nobody has said. */
  public static ScopeFound unknown() {
    return new ScopeFound();
  }

  /** Whether the measure serves to collect evidence in electronic form, 35(1)(c). */
  public Stated serves() {
    return Stated.of(serves);
  }

  /** Why it does, or does not. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The ways that the answer names, where the measure is outside. */
  public List<Exit> exits() {
    return exits == null
        ? List.of()
        : Arrays.stream(exits.split(" ")).map(id -> Worded.of(Exit.class, id)).toList();
  }

  /** A person said whether it serves to collect evidence in electronic form, and why. */
  public void answered(Stated says, String why) {
    this.serves = says.id();
    this.reason = why;
  }

  /** What was said was said of something else. */
  public void unanswered() {
    this.serves = Stated.NOT_STATED.id();
    this.reason = null;
  }

  /** A person chose the ways that the answer names. */
  public void leaves(Collection<Exit> ways) {
    this.exits =
        ways.isEmpty()
            ? null
            : Arrays.stream(Exit.values())
                .filter(ways::contains)
                .map(Exit::id)
                .collect(Collectors.joining(" "));
  }
}
