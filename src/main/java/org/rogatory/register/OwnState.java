package org.rogatory.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.convention.grounds.Reservation;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;
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
  public Set<Reservation> reservationsOn(LocalDate day) {
    return declarations.stream()
        .filter(made -> made.holdsOn(day))
        .flatMap(made -> made.about().reservation().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static OwnState read(Home home, Office office) {
    return of(PolicyFile.read(home, FILE), office);
  }

  static OwnState of(PolicyNode file, Office office) {
    file.only("languages", "diplomatic-channel", "convention", "declarations");
    List<LanguageTag> languages =
        file.get("languages").items().stream().map(tag -> tag.as(LanguageTag::of)).toList();
    if (languages.isEmpty()) {
      throw file.get("languages").error("at least one language is needed");
    }
    return new OwnState(
        CountryCode.of(office.state()),
        new GivenNames(office.letterhead().state().byTag()),
        office.zone(),
        languages,
        file.get("diplomatic-channel").yes(),
        membership(file.get("convention")),
        file.items("declarations").stream().map(OwnState::declaration).toList());
  }

  private static Membership membership(PolicyNode entry) {
    entry.only("deposited-on", "in-force-from", "out-from");
    return new Membership(
        true, day(entry, "deposited-on"), day(entry, "in-force-from"), day(entry, "out-from"));
  }

  private static Declaration declaration(PolicyNode entry) {
    entry.only("kind", "wording", "made-on", "withdrawn-on");
    return new Declaration(
        entry.get("kind").as(DeclarationKind::of),
        entry.text("wording"),
        day(entry, "made-on"),
        day(entry, "withdrawn-on"));
  }

  private static Optional<LocalDate> day(PolicyNode entry, String name) {
    return entry.find(name).map(day -> day.as(LocalDate::parse));
  }
}
