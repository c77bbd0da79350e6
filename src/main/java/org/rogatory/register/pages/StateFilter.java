package org.rogatory.register.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.RecordedFact;

/**
 * Which States a list shows.
 *
 * @param q part of a name, or a code
 * @param show {@code recorded}, {@code check} or {@code all}
 * @param fact a kind of fact by its id, and
 * @param standing how firmly it is held
 */
record StateFilter(
    @Nullable String q, @Nullable String show, @Nullable String fact, @Nullable String standing) {

  /** The list's parts: what is recorded, what asks for a check, everything. */
  enum Show {
    RECORDED,
    CHECK,
    ALL;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The part to show; somebody who searches or filters means all. */
  Show part() {
    for (Show part : Show.values()) {
      if (part.id().equals(show)) {
        return part;
      }
    }
    return isEmpty() ? Show.RECORDED : Show.ALL;
  }

  public boolean isEmpty() {
    return text(q).isEmpty() && text(fact).isEmpty() && text(standing).isEmpty();
  }

  boolean fits(StateProfile state, String name, Locale reader) {
    return fitsPart(state, part()) && fitsFacts(state) && fitsText(state.code(), name, reader);
  }

  static boolean fitsPart(StateProfile state, Show part) {
    return switch (part) {
      case RECORDED -> !state.facts().isEmpty();
      case CHECK -> state.facts().stream().anyMatch(state::needsChecking);
      case ALL -> true;
    };
  }

  private boolean fitsFacts(StateProfile state) {
    Optional<FactStanding> wanted = chosen(FactStanding.values(), standing);
    Optional<FactKind> kind = chosen(FactKind.values(), fact);
    if (kind.isEmpty()) {
      return wanted.isEmpty() || state.facts().stream().anyMatch(held -> is(held, wanted.get()));
    }
    boolean unknown = state.facts(kind.get()).isEmpty();
    if (wanted.isEmpty()) {
      return !unknown;
    }
    return wanted.get() == FactStanding.UNKNOWN
        ? unknown
        : state.facts(kind.get()).stream().anyMatch(held -> is(held, wanted.get()));
  }

  private static boolean is(RecordedFact<?> held, FactStanding standing) {
    return held.provenance().standing() == standing;
  }

  private boolean fitsText(CountryCode code, String name, Locale reader) {
    String wanted = text(q);
    return wanted.isEmpty() || code.value().equalsIgnoreCase(wanted) || in(name, wanted, reader);
  }

  /** Without regard to case and accents, as the reader's language compares letters. */
  private static boolean in(String name, String wanted, Locale reader) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader));
    collator.setStrength(Collator.PRIMARY);
    return new StringSearch(wanted, new StringCharacterIterator(name), (RuleBasedCollator) collator)
            .first()
        != StringSearch.DONE;
  }

  private static <E extends Enum<E> & Worded> Optional<E> chosen(E[] all, @Nullable String id) {
    for (E one : all) {
      if (one.id().equals(text(id))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static String text(@Nullable String raw) {
    return raw == null ? "" : raw.strip();
  }
}
