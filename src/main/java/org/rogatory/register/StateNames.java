package org.rogatory.register;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.FactRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What States are called in the reader's language: by CLDR, and under a code left to users as the
 * register or our own configuration says.
 */
@Component
public class StateNames {

  private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

  private final FactRows facts;
  private final OwnState own;
  private volatile @Nullable Given given;

  StateNames(FactRows facts, OwnState own) {
    this.facts = facts;
    this.own = own;
  }

  /** The State's name; its code where nobody has given it one. */
  public String name(CountryCode code, Locale reader) {
    if (!code.isUserAssigned()) {
      return cldr(reader).regionDisplayName(code.value());
    }
    GivenNames names = given().names().get(code);
    return names == null ? code.value() : names.in(reader);
  }

  /** The States in the alphabetical order of the reader's language, with their names. */
  public List<NamedState> inOrder(Collection<CountryCode> codes, Locale reader) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader));
    return codes.stream()
        .map(code -> new NamedState(code, name(code, reader)))
        .sorted((one, other) -> collator.compare(one.name(), other.name()))
        .toList();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(RegisterChanged changed) {
    if (changed.kind() == FactKind.NAMES) {
      given = null;
    }
  }

  private static LocaleDisplayNames cldr(Locale reader) {
    return LocaleDisplayNames.getInstance(
        ULocale.forLocale(reader), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
  }

  private Given given() {
    Given kept = given;
    if (kept == null || System.nanoTime() - kept.readAt() > KEPT_NANOS) {
      kept = read();
      given = kept;
    }
    return kept;
  }

  private Given read() {
    Map<CountryCode, GivenNames> names = new HashMap<>();
    long readAt = System.nanoTime();
    for (FactRow row : facts.findByKind(FactKind.NAMES.name())) {
      row.find()
          .flatMap(held -> held.as(GivenNames.class))
          .ifPresent(held -> row.findState().ifPresent(state -> names.put(state, held.fact())));
    }
    names.put(own.code(), own.names());
    return new Given(Map.copyOf(names), readAt);
  }

  private record Given(Map<CountryCode, GivenNames> names, long readAt) {}
}
