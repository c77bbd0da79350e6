package org.rogatory.register.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * The kinds of fact that the register holds about a State, in the order in which pages show them.
 */
public enum FactKind implements Worded {
  NAMES(GivenNames.class, false),
  MEMBERSHIP(Membership.class, false, "65"),
  AUTHORITY(RegisteredAuthority.class, true, "40(12)(a)"),
  LANGUAGES(AcceptedLanguages.class, false, "40(13)"),
  CHANNEL(RequiredChannel.class, false, "40(12)(d)"),
  INTERPOL(InterpolAgreement.class, false, "40(12)(d)"),
  ORAL(OralAgreement.class, false, "40(13)"),
  TREATY(OtherTreaty.class, true, "40(7)"),
  NO_TREATY(NoOtherTreaty.class, false, "40(7)"),
  DECLARATION(Declaration.class, true, "23(3)"),
  NO_DECLARATION(NoDeclaration.class, false, "23(3)"),
  ZONE(LegalZone.class, false);

  private final Class<? extends StateFact> type;
  private final boolean repeated;
  private final List<Provision> provisions;

  FactKind(Class<? extends StateFact> type, boolean repeated, String... provisions) {
    this.type = type;
    this.repeated = repeated;
    this.provisions = Provision.listOf(provisions);
  }

  /** The record that a fact of this kind is. */
  public Class<? extends StateFact> type() {
    return type;
  }

  /** Whether a State can have several, each with its own provenance. */
  public boolean isRepeated() {
    return repeated;
  }

  /** What of the Convention makes it matter. */
  public List<Provision> provisions() {
    return provisions;
  }

  /** The kinds of which there is none where a fact of this kind is held. */
  public Set<FactKind> denies() {
    return switch (this) {
      case NO_TREATY -> Set.of(TREATY);
      case NO_DECLARATION -> Set.of(DECLARATION);
      default -> Set.of();
    };
  }

  /** The kinds that say that there is none of this kind. */
  public Set<FactKind> deniedBy() {
    return switch (this) {
      case TREATY -> Set.of(NO_TREATY);
      case DECLARATION -> Set.of(NO_DECLARATION);
      default -> Set.of();
    };
  }

  @Override
  public String group() {
    return "fact";
  }

  /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static FactKind of(String id) {
    return Worded.of(FactKind.class, id);
  }

  static FactKind of(Class<?> type) {
    return Arrays.stream(values())
        .filter(kind -> kind.type == type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + type));
  }
}
