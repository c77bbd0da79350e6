package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrity.Told;

/** Tells what is found and decided of a measure. */
final class MeasureTeller extends Teller {

  private final BeginningTeller beginning;
  private final ExecutionTeller execution;

  MeasureTeller(Told told, BeginningTeller beginning) {
    super(told);
    this.beginning = beginning;
    this.execution = new ExecutionTeller(told);
  }

  void tell(String m, Happened said) {
    Stream.<Predicate<Happened>>of(
            each -> begins(m, each),
            each -> corrected(m, each),
            each -> scope(m, each),
            each -> assessed(m, each),
            each -> proceedingEnded(m, each),
            each -> decided(m, each),
            each -> approved(m, each),
            each -> persons(m, each))
        .filter(each -> each.test(said))
        .findFirst()
        .ifPresentOrElse(done -> {}, () -> execution.tell(m, said));
  }

  /** What it begins with. */
  private boolean begins(String m, Happened said) {
    switch (said.kind()) {
      case "measure-added" -> {
        copy(said.fact(), m, "assistance");
        beginning.begun(m, said.fact().get("asked"));
        beginning.suggested(m, said.fact().get("answerBy"));
        if (text(said.fact(), "takesUp") != null) {
          put(
              "measure." + text(said.fact(), "takesUp") + ".takenUpAs",
              text(said.fact(), "number"));
        }
      }
      case "rest-separated" -> {
        copy(said.fact(), m, "assistance", "hindrance", "hindranceWords");
        put(m + "restOf", text(said.fact(), "from"));
        beginning.begun(m, said.fact().get("asked"));
        put(m + "rest", text(said.fact().get("asked"), "description"));
        beginning.suggested(m, said.fact().get("answerBy"));
        toldWith(m, "measure." + text(said.fact(), "from") + ".");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What is put right of it. */
  private boolean corrected(String m, Happened said) {
    switch (said.kind()) {
      case "measure-corrected" -> {
        String field =
            word(said.fact(), "field").equals("procedure")
                ? "procedureWanted"
                : camel(word(said.fact(), "field"));
        put(m + field, text(said.fact(), "now"));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether it is inside the Convention. */
  private boolean scope(String m, Happened said) {
    switch (said.kind()) {
      case "scope-answered" -> {
        put(m + "serves", text(said.fact(), "serves"));
        put(m + "servesWhy", text(said.fact(), "reason"));
      }
      case "scope-answer-set-aside" -> {
        put(m + "serves", "not-stated");
        put(m + "servesWhy", null);
      }
      case "measure-outside" ->
          put(m + "exits", emptyToNull(String.join(" ", list(said.fact(), "exits"))));
      case "assessment-outdated" -> put(m + "outdated", "true");
      case "begun-anew" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The grounds. */
  private boolean assessed(String m, Happened said) {
    switch (said.kind()) {
      case "grounds-assessed" -> {
        copy(said.fact(), m, "remark");
        put(m + "grounds", grounds(said.fact()));
        copy(
            said.fact(),
            m,
            "personalData",
            "publicRecords",
            "allowedInSimilarCase",
            "offenceListed");
        put(m + "assessedBy", said.by());
        put(m + "outdated", "false");
        says().keySet().removeIf(name -> name.startsWith(m + "fact."));
        said.fact()
            .get("facts")
            .fields()
            .forEachRemaining(f -> put(m + "fact." + f.getKey(), f.getValue().asText()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** That what stood in its way has ended. */
  private boolean proceedingEnded(String m, Happened said) {
    switch (said.kind()) {
      case "proceeding-ended" -> {
        String proceeding = word(said.fact(), "proceeding");
        String before = find(m + "endedProceedings");
        put(m + "endedProceedings", before == null ? proceeding : before + "\n" + proceeding);
        if (get(m + "state").endsWith("_PROPOSED")) {
          put(m + "approvedBy", null);
          put(m + "decidedOn", null);
        }
        if (proceeding.equals(get(m + "interferingProceeding"))) {
          put(m + "proceedingEndedOn", said.day());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What is proposed and decided. */
  private boolean decided(String m, Happened said) {
    switch (said.kind()) {
      case "refusal-proposed" -> decided(m, "REFUSE", grounds(said.fact()), said.fact(), said.by());
      case "postponement-proposed" -> {
        decided(m, "POSTPONE", grounds(said.fact()), said.fact(), said.by());
        copy(said.fact(), m, "interferingProceeding", "reviewOn");
        put(
            m + "fact.postponement.interfering-proceeding",
            text(said.fact(), "interferingProceeding"));
        put(m + "fact.postponement.review-date", text(said.fact(), "reviewOn"));
      }
      case "measure-refused", "measure-postponed" -> put(m + "decisionSentAt", said.at());
      case "measure-granted" -> {
        if (!wasCarriedOut(m)) {
          executedAnew(m);
        }
        decided(m, "GRANT", null, said.fact(), said.by());
        put(m + "decidedOn", said.day());
        put(m + "conditions", emptyToNull(String.join("\n", list(said.fact(), "conditions"))));
      }
      case "neither-stated" -> put(m + "statedBy", said.by());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Who approved it. */
  private boolean approved(String m, Happened said) {
    switch (said.kind()) {
      case "refusal-reopened", "confirmation-owed" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      case "proposal-approved" -> {
        put(m + "approvedBy", said.by());
        put(m + "decidedOn", said.day());
      }
      case "proposal-returned", "proposal-withdrawn" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      case "decision-found-sent" -> {
        put(m + "approvedBy", text(said.fact(), "approvedBy"));
        put(m + "decidedOn", text(said.fact(), "approvedOn"));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What the persons say to it. */
  private boolean persons(String m, Happened said) {
    switch (said.kind()) {
      case "persons-asked-again" -> {
        Stream.of("heardAs", "given", "informedOn", "answeredOn", "askedBy", "assistedBy")
            .forEach(part -> put(m + part, null));
        put(m + "consentLanguage", null);
        says()
            .keySet()
            .removeIf(name -> name.startsWith(m + "ours.") || name.startsWith(m + "theirs."));
      }
      case "person-asked" -> {
        if (!isOlder(word(said.fact(), "answeredOn"), m + "answeredOn")) {
          copy(said.fact(), m, "given", "informedOn", "answeredOn", "askedBy", "assistedBy");
          put(m + "consentLanguage", text(said.fact(), "language"));
        }
      }
      case "transfer-agreed" -> {
        String party = m + text(said.fact(), "party") + ".";
        if (!isOlder(word(said.fact(), "on"), party + "on")) {
          copy(said.fact(), party, "authority", "on", "conditions", "given");
        }
      }
      case "hearing-of" -> copy(said.fact(), m, "heardAs");
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What was told of a delay of the whole holds for its rest. */
  private void toldWith(String rest, String whole) {
    if (find(whole + "delayToldOn") != null || find(whole + "delayToldDay") != null) {
      Stream.of(
              "delayForeseenFor",
              "delayEstimate",
              "delayBecause",
              "delayNoEstimate",
              "delayToldOn",
              "delayToldDay",
              "delayToldFor")
          .forEach(each -> put(rest + each, find(whole + each)));
    }
  }

  private void decided(
      String m, String decision, @Nullable String grounds, JsonNode fact, String by) {
    put(m + "decision", decision);
    put(m + "decisionGrounds", grounds);
    put(m + "reasons", text(fact, "reasons"));
    put(m + "proposedBy", by);
    Stream.of(
            "approvedBy decidedOn decisionSentAt conditions interferingProceeding reviewOn proceedingEndedOn")
        .flatMap(names -> Stream.of(names.split(" ")))
        .forEach(each -> put(m + each, null));
  }

  private boolean isOlder(String day, String key) {
    return says().containsKey(key) && day.compareTo(get(key)) < 0;
  }
}
