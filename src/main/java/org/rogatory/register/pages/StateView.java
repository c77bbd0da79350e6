package org.rogatory.register.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.RecordedFact;

/** A State's profile, laid out for its page. */
final class StateView {

  private final StateProfile profile;
  private final Locale reader;

  StateView(StateProfile profile, Locale reader) {
    this.profile = profile;
    this.reader = reader;
  }

  /**
   * A part of the page.
   *
   * @param id which part
   * @param cards what it shows
   * @param additions the kinds of fact of which one more can be added
   */
  record Part(Section id, List<FactCard> cards, List<FactKind> additions) {}

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Section section : Section.values()) {
      List<FactCard> cards = new ArrayList<>();
      List<FactKind> additions = new ArrayList<>();
      section.kinds().stream().filter(this::concerns).forEach(kind -> add(kind, cards, additions));
      parts.add(new Part(section, cards, additions));
    }
    return parts;
  }

  private void add(FactKind kind, List<FactCard> cards, List<FactKind> additions) {
    List<RecordedFact<?>> held = profile.facts(kind);
    held.forEach(fact -> cards.add(card(fact)));
    boolean denied = kind.deniedBy().stream().anyMatch(other -> !profile.facts(other).isEmpty());
    boolean denies = kind.denies().stream().anyMatch(other -> !profile.facts(other).isEmpty());
    if (kind.isRepeated() || (!kind.denies().isEmpty() && held.isEmpty() && !denies)) {
      additions.add(kind);
    }
    if (isMissed(kind) && !denied && kind.denies().isEmpty()) {
      cards.add(new FactCard(kind, null, "", false, false));
    }
  }

  private boolean isMissed(FactKind kind) {
    return kind == FactKind.AUTHORITY
        ? profile.authorities(AuthorityKind.MUTUAL_ASSISTANCE).isEmpty()
        : profile.facts(kind).isEmpty();
  }

  /** The standard's States are named by CLDR and not by us. */
  private boolean concerns(FactKind kind) {
    return kind != FactKind.NAMES || profile.code().isUserAssigned();
  }

  FactCard card(RecordedFact<?> held) {
    String age =
        held.provenance().lastChecked().map(day -> Ages.of(day, profile.asOf(), reader)).orElse("");
    boolean expired = !held.isCurrent(profile.asOf());
    boolean old = held.provenance().isOld(profile.asOf(), profile.checkAfter());
    return new FactCard(held.id().kind(), held, age, expired, old);
  }

  /** How many facts ask for a check. */
  long toCheck() {
    return profile.facts().stream().filter(profile::needsChecking).count();
  }
}
