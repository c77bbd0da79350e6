package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;

/** Tells what a request and its measures begin with, and what is put right of that. */
final class BeginningTeller extends Teller {

  private final ContentTeller contents;

  BeginningTeller(Told told, ContentTeller contents) {
    super(told);
    this.contents = contents;
  }

  void registered(JsonNode fact, JournalEntry entry) {
    copy(fact, "", "requestingState", "sendersReference", "sender", "dated", "channel", "language");
    copy(fact, "", "urgent", "emergency", "confidential");
    put("earlier.0.to", text(fact, "earlier"));
    if (says().containsKey("earlier.0.to")) {
      put("earlier.0.ours", "false");
      put("earlier.0.awaited", "false");
    }
    copy(fact, "", "urgencyReason", "emergencyFacts", "atRisk");
    copy(fact, "", "callBack", "confidentialityScope");
    put("receivedAt", entry.happened().toString());
    put("legalBasis", "convention");
    put("authenticity", "unverified");
    if (fact.has("answerBy")) {
      suggested("", fact.get("answerBy"));
    }
    measuresOf(fact);
    fact.get("contents")
        .fields()
        .forEachRemaining(
            said -> {
              if (!said.getValue().asText().isBlank()) {
                contents.says(
                    said.getKey(), said.getValue().asText().strip(), "request", entry, false);
              }
            });
    several("offence.", fact.get("offences"));
    several("subject.", fact.get("subjects"));
  }

  private void measuresOf(JsonNode fact) {
    int number = 0;
    for (JsonNode assistance : fact.get("measures")) {
      String m = "measure." + (number + 1) + ".";
      put(m + "assistance", assistance.asText());
      begun(m, fact.get("asked").get(number));
      number++;
      suggested(m, fact.get("measuresAnswerBy").get(String.valueOf(number)));
    }
  }

  void begun(String m, JsonNode asked) {
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

  void suggested(String before, @Nullable JsonNode suggested) {
    if (suggested != null && !suggested.isNull()) {
      put(before + "answerBy", text(suggested, "day"));
      put(before + "answerByReason", text(suggested, "reason"));
    }
  }

  /** Each of several things that a request names, with all that it says of it. */
  void several(String before, JsonNode several) {
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

  /** What is put right stands instead; a moment stands in the zone of the file. */
  void corrected(String before, JsonNode fact, JournalEntry entry) {
    String name = before + camel(word(fact, "field"));
    String now = text(fact, "now");
    boolean moment = now != null && name.equals("receivedAt");
    put(name, moment ? new Moment(Instant.parse(now), entry.happened().zone()) : now);
  }

  void instead(String lines, JsonNode fact) {
    says().keySet().removeIf(name -> name.startsWith(lines));
    several(lines, fact.get("now"));
  }
}
