package org.rogatory.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.web.formats.DaysOfThisAge;
import org.rogatory.web.forms.FormBinding;

/**
 * What is asked of a fact beyond the shape of its fields: days in their order and not in the
 * future, an agreement that is written down, names in both languages. The verb asks it of whoever
 * records a fact, and the form before, so that all that is wrong is said at once.
 */
public final class FactRules {

  private static final List<String> NAMES = List.of("names[en]", "names[zh]");

  private static final List<String> PAST =
      List.of(
          "depositedOn", "concludedOn", "paragraphsAgreedOn", "madeOn", "statedOn", "verifiedOn");

  private record Follows(String earlier, String later) {}

  private static final List<Follows> ORDER =
      List.of(
          new Follows("depositedOn", "inForceFrom"),
          new Follows("concludedOn", "inForceFrom"),
          new Follows("inForceFrom", "outFrom"),
          new Follows("inForceFrom", "endedOn"),
          new Follows("madeOn", "withdrawnOn"),
          new Follows("statedOn", "verifiedOn"),
          new Follows("statedOn", "validUntil"));

  /** What the lines of names and addresses may have together. */
  private static final int LINES = 2000;

  private final Map<String, List<String>> said;
  private final LocalDate today;
  private final Map<String, Reason> broken = new LinkedHashMap<>();

  private FactRules(Map<String, List<String>> said, LocalDate today) {
    this.said = said;
    this.today = today;
  }

  /**
   * What breaks a rule, by the name of the field.
   *
   * @param said the values of each field, as texts
   */
  public static Map<String, Reason> broken(
      FactKind kind, Map<String, List<String>> said, LocalDate today) {
    FactRules rules = new FactRules(said, today);
    rules.check(kind);
    return rules.broken;
  }

  /**
   * The same for a fact that is about to be recorded.
   *
   * @throws BadInput naming each field that breaks a rule
   */
  static void require(SourcedFact said, LocalDate today) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.putAll(FormBinding.typed((Record) said.fact()));
    values.putAll(FormBinding.typed(said.provenance()));
    BadInput.Collected bad = new BadInput.Collected();
    broken(said.fact().kind(), values, today).forEach(bad::add);
    bad.complain();
  }

  /** Whether a name is wrong, without which there is no fact at all. */
  public static boolean isNameless(Map<String, Reason> broken) {
    return NAMES.stream().anyMatch(broken::containsKey);
  }

  private void check(FactKind kind) {
    for (String name : kind == FactKind.NAMES ? NAMES : List.<String>of()) {
      wrong(value(name).lines().count() != 1, name, Reason.of("NotBlank.fact." + name));
    }
    for (String name : PAST) {
      wrong(day(name).filter(today::isBefore).isPresent(), name, "register.wrong.future");
    }
    for (Follows days : ORDER) {
      wrong(isBroken(days), days.later(), "register.wrong.order");
    }
    for (String name : List.of("otherNames", "address")) {
      wrong(lines(name).length() > LINES, name, "register.wrong.lines");
    }
    boolean undocumented =
        !value("paragraphsAgreedOn").isEmpty() && value("agreementDocument").isEmpty();
    wrong(undocumented, "agreementDocument", "register.wrong.document");
    boolean unheld = value("standing").equals(FactStanding.UNKNOWN.id());
    wrong(unheld, "standing", "NotNull.fact.standing");
  }

  private void wrong(boolean isBroken, String name, String key) {
    wrong(isBroken, name, Reason.of(key));
  }

  private void wrong(boolean isBroken, String name, Reason reason) {
    if (isBroken) {
      broken.putIfAbsent(name, reason);
    }
  }

  private boolean isBroken(Follows days) {
    Optional<LocalDate> earlier = day(days.earlier());
    return earlier.isPresent() && day(days.later()).filter(earlier.get()::isAfter).isPresent();
  }

  /** The day that was said; none where it cannot be read, which the binding says. */
  private Optional<LocalDate> day(String name) {
    try {
      String text = value(name);
      return text.isEmpty() ? Optional.empty() : Optional.of(DaysOfThisAge.day(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private String value(String name) {
    return said.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private String lines(String name) {
    return String.join("\n", said.getOrDefault(name, List.of())).strip();
  }
}
