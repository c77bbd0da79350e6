package org.rogatory.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Reservation;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyFile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.Membership;

/**
 * Our own State and what it has notified and declared; {@code config/own-state.yml}, with code,
 * name and zone from {@code config/office.yml}.
 *
 * @param code the State
 * @param names its names by language, for a code that is left to users
 * @param zone the zone in which our law counts days
 * @param languages the languages in which we accept requests, 40(13), the preferred one first
 * @param diplomaticChannelRequired whether requests to us come through the foreign ministry only
 * @param membership from when the Convention binds us
 * @param declarations what we have reserved and declared
 */
public record OwnState(
    CountryCode code,
    GivenNames names,
    ZoneId zone,
    List<LanguageTag> languages,
    boolean diplomaticChannelRequired,
    Membership membership,
    List<Declaration> declarations) {

  public static final String FILE = "config/own-state.yml";

  public OwnState {
    languages = List.copyOf(languages);
    declarations = List.copyOf(declarations);
  }

  /** Whether a request in this language is accepted. */
  public boolean accepts(LanguageTag language) {
    return languages.stream().anyMatch(language::covers);
  }

  /** Our reservations that bear on grounds, on a day; one that is not recorded is not used. */
  @Clause("23(3)")
  public Set<Reservation> reservationsOn(LocalDate day) {
    return declarations.stream()
        .filter(made -> made.holdsOn(day))
        .flatMap(made -> made.about().reservation().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static OwnState read(Home home, Office office) {
    return of(PolicyFile.read(home, FILE), office);
  }

  static OwnState of(PolicyFile file, Office office) {
    Notified notified = file.as(Notified.class);
    Joined joined = notified.convention;
    return new OwnState(
        CountryCode.of(office.state()),
        new GivenNames(office.letterhead().state().byTag()),
        office.zone(),
        notified.languages,
        notified.diplomaticChannel,
        new Membership(true, joined.depositedOn, joined.inForceFrom, joined.outFrom),
        notified.declarations.stream().map(Made::declaration).toList());
  }

  /** As the file says it. */
  private record Notified(
      @NotEmpty List<LanguageTag> languages,
      @NotNull Boolean diplomaticChannel,
      @NotNull Joined convention,
      List<@Valid Made> declarations) {}

  private record Joined(
      Optional<LocalDate> depositedOn,
      Optional<LocalDate> inForceFrom,
      Optional<LocalDate> outFrom) {}

  private record Made(
      @NotNull DeclarationKind kind,
      @NotNull String wording,
      Optional<LocalDate> madeOn,
      Optional<LocalDate> withdrawnOn) {

    Declaration declaration() {
      return new Declaration(kind, wording, madeOn, withdrawnOn);
    }
  }
}
