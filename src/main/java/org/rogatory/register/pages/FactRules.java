package org.rogatory.register.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.formats.DaysOfThisAge;

/**
 * The rules between the fields of a fact's form, and between them and today. A field has the same
 * name and meaning in each form, so the rules are said once for all kinds.
 */
final class FactRules {

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

  private final Texts texts;
  private final LocalDate today;

  FactRules(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /** Whether a name is wrong, without which there is no fact at all. */
  static boolean isNameless(Fields checked) {
    return NAMES.stream().anyMatch(name -> checked.problem(name) != null);
  }

  /** What was typed, with what breaks a rule. */
  Fields check(FactKind kind, Fields typed) {
    Fields checked = typed;
    for (String name : kind == FactKind.NAMES ? NAMES : List.<String>of()) {
      boolean isName = typed.value(name).strip().lines().count() == 1;
      checked = wrong(checked, !isName, name, "NotBlank.fact." + name);
    }
    for (String name : PAST) {
      boolean future = day(typed, name).filter(today::isBefore).isPresent();
      checked = wrong(checked, future, name, "register.wrong.future");
    }
    for (Follows days : ORDER) {
      checked = wrong(checked, isBroken(days, typed), days.later(), "register.wrong.order");
    }
    for (String name : List.of("otherNames", "address")) {
      boolean tooLong = typed.value(name).strip().length() > LINES;
      checked = wrong(checked, tooLong, name, "Size", name, LINES);
    }
    boolean undocumented =
        !typed.value("paragraphsAgreedOn").isBlank() && typed.value("agreementDocument").isBlank();
    checked = wrong(checked, undocumented, "agreementDocument", "register.wrong.document");
    boolean unheld = typed.has("standing", FactStanding.UNKNOWN.id());
    return wrong(checked, unheld, "standing", "NotNull.fact.standing");
  }

  private Fields wrong(Fields typed, boolean broken, String name, String key, Object... args) {
    return broken ? typed.wrong(name, texts.of(key, args)) : typed;
  }

  private static boolean isBroken(Follows days, Fields typed) {
    Optional<LocalDate> earlier = day(typed, days.earlier());
    return earlier.isPresent()
        && day(typed, days.later()).filter(earlier.get()::isAfter).isPresent();
  }

  /** The day that was typed; none where it cannot be read, which the binding says. */
  private static Optional<LocalDate> day(Fields typed, String name) {
    try {
      String text = typed.value(name).strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(DaysOfThisAge.day(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
