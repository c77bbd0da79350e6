package org.rogatory.incoming.asked;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim.Origin;

/**
 * Which fields of an offence go together: an article from 7 to 17 with an offence under the
 * Convention, predicates with Article 17, a length with a term. Each that does not is named.
 */
@Clause("2(h)")
final class OffenceFields {

  private static final int FIRST = 7;
  private static final int LAUNDERING = 17;

  private final NewRequest.NewOffence said;
  private final String line;
  private final Map<String, Reason> wrong = new LinkedHashMap<>();

  private OffenceFields(NewRequest.NewOffence said, String line) {
    this.said = said;
    this.line = line;
  }

  /**
   * The fields of one offence.
   *
   * @param line what the names of its fields begin with, such as {@code offences[0].}
   */
  static OffenceFields of(NewRequest.NewOffence said, String line) {
    OffenceFields fields = new OffenceFields(said, line);
    fields.article();
    fields.predicates();
    fields.penalty();
    return fields;
  }

  /** Tells what is wrong; whether nothing is. */
  boolean check(BadInput.Collected bad) {
    wrong.forEach((field, reason) -> bad.add(line + field, reason));
    return wrong.isEmpty() && said.origin() != null;
  }

  private void article() {
    Integer article = said.article();
    if (said.origin() == Origin.CONVENTION && article == null) {
      add("article", "input.offence.article-missing");
    } else if (said.origin() != null && said.origin() != Origin.CONVENTION && article != null) {
      add("article", "input.offence.article-elsewhere");
    } else if (article != null && (article < FIRST || article > LAUNDERING)) {
      add("article", "input.offence.article-unknown");
    }
  }

  private void predicates() {
    boolean laundering = isLaundering(said.article());
    if (!laundering && !said.predicates().isEmpty()) {
      add("predicates", "input.offence.predicates-elsewhere");
    } else if (said.predicates().stream().anyMatch(OffenceFields::isNoPredicate)) {
      add("predicates", "input.offence.predicates-unknown");
    }
    if (!laundering && said.predicateOutside()) {
      add("predicateOutside", "input.offence.predicates-elsewhere");
    }
  }

  /** Nobody knows whether a term without its length makes a serious crime, 2(h). */
  private void penalty() {
    boolean term = said.penalty() == MaximumPenalty.Kind.TERM;
    Integer months = said.penaltyMonths();
    if (term && months == null) {
      add("penaltyMonths", "input.penalty-months");
    } else if (!term && months != null && months != 0) {
      add("penaltyMonths", "input.offence.months-without-term");
    } else if (months != null && months < 0) {
      add("penaltyMonths", "input.penalty-months");
    }
  }

  private static boolean isLaundering(@Nullable Integer article) {
    return article != null && article == LAUNDERING;
  }

  private static boolean isNoPredicate(@Nullable Integer article) {
    return article == null || article < FIRST || article >= LAUNDERING;
  }

  private void add(String field, String key) {
    wrong.put(field, Reason.of(key));
  }
}
