package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;

/**
 * A file as its journal tells it, from the stored text of its entries and from nothing else: what
 * each kind of fact makes of it, written a second time. {@link FromTables} says the same of the
 * program's own tables.
 */
final class FromJournal {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern STAGE = Pattern.compile("supplement\\.\\d+\\.stage");

  private static final Map<String, List<MeasureLife.Row>> LIFE =
      MeasureLife.all().stream().collect(Collectors.groupingBy(row -> Fact.kindOf(row.fact())));

  /** What a State writes so as to pursue its request. */
  private static final Set<String> PURSUES =
      Set.of("enquiry-received", "information-received", "measure-added", "request-confirmed");

  /** Where something is told next, on which a statement of its own is made. */
  private static final Set<MeasureState> TOLD_NEXT =
      Set.of(
          MeasureState.FOUND_OUTSIDE,
          MeasureState.CONSULTATION_IN_PREPARATION,
          MeasureState.REFUSAL_PROPOSED,
          MeasureState.POSTPONEMENT_PROPOSED,
          MeasureState.EXECUTED);

  private final SortedMap<String, String> says = new TreeMap<>();
  private int measures;

  /** What takes back that which allows it: the measure goes on first. */
  private static final Set<String> TAKES_BACK = Set.of("transmittal-recalled");

  private FromJournal() {}

  /** All that the entries say. */
  static SortedMap<String, String> of(List<JournalEntry> entries) {
    FromJournal file = new FromJournal();
    entries.forEach(file::read);
    file.follow();
    return file.says;
  }

  private void read(JournalEntry entry) {
    JsonNode fact = json(entry.facts());
    String kind = entry.kind();
    String day = entry.happened().day().toString();
    String by = entry.actor().name();
    String at = entry.happened().at().toString();
    put("entries", String.valueOf(entry.number()));
    put("lastHash", entry.hash());
    put("lastRecordedAt", entry.recordedAt().toString());
    if (PURSUES.contains(kind) && text(fact, "takesUp") == null) {
      says.putIfAbsent("pursuedOn", day);
    }
    boolean first = TAKES_BACK.contains(kind);
    if (first) {
      lives("measure." + entry.matter().number() + ".", kind);
    }
    if (kind.startsWith("letter-")) {
      letter(kind, "letter." + number(fact) + ".", fact, entry);
    } else if (kind.startsWith("consultation-")) {
      consultation(kind, fact, entry);
    } else if (entry.matter().is(RequestMatter.COMMUNICATION) && fact.has("number")) {
      communication(kind, fact, entry);
    } else if (kind.startsWith("information-") || kind.equals("waiver-ended")) {
      information(kind, fact, entry);
    } else if (entry.matter().numberAs(RequestMatter.MEASURE).isPresent()) {
      measure(kind, "measure." + entry.matter().number() + ".", fact, day, at, by);
    } else {
      file(kind, fact, entry, day);
    }
    if (first) {
      return;
    }
    if (entry.matter().numberAs(RequestMatter.MEASURE).isPresent()) {
      lives("measure." + entry.matter().number() + ".", kind);
    } else {
      measures().filter(m -> !waysFrom(m, kind).isEmpty()).forEach(m -> lives(m, kind));
    }
  }

  /** Where a measure goes when this is written of it: the one row of its life that says so. */
  private void lives(String m, String kind) {
    if (LIFE.containsKey(kind)) {
      assertThat(waysFrom(m, kind)).as("%s of %s in %s", kind, m, says.get(m + "state")).hasSize(1);
      MeasureState next = waysFrom(m, kind).iterator().next();
      if (TOLD_NEXT.contains(next) && !next.name().equals(says.get(m + "state"))) {
        put(m + "statedBy", null);
      }
      put(m + "state", next.name());
    }
  }

  /** What was told of a delay of the whole holds for its rest. */
  private void toldWith(String rest, String whole) {
    if (says.get(whole + "delayToldOn") != null || says.get(whole + "delayToldDay") != null) {
      Stream.of(
              "delayForeseenFor",
              "delayEstimate",
              "delayBecause",
              "delayNoEstimate",
              "delayToldOn",
              "delayToldDay",
              "delayToldFor")
          .forEach(each -> put(rest + each, says.get(whole + each)));
    }
  }

  /** A day that we told binds; where none is told, nothing is foreseen again for the wished one. */
  private void delayTold(String m, String day, String wished, String on) {
    put(m + "delayToldOn", on);
    put(m + "delayToldDay", day);
    put(m + "delayToldFor", wished);
    if (day == null && wished != null) {
      put(m + "delayForeseenFor", wished);
    }
  }

  private Set<MeasureState> waysFrom(String m, String kind) {
    return LIFE.getOrDefault(kind, List.of()).stream()
        .filter(row -> row.from().name().equals(says.get(m + "state")))
        .filter(row -> is(m, row.only()))
        .map(MeasureLife.Row::to)
        .collect(Collectors.toSet());
  }

  private boolean is(String m, MeasureLife.Only only) {
    boolean preserves = "preservation".equals(says.get(m + "assistance"));
    return switch (only) {
      case EVERY_MEASURE -> true;
      case PRESERVATION -> preserves;
      case OTHER_THAN_PRESERVATION -> !preserves;
      case WITH_RESULT -> wasCarriedOut(m);
      case WITHOUT_RESULT -> !wasCarriedOut(m);
      case CONSULTED ->
          says.keySet().stream()
              .anyMatch(
                  key ->
                      key.startsWith(m.replace("measure.", "consultation."))
                          && key.endsWith(".sentAt"));
      case INTERFERING -> says.containsKey(m + "fact.postponement.interfering-proceeding");
    };
  }

  private boolean wasCarriedOut(String m) {
    return says.containsKey(m + "outcome") && !"not-executed".equals(says.get(m + "outcome"));
  }

  private void file(String kind, JsonNode fact, JournalEntry entry, String day) {
    switch (kind) {
      case "request-registered" -> registered(fact, entry);
      case "request-triaged" -> {
        copy(fact, "", "legalBasis", "authenticity", "authenticityHow", "treaty");
        copy(fact, "", "paragraphsAgreedOn");
        put("authenticityBy", emptyToNull(String.join(" ", list(fact, "authenticityBy"))));
        deficient(fact, entry);
      }
      case "mistake-proposed" -> {
        put("mistake", text(fact, "reason"));
        put("mistakeProposedBy", entry.actor().name());
      }
      case "mistake-returned" -> {
        put("mistake", null);
        put("mistakeProposedBy", null);
      }
      case "content-corrected" ->
          says(text(fact, "item"), text(fact, "now"), "correction", entry, true)
              .ifPresent(c -> put(c + "reason", text(fact, "reason")));
      case "content-copied" -> says(text(fact, "item"), text(fact, "text"), "copy", entry, false);
      case "content-found-sufficient" -> ended(text(fact, "item"), "cured", entry);
      case "basis-changed" -> {
        put("legalBasis", text(fact, "to"));
        copy(fact, "", "treaty", "paragraphsAgreedOn");
      }
      case "request-closed" -> put("closedOn", day);
      case "request-taken-up-again", "request-reopened" -> put("closedOn", null);
      case "heard-after-answer" -> put("sequel." + number(fact) + ".heardOn", day);
      case "examined-after-answer" -> {
        String sequel = "sequel." + number(fact) + ".";
        copy(fact, sequel, "finding", "reasons");
        put(sequel + "examinedBy", entry.actor().name());
        put(sequel + "settledOn", fact.hasNonNull("reasons") ? null : day);
      }
      case "unchanged-answered" -> put("sequel." + number(fact) + ".settledOn", day);
      case "unchanged-answer-given-up" ->
          Stream.of("finding", "reasons", "examinedBy")
              .forEach(part -> put("sequel." + number(fact) + "." + part, null));
      case "authenticity-established" -> {
        put("authenticity", text(fact, "result"));
        put("authenticityHow", text(fact, "how"));
        put("authenticityBy", emptyToNull(String.join(" ", list(fact, "by"))));
      }
      case "sent-to-forger" -> put("dealtWith", null);
      case "wrote-to-another-state" -> {
        Set<String> states = new LinkedHashSet<>();
        Optional.ofNullable(says.get("wroteTo"))
            .ifPresent(one -> states.addAll(List.of(one.split(" "))));
        states.add(text(fact, "holder"));
        put("wroteTo", String.join(" ", states));
      }
      case "sent-to-forger-dealt-with" -> put("dealtWith", text(fact, "what"));
      case "covering-letter-came" -> {
        if ("true".equals(text(fact, "confidential"))) {
          put("confidential", "true");
          put("confidentialityScope", text(fact, "scope"));
        }
      }
      case "translation-received" -> put("translation", text(fact, "language"));
      case "request-confirmed" -> put("confirmedBy", text(fact, "channel"));
      case "channel-examined" -> {
        put("agreedChannel", text(fact, "channel"));
        put("channelAgreed", text(fact, "agreed"));
        put("channelAgreedHow", text(fact, "how"));
      }
      case "channel-answer-set-aside" -> {
        put("agreedChannel", null);
        put("channelAgreed", null);
        put("channelAgreedHow", null);
      }
      case "apart-answers-set-aside" ->
          says.keySet().removeIf(name -> name.startsWith("earlier.") && name.endsWith(".apart"));
      case "oral-form-signed-off" -> {
        put("signOff", text(fact, "words"));
        put("signOffBy", text(fact, "by"));
      }
      case "linked" -> {
        String line = "earlier." + count("earlier.") + ".";
        copy(fact, line, "to", "holding", "heldSince", "ours");
        put(line + "awaited", text(fact, "ours"));
      }
      case "preservation-followed" -> followed(fact, true);
      case "follow-up-decided" -> followed(fact, false);
      case "preservation-told" -> {
        for (int line = 0; line < count("earlier."); line++) {
          String link = "earlier." + line + ".";
          if (text(fact, "to").equals(says.get(link + "to"))
              && "true".equals(says.get(link + "ours"))) {
            put(link + "awaited", String.valueOf("false".equals(text(fact, "decided"))));
          }
        }
      }
      case "found-apart" -> apart(fact);
      case "unlinked" -> {
        for (int line = 0; line < count("earlier."); line++) {
          if (text(fact, "to").equals(says.get("earlier." + line + ".to"))) {
            says.putIfAbsent("earlier." + line + ".undone", text(fact, "reason"));
          }
        }
      }
      case "corrected" -> corrected("", fact, entry);
      case "offences-corrected" -> instead("offence.", fact);
      case "subjects-corrected" -> instead("subject.", fact);
      case "enquiry-received" -> {
        put("enquiry." + number(fact) + ".receivedOn", day);
        put("enquiry." + number(fact) + ".question", text(fact, "question"));
      }
      case "enquiry-answered" -> put("enquiry." + number(fact) + ".answeredOn", day);
      case "document-attached" -> {
        String document = "document." + number(fact) + ".";
        copy(fact, document, "name", "type", "bytes", "sha256", "description", "channel");
        put(document + "arrivedAt", entry.happened().toString());
        put(document + "addedBy", entry.actor().kind() + " " + entry.actor().name());
      }
      case "file-restricted" -> {
        put("restricted", "true");
        put("readers", String.join("\n", new TreeSet<>(list(fact, "readers"))));
      }
      case "file-opened" -> {
        put("restricted", "false");
        put("readers", "");
      }
      default -> {}
    }
  }

  /** What is put right stands instead; a moment stands in the zone of the file. */
  private void corrected(String before, JsonNode fact, JournalEntry entry) {
    String name = before + camel(text(fact, "field"));
    String now = text(fact, "now");
    put(
        name,
        name.equals("receivedAt")
            ? new Moment(Instant.parse(now), entry.happened().zone()).toString()
            : now);
  }

  private void instead(String lines, JsonNode fact) {
    says.keySet().removeIf(name -> name.startsWith(lines));
    lines(lines, fact.get("now"));
  }

  private void registered(JsonNode fact, JournalEntry entry) {
    copy(fact, "", "requestingState", "sendersReference", "sender", "dated", "channel", "language");
    copy(fact, "", "urgent", "emergency", "confidential", "restricted");
    put("earlier.0.to", text(fact, "earlier"));
    if (says.containsKey("earlier.0.to")) {
      put("earlier.0.ours", "false");
      put("earlier.0.awaited", "false");
    }
    copy(fact, "", "urgencyReason", "emergencyFacts", "atRisk");
    copy(fact, "", "callBack", "confidentialityScope");
    put("kind", "incoming-request");
    put("receivedAt", entry.happened().toString());
    put("legalBasis", "convention");
    put("authenticity", "unverified");
    put("readers", "true".equals(says.get("restricted")) ? entry.actor().name() : "");
    if (fact.has("answerBy")) {
      suggested("", fact.get("answerBy"));
    }
    for (JsonNode assistance : fact.get("measures")) {
      measures++;
      String m = "measure." + measures + ".";
      put(m + "assistance", assistance.asText());
      begun(m, fact.get("asked").get(measures - 1));
      suggested(m, fact.get("measuresAnswerBy").get(String.valueOf(measures)));
    }
    fact.get("contents")
        .fields()
        .forEachRemaining(
            said -> {
              if (!said.getValue().asText().isBlank()) {
                says(said.getKey(), said.getValue().asText().strip(), "request", entry, false);
              }
            });
    lines("offence.", fact.get("offences"));
    lines("subject.", fact.get("subjects"));
  }

  private void begun(String m, JsonNode asked) {
    put(m + "state", MeasureLife.BEGINNING.name());
    put(m + "kept", "false");
    put(m + "decisionDue", "false");
    put(m + "userNotTold", "false");
    put(m + "serves", "not-stated");
    put(m + "outdated", "false");
    copy(asked, m, "description", "electronicEvidence");
    put(m + "procedureWanted", text(asked, "procedure"));
    circumstances(m, "not-stated", "not-stated", "not-stated");
  }

  private void circumstances(String m, String personalData, String records, String similar) {
    put(m + "personalData", personalData);
    put(m + "publicRecords", records);
    put(m + "allowedInSimilarCase", similar);
    put(m + "offenceListed", "not-stated");
  }

  private void suggested(String before, JsonNode suggested) {
    if (suggested != null && !suggested.isNull()) {
      put(before + "answerBy", text(suggested, "day"));
      put(before + "answerByReason", text(suggested, "reason"));
    }
  }

  /** Each of several things that a request names, with all that it says of it. */
  private void lines(String before, JsonNode several) {
    int line = 0;
    for (JsonNode each : several) {
      line++;
      String start = before + line + ".";
      each.fields()
          .forEachRemaining(
              said -> {
                JsonNode value = said.getValue();
                put(start + said.getKey(), value.isArray() ? value.toString() : value.asText());
              });
    }
  }

  private void measure(String kind, String m, JsonNode fact, String day, String at, String by) {
    switch (kind) {
      case "measure-added" -> {
        measures = Math.max(measures, (int) number(fact));
        copy(fact, m, "assistance");
        begun(m, fact.get("asked"));
        suggested(m, fact.get("answerBy"));
        if (text(fact, "takesUp") != null) {
          put("measure." + text(fact, "takesUp") + ".takenUpAs", text(fact, "number"));
        }
      }
      case "rest-separated" -> {
        measures = Math.max(measures, (int) number(fact));
        copy(fact, m, "assistance", "hindrance", "hindranceWords");
        put(m + "restOf", text(fact, "from"));
        begun(m, fact.get("asked"));
        put(m + "rest", text(fact.get("asked"), "description"));
        suggested(m, fact.get("answerBy"));
        toldWith(m, "measure." + text(fact, "from") + ".");
      }
      case "obstacle-reported" -> {
        executedAnew(m);
        copy(fact, m, "hindrance", "hindranceWords");
      }
      case "transmittal-recalled" -> {
        executedAnew(m);
        recalled(m, fact, text(fact, "because"));
        put(m + "authority", null);
      }
      case "recall-told" -> put(m + "recall." + text(fact, "recall") + ".told", "true");
      case "begun-anew" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      case "assessment-outdated" -> put(m + "outdated", "true");
      case "scope-answered" -> {
        put(m + "serves", text(fact, "serves"));
        put(m + "servesWhy", text(fact, "reason"));
      }
      case "scope-answer-set-aside" -> {
        put(m + "serves", "not-stated");
        put(m + "servesWhy", null);
      }
      case "persons-asked-again" -> {
        Stream.of("heardAs", "given", "informedOn", "answeredOn", "askedBy", "assistedBy")
            .forEach(part -> put(m + part, null));
        put(m + "consentLanguage", null);
        says.keySet()
            .removeIf(name -> name.startsWith(m + "ours.") || name.startsWith(m + "theirs."));
      }
      case "measure-outside" ->
          put(m + "exits", emptyToNull(String.join(" ", list(fact, "exits"))));
      case "measure-corrected" -> {
        String field =
            text(fact, "field").equals("procedure")
                ? "procedureWanted"
                : camel(text(fact, "field"));
        put(m + field, text(fact, "now"));
      }
      case "grounds-assessed" -> {
        copy(fact, m, "remark");
        put(m + "grounds", grounds(fact));
        copy(fact, m, "personalData", "publicRecords", "allowedInSimilarCase", "offenceListed");
        put(m + "assessedBy", by);
        put(m + "outdated", "false");
        says.keySet().removeIf(name -> name.startsWith(m + "fact."));
        fact.get("facts")
            .fields()
            .forEachRemaining(f -> put(m + "fact." + f.getKey(), f.getValue().asText()));
      }
      case "refusal-proposed" -> decided(m, "REFUSE", grounds(fact), fact, by);
      case "postponement-proposed" -> {
        decided(m, "POSTPONE", grounds(fact), fact, by);
        copy(fact, m, "interferingProceeding", "reviewOn");
        put(m + "fact.postponement.interfering-proceeding", text(fact, "interferingProceeding"));
        put(m + "fact.postponement.review-date", text(fact, "reviewOn"));
      }
      case "proceeding-ended" -> {
        String proceeding = text(fact, "proceeding");
        String before = says.get(m + "endedProceedings");
        put(m + "endedProceedings", before == null ? proceeding : before + "\n" + proceeding);
        if (says.get(m + "state").endsWith("_PROPOSED")) {
          put(m + "approvedBy", null);
          put(m + "decidedOn", null);
        }
        if (proceeding.equals(says.get(m + "interferingProceeding"))) {
          put(m + "proceedingEndedOn", day);
        }
      }
      case "measure-refused", "measure-postponed" -> put(m + "decisionSentAt", at);
      case "refusal-reopened", "confirmation-owed" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      case "neither-stated" -> put(m + "statedBy", by);
      case "proposal-approved" -> {
        put(m + "approvedBy", by);
        put(m + "decidedOn", day);
      }
      case "proposal-returned", "proposal-withdrawn" -> {
        put(m + "approvedBy", null);
        put(m + "decidedOn", null);
      }
      case "measure-granted" -> {
        if (!wasCarriedOut(m)) {
          executedAnew(m);
        }
        decided(m, "GRANT", null, fact, by);
        put(m + "decidedOn", day);
        put(m + "conditions", emptyToNull(String.join("\n", list(fact, "conditions"))));
      }
      case "measure-transmitted" -> {
        copy(fact, m, "authority", "executeBy");
        put(m + "transmittedOn", day);
      }
      case "hold-not-needed" -> {
        put(m + "notNeededOn", day);
        put(m + "decisionDue", "true");
      }
      case "stop-told" -> put(m + "stopToldOn", day);
      case "stop-answered" -> {
        put(m + "stopAnswer", text(fact, "answer"));
        put(m + "stopAnsweredOn", day);
        if (!fact.path("inEffectFrom").isMissingNode() && !fact.path("inEffectFrom").isNull()) {
          copy(fact, m, "inEffectFrom");
        }
        copy(fact, m, "heldSince");
      }
      case "hold-due" -> put(m + "decisionDue", "true");
      case "hold-prolonged" -> {
        put(m + "decisionDue", "false");
        put(m + "heldUntil", text(fact, "until"));
        put(m + "holdReason", text(fact, "why"));
      }
      case "preservation-released" -> {
        put(m + "decisionDue", "false");
        put(m + "releasedOn", day);
        put(m + "holdReason", text(fact, "told"));
      }
      case "delay-foreseen" -> {
        put(m + "delayForeseenFor", text(fact, "suggested"));
        put(m + "delayToldOn", null);
      }
      case "delay-withheld" -> put(m + "delayForeseenFor", null);
      case "delay-estimated" -> {
        put(m + "delayForeseenFor", text(fact, "suggested"));
        put(m + "delayEstimate", text(fact, "estimate"));
        put(m + "delayBecause", text(fact, "because"));
        put(m + "delayNoEstimate", null);
        put(m + "delayToldOn", null);
      }
      case "delay-without-estimate" -> {
        put(m + "delayForeseenFor", text(fact, "suggested"));
        put(m + "delayEstimate", null);
        put(m + "delayBecause", null);
        put(m + "delayNoEstimate", text(fact, "because"));
        put(m + "delayToldOn", null);
      }
      case "delay-told" -> delayTold(m, text(fact, "estimate"), text(fact, "suggested"), day);
      case "person-asked" -> {
        if (!isOlder(text(fact, "answeredOn"), m + "answeredOn")) {
          copy(fact, m, "given", "informedOn", "answeredOn", "askedBy", "assistedBy");
          put(m + "consentLanguage", text(fact, "language"));
        }
      }
      case "transfer-agreed" -> {
        String party = m + text(fact, "party") + ".";
        if (!isOlder(text(fact, "on"), party + "on")) {
          copy(fact, party, "authority", "on", "conditions", "given");
        }
      }
      case "hearing-of" -> copy(fact, m, "heardAs");
      case "measure-entrusted" -> copy(fact, m, "authority");
      case "own-execution-begun" -> copy(fact, m, "executeBy");
      case "authority-chased" -> copy(fact, m, "executeBy");
      case "period-begun" -> copy(fact, m, "executeBy");
      case "result-recorded" -> {
        copy(fact, m, "outcome", "result", "procedure", "procedureWhy", "inEffectFrom");
        put(m + "userNotTold", String.valueOf(fact.path("userNotTold").asBoolean()));
        copy(fact, m, "hindrance", "hindranceWords", "rest");
        put(m + "statedBy", null);
        put(m + "reportedBy", by);
        put(m + "resultOn", day);
        put(m + "decisionDue", "false");
      }
      case "result-not-sent" -> put(m + "kept", "true");
      case "result-found-sent" -> put(m + "kept", "false");
      case "decision-found-sent" -> {
        put(m + "approvedBy", text(fact, "approvedBy"));
        put(m + "decidedOn", text(fact, "approvedOn"));
      }
      case "transmittal-found-sent" -> {
        boolean cutShort = text(fact, "executeBy") != null;
        if (cutShort) {
          copy(fact, m, "authority", "executeBy", "transmittedOn");
        } else {
          if (says.get(m + "executeBy") == null) {
            executedAnew(m);
          }
          recalled(m, fact, "taken-back");
        }
      }
      default -> {}
    }
  }

  /** An authority that is at work is to be told to stop; there can be several. */
  private void recalled(String m, JsonNode fact, String because) {
    if (text(fact, "authority") == null) {
      return;
    }
    int number = 1;
    while (says.containsKey(m + "recall." + number + ".authority")) {
      number++;
    }
    String r = m + "recall." + number + ".";
    copy(fact, r, "authority", "transmittedOn");
    put(r + "because", because);
    put(r + "told", "false");
  }

  private void executedAnew(String m) {
    Stream.of(
            "transmittedOn executeBy outcome result procedure procedureWhy inEffectFrom resultOn"
                + " hindrance hindranceWords rest reportedBy")
        .flatMap(names -> Stream.of(names.split(" ")))
        .forEach(name -> put(m + name, null));
    put(m + "userNotTold", "false");
    put(m + "decisionDue", "false");
  }

  /** Another file asks for what a measure preserves, or asks no longer. */
  private void followed(JsonNode fact, boolean asks) {
    String key = "measure." + fact.get("measure").asInt() + ".followedBy";
    Set<String> all = new TreeSet<>(Set.of(says.getOrDefault(key, "").split(" ")));
    all.remove("");
    if (asks) {
      all.add(text(fact, "by"));
    } else {
      all.remove(text(fact, "by"));
    }
    put(key, emptyToNull(String.join(" ", all)));
  }

  private void decided(String m, String decision, String grounds, JsonNode fact, String by) {
    put(m + "decision", decision);
    put(m + "decisionGrounds", grounds);
    put(m + "reasons", text(fact, "reasons"));
    put(m + "proposedBy", by);
    Stream.of(
            "approvedBy decidedOn decisionSentAt conditions interferingProceeding reviewOn proceedingEndedOn")
        .flatMap(names -> Stream.of(names.split(" ")))
        .forEach(each -> put(m + each, null));
  }

  /** A line for each ground with its provisions; null for none. */
  private static String grounds(JsonNode fact) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : fact.get("grounds")) {
      lines.add(each.get("ground").asText() + ": " + String.join(", ", list(each, "provisions")));
    }
    return emptyToNull(String.join("\n", lines));
  }

  private void consultation(String kind, JsonNode fact, JournalEntry entry) {
    String c = "consultation." + number(fact) + "." + fact.get("consultation").asInt() + ".";
    switch (kind) {
      case "consultation-opened" -> {
        copy(fact, c, "purpose", "noConditions", "offer", "costs");
        put(c + "grounds", grounds(fact));
        put(c + "conditions", String.join("\n", list(fact, "conditions")));
        put(c + "stage", "IN_PREPARATION");
      }
      case "consultation-sent" -> {
        copy(fact, c, "replyBy", "repliesUntil", "channel", "proof", "letter");
        put(c + "sentAt", entry.happened().at().toString());
        put(c + "stage", "SENT");
      }
      case "consultation-replied" -> {
        String r = c + "reply." + (count(c + "reply.") + 1) + ".";
        put(r + "at", entry.happened().at().toString());
        put(r + "text", text(fact, "reply"));
        put(r + "answer", text(fact, "answer"));
        put(r + "accepted", String.join("\n", list(fact, "accepted")));
        put(r + "proposed", String.join("\n", list(fact, "proposed")));
        String m = "measure." + number(fact) + ".";
        if (says.get(m + "state").endsWith("_PROPOSED")) {
          put(m + "approvedBy", null);
          put(m + "decidedOn", null);
        }
        put(c + "stage", "REPLIED");
      }
      case "consultation-heard-besides" -> put(c + "besides", entry.happened().day().toString());
      default -> put(c + "stage", kind.endsWith("lapsed") ? "LAPSED" : "DROPPED");
    }
  }

  private void communication(String kind, JsonNode fact, JournalEntry entry) {
    String c = "communication." + number(fact) + ".";
    switch (kind) {
      case "withdrawal-taken" -> {
        put(c + "kind", "withdrawal");
        copy(fact, c, "measure", "channel");
        put(c + "saidAt", entry.happened().at().toString());
        put(c + "stage", "COUNTS");
      }
      case "communication-heard" -> {
        put(c + "kind", text(fact, "said"));
        copy(fact, c, "measure", "channel", "words");
        put(c + "saidBy", text(fact, "by"));
        put(c + "saidAt", entry.happened().at().toString());
        put(c + "stage", "HEARD");
      }
      case "withdrawal-acknowledged" -> put(c + "stage", "ACKNOWLEDGED");
      case "confirmation-asked" -> put(c + "stage", "ASKED");
      case "communication-unconfirmed" -> put(c + "stage", "UNANSWERED");
      case "confirmation-reminded" -> put(c + "stage", "REMINDED");
      case "communication-confirmed" -> put(c + "stage", "CONFIRMED");
      default -> put(c + "stage", "LAPSED");
    }
  }

  private void information(String kind, JsonNode fact, JournalEntry entry) {
    String day = entry.happened().day().toString();
    String s = "supplement." + number(fact) + ".";
    switch (kind) {
      case "information-needed" -> {
        put(s + "stage", "IN_PREPARATION");
        put(s + "questions", text(fact, "questions"));
        put(s + "reminders", "0");
        put(s + "answered", "false");
        put(s + "heard", "false");
        put(s + "leadsToConsultation", "false");
        put(s + "waived", "false");
        asks(s, list(fact, "items"));
      }
      case "information-requested", "information-reminded" -> {
        copy(fact, s, "replyBy");
        put(s + "answered", "false");
        if (kind.equals("information-reminded")) {
          int before = Integer.parseInt(says.getOrDefault(s + "reminders", "0"));
          put(s + "reminders", String.valueOf(before + 1));
        }
        says.putIfAbsent(s + "sentOn", day);
        if (!"RECEIVED".equals(says.get(s + "stage"))) {
          put(s + "stage", "SENT");
        }
      }
      case "information-received" -> {
        List<String> replaced = list(fact, "replaced");
        fact.get("contents")
            .fields()
            .forEachRemaining(
                said ->
                    says(
                            said.getKey(),
                            said.getValue().asText(),
                            "supplement",
                            entry,
                            replaced.contains(said.getKey()))
                        .filter(c -> number(fact) > 0)
                        .ifPresent(c -> put(c + "supplement", String.valueOf(number(fact)))));
        if (number(fact) > 0) {
          if (Set.of("SENT", "UNANSWERED").contains(says.get(s + "stage"))) {
            put(s + "answered", "true");
            put(s + "heard", "true");
          }
          put(s + "stage", "RECEIVED");
          put(s + "receivedOn", day);
        }
      }
      case "information-examined" -> {
        List<String> missing = list(fact, "stillMissing");
        put(s + "stage", missing.isEmpty() ? "SETTLED" : "IN_PREPARATION");
        if (!missing.isEmpty()) {
          put(s + "answered", "false");
          put(s + "replyBy", null);
        }
        deficient(fact, entry);
        list(fact, "cured").forEach(item -> ended(item, "cured", entry));
        asks(s, missing);
      }
      case "information-narrowed", "waiver-ended" -> {
        Set<String> wanting = new TreeSet<>(lines(s + "wanting"));
        wanting.removeAll(list(fact, "items"));
        put(s + "wanting", String.join("\n", wanting));
      }
      case "information-reworded" -> {
        put(s + "questions", text(fact, "questions"));
        deficient(fact, entry);
      }
      case "information-unanswered" -> put(s + "stage", "UNANSWERED");
      case "information-waived" -> {
        put(s + "stage", "CANCELLED");
        put(s + "leadsToConsultation", text(fact, "consult"));
        put(s + "waived", text(fact, "goesOn"));
        deficient(fact, entry);
        list(fact, "cured").forEach(item -> ended(item, "cured", entry));
      }
      case "information-cancelled" -> put(s + "stage", "CANCELLED");
      default -> {}
    }
  }

  private void asks(String s, List<String> wanting) {
    Set<String> asked = new TreeSet<>(lines(s + "asked"));
    asked.addAll(wanting);
    put(s + "asked", String.join("\n", asked));
    put(s + "wanting", String.join("\n", new TreeSet<>(wanting)));
  }

  private void letter(String kind, String l, JsonNode fact, JournalEntry entry) {
    switch (kind) {
      case "letter-drafted" -> {
        copy(fact, l, "letter", "language", "wishedLanguage");
        put(l + "matter", entry.matter().toString());
        put(l + "draftedBy", entry.actor().name());
        written(l, entry.actor());
        put(l + "revision", "1");
        put(l + "state", "DRAFT");
      }
      case "letter-edited" -> {
        copy(fact, l, "revision");
        written(l, entry.actor());
      }
      case "letter-made-anew" -> copy(fact, l, "revision");
      case "letter-submitted" -> {
        put(l + "state", "AWAITING_APPROVAL");
        put(l + "remarks", null);
      }
      case "letter-returned" -> {
        put(l + "state", "RETURNED");
        copy(fact, l, "remarks");
      }
      case "letter-approved" -> put(l + "approvedBy", entry.actor().name());
      // Before, it follows the file and the register, and is nobody's yet.
      case "letter-issued" -> {
        put(l + "state", "ISSUED");
        copy(fact, l, "dated", "signedBy", "pdfSha256", "textSha256");
        copy(fact, l, "addressee", "language", "wishedLanguage");
        put(l + "country", text(fact, "state"));
      }
      case "letter-not-to-be-sent" -> {
        put(l + "state", "NOT_TO_BE_SENT");
        copy(fact, l, "reason");
      }
      case "letter-found-sent", "letter-went-by-closed-channel" -> {}
      case "letter-sent" -> {
        put(l + "state", "SENT");
        put(l + "reason", null);
        copy(fact, l, "channel", "proof");
        put(l + "sentAt", entry.happened().toString());
      }
      default -> {
        put(l + "state", "DROPPED");
        copy(fact, l, "reason");
      }
    }
  }

  private void written(String l, Actor by) {
    put(l + "changedBy", by.name());
    Set<String> authors = new TreeSet<>(lines(l + "authors"));
    if (by.isPerson()) {
      authors.add(by.name());
    }
    put(l + "authors", String.join("\n", authors));
  }

  /** What follows from the measures: the request's state, and for whom it waits. */
  private void follow() {
    boolean comesFirst =
        "true".equals(says.get("urgent"))
            || "true".equals(says.get("emergency"))
            || says.containsKey("atRisk")
            || measures()
                .filter(m -> !MeasureState.valueOf(says.get(m + "state")).hasEnded())
                .map(m -> says.get(m + "assistance"))
                .anyMatch(Set.of("preservation", "preserved-traffic-data")::contains);
    put("comesFirst", String.valueOf(comesFirst));
    for (String name : List.of("answerBy", "answerByReason")) {
      if (says.containsKey(name)) {
        measures().forEach(m -> says.putIfAbsent(m + name, says.get(name)));
      }
    }
    List<MeasureState> states =
        measures().map(m -> MeasureState.valueOf(says.get(m + "state"))).toList();
    List<MeasureState> open = states.stream().filter(state -> !state.hasEnded()).toList();
    boolean untriaged = open.contains(MeasureLife.BEGINNING) && open.size() == count(open);
    boolean onlyWithdrawn =
        states.stream()
            .filter(MeasureState::hasEnded)
            .allMatch(state -> state == MeasureState.WITHDRAWN);
    if (untriaged && onlyWithdrawn) {
      put("state", "received");
    } else {
      put("state", open.isEmpty() ? ended() : "in-progress");
    }
    boolean isAsked =
        says.entrySet().stream()
            .anyMatch(
                each -> STAGE.matcher(each.getKey()).matches() && each.getValue().equals("SENT"));
    Turn turn =
        measures()
            .map(m -> turn(m, isAsked))
            .filter(each -> each != Turn.NOBODY)
            .min(Comparator.naturalOrder())
            .orElseGet(this::ofTheFile);
    put("turn", isToBeExamined() || owesWord() ? Turn.US.name() : turn.name());
  }

  /** A closed file waits for the written confirmation of what was said orally. */
  private Turn ofTheFile() {
    boolean closed = says.containsKey("closedOn");
    boolean owed =
        "oral".equals(says.get("channel"))
            && !isSaid("confirmedBy")
            && !Set.of("withdrawn", "not-accepted", "registered-by-mistake")
                .contains(says.get("state"));
    return closed ? (owed ? Turn.REQUESTING_STATE : Turn.NOBODY) : Turn.US;
  }

  /** Whether something that was written after an answer is not dealt with. */
  private boolean isToBeExamined() {
    return says.keySet().stream()
        .filter(key -> key.startsWith("sequel.") && key.endsWith(".heardOn"))
        .anyMatch(key -> !says.containsKey(key.replace("heardOn", "settledOn")));
  }

  /** An enquiry that is not answered, or a delay of which nobody was told. */
  private boolean owesWord() {
    boolean enquired =
        says.keySet().stream()
            .filter(key -> key.startsWith("enquiry.") && key.endsWith(".receivedOn"))
            .anyMatch(key -> !isSaid(key.replace("receivedOn", "answeredOn")));
    return enquired
        || measures()
            .filter(m -> !MeasureState.valueOf(says.get(m + "state")).hasEnded())
            .anyMatch(m -> isSaid(m + "delayForeseenFor") && !isSaid(m + "delayToldOn"));
  }

  private Turn turnAfterEnd(String m, MeasureState state) {
    if (state.isCutShort() && isSaid(m + "stopToldOn") && !isSaid(m + "stopAnsweredOn")) {
      return Turn.COMPETENT_AUTHORITY;
    }
    boolean held = isSaid(m + "inEffectFrom") || isSaid(m + "heldSince");
    boolean due =
        "true".equals(says.get(m + "decisionDue"))
            || state.isCutShort() && !isSaid(m + "heldUntil");
    return held && due && !isSaid(m + "releasedOn") && !isAskedFor(m) ? Turn.US : Turn.NOBODY;
  }

  private boolean isAskedFor(String m) {
    return isSaid(m + "followedBy")
        || "preservation".equals(says.get(m + "assistance"))
            && measures()
                .filter(other -> !MeasureState.valueOf(says.get(other + "state")).hasEnded())
                .anyMatch(this::asksForData);
  }

  private boolean asksForData(String m) {
    return Preservations.asksForData(
        Assistance.of(says.get(m + "assistance")),
        Stated.of(says.getOrDefault(m + "electronicEvidence", "not-stated")));
  }

  private boolean isSaid(String key) {
    String value = says.get(key);
    return value != null && !value.isEmpty();
  }

  private Turn turn(String m, boolean isAsked) {
    MeasureState state = MeasureState.valueOf(says.get(m + "state"));
    if (state.hasEnded()) {
      return turnAfterEnd(m, state);
    }
    boolean byUs = Execution.OURSELVES.equals(says.get(m + "authority"));
    return state == MeasureState.IN_EXECUTION && byUs ? Turn.US : state.turn(isAsked);
  }

  /** What a request names otherwise is as little about these data. */
  private void apart(JsonNode fact) {
    int before = count("earlier.");
    String line = "earlier." + before + ".";
    copy(fact, line, "to");
    put(line + "ours", "false");
    put(line + "awaited", "false");
    put(line + "apart", text(fact, "why"));
    for (int other = 0; other < before; other++) {
      String link = "earlier." + other + ".";
      if (!isSaid(link + "holding") && Naming.names(says.get(link + "to"), text(fact, "to"))) {
        put(link + "apart", text(fact, "why"));
      }
    }
  }

  private static long count(List<MeasureState> open) {
    return open.stream().filter(state -> state == MeasureLife.BEGINNING).count();
  }

  private String ended() {
    Set<String> ends = measures().map(this::end).collect(Collectors.toCollection(TreeSet::new));
    if (ends.size() == 1) {
      return ends.iterator().next();
    }
    boolean something =
        ends.stream().anyMatch(Set.of("executed", "partly-executed", "hold-continues")::contains);
    if (ends.contains("registered-by-mistake")) {
      return "registered-by-mistake";
    }
    return something ? "partly-executed" : ends.contains("refused") ? "refused" : "not-executed";
  }

  private String end(String m) {
    return switch (says.get(m + "state")) {
      case "REFUSED" -> "refused";
      case "WITHDRAWN" -> "withdrawn";
      case "OUTSIDE" -> "outside";
      case "NOT_ACCEPTED" -> "not-accepted";
      case "REGISTERED_BY_MISTAKE" -> "registered-by-mistake";
      case "ANSWERED_HOLD_CONTINUES" -> "hold-continues";
      default -> says.getOrDefault(m + "outcome", "not-executed");
    };
  }

  private java.util.stream.Stream<String> measures() {
    return java.util.stream.IntStream.rangeClosed(1, measures).mapToObj(n -> "measure." + n + ".");
  }

  /** A further text under an item; gives what its keys begin with. */
  private Optional<String> says(
      String item, String text, String source, JournalEntry entry, boolean replaces) {
    int before = count("content." + item + ".");
    for (int number = 1; replaces && number <= before; number++) {
      says.putIfAbsent("content." + item + "." + number + ".replacedBy", "" + (before + 1));
    }
    String c = "content." + item + "." + (before + 1) + ".";
    put(c + "text", text);
    put(c + "source", source);
    put(c + "at", entry.happened().at().toString());
    return Optional.of(c);
  }

  private void deficient(JsonNode fact, JournalEntry entry) {
    fact.get("deficient")
        .fields()
        .forEachRemaining(e -> deficient(e.getKey(), e.getValue().asText(), entry));
  }

  /** The same remark on the same texts is no new finding. */
  private void deficient(String item, String remark, JournalEntry entry) {
    int found = count("deficient." + item + ".");
    String version = String.valueOf(count("content." + item + "."));
    String last = "deficient." + item + "." + found + ".";
    boolean same =
        found > 0
            && !says.containsKey(last + "ending")
            && says.get(last + "remark").equals(remark)
            && says.get(last + "version").equals(version);
    if (!same) {
      ended(item, "found-again", entry);
      String d = "deficient." + item + "." + (found + 1) + ".";
      put(d + "remark", remark);
      put(d + "version", version);
      put(d + "foundAt", entry.happened().at().toString());
    }
  }

  private void ended(String item, String ending, JournalEntry entry) {
    String last = "deficient." + item + "." + count("deficient." + item + ".") + ".";
    if (says.containsKey(last + "remark") && !says.containsKey(last + "ending")) {
      put(last + "ending", ending);
      put(last + "endedAt", entry.happened().at().toString());
    }
  }

  /** How many things there are whose keys begin so. */
  private int count(String before) {
    return (int)
        says.keySet().stream()
            .filter(key -> key.startsWith(before))
            .map(key -> key.substring(before.length()).split("\\.", 2)[0])
            .distinct()
            .count();
  }

  private List<String> lines(String key) {
    return says.getOrDefault(key, "").lines().toList();
  }

  private boolean isOlder(String day, String key) {
    return says.containsKey(key) && day.compareTo(says.get(key)) < 0;
  }

  private void copy(JsonNode fact, String before, String... names) {
    for (String name : names) {
      put(before + name, text(fact, name));
    }
  }

  private void put(String key, String value) {
    if (value == null) {
      says.remove(key);
    } else {
      says.put(key, value);
    }
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String camel(String kebab) {
    StringBuilder camel = new StringBuilder();
    for (String word : kebab.split("-")) {
      camel.append(camel.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      camel.append(word.substring(1));
    }
    return camel.toString();
  }

  private static long number(JsonNode fact) {
    return fact.get("number").asLong();
  }

  private static String text(JsonNode fact, String name) {
    return fact.hasNonNull(name) ? fact.get(name).asText() : null;
  }

  private static List<String> list(JsonNode fact, String name) {
    return StreamSupport.stream(fact.get(name).spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static JsonNode json(String facts) {
    try {
      return JSON.readTree(facts);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
