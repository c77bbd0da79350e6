package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import org.rogatory.integrity.Told;

/** Tells consultations, and what was said orally or by a closed channel. */
final class ConsultationTeller extends Teller {

  ConsultationTeller(Told told) {
    super(told);
  }

  void consultation(Happened said) {
    JsonNode fact = said.fact();
    String c = "consultation." + number(fact) + "." + fact.get("consultation").asInt() + ".";
    switch (said.kind()) {
      case "consultation-opened" -> {
        copy(fact, c, "purpose", "noConditions", "offer", "costs");
        put(c + "grounds", grounds(fact));
        put(c + "conditions", String.join("\n", list(fact, "conditions")));
        put(c + "stage", "IN_PREPARATION");
      }
      case "consultation-sent" -> {
        copy(fact, c, "replyBy", "repliesUntil", "channel", "proof", "letter");
        put(c + "sentAt", said.entry().happened().at().toString());
        put(c + "stage", "SENT");
      }
      case "consultation-heard-besides" ->
          put(c + "besides", said.entry().happened().day().toString());
      case "consultation-replied" -> replied(c, said);
      default -> put(c + "stage", said.kind().endsWith("lapsed") ? "LAPSED" : "DROPPED");
    }
  }

  private void replied(String c, Happened said) {
    String r = c + "reply." + (count(c + "reply.") + 1) + ".";
    put(r + "at", said.entry().happened().at().toString());
    put(r + "text", text(said.fact(), "reply"));
    put(r + "answer", text(said.fact(), "answer"));
    put(r + "accepted", String.join("\n", list(said.fact(), "accepted")));
    put(r + "proposed", String.join("\n", list(said.fact(), "proposed")));
    String m = "measure." + number(said.fact()) + ".";
    if (get(m + "state").endsWith("_PROPOSED")) {
      put(m + "approvedBy", null);
      put(m + "decidedOn", null);
    }
    put(c + "stage", "REPLIED");
  }

  void communication(Happened said) {
    JsonNode fact = said.fact();
    String c = "communication." + number(fact) + ".";
    switch (said.kind()) {
      case "withdrawal-taken" -> {
        put(c + "kind", "withdrawal");
        copy(fact, c, "measure", "channel");
        put(c + "saidAt", said.entry().happened().at().toString());
        put(c + "stage", "COUNTS");
      }
      case "communication-heard" -> {
        put(c + "kind", text(fact, "said"));
        copy(fact, c, "measure", "channel", "words");
        put(c + "saidBy", text(fact, "by"));
        put(c + "saidAt", said.entry().happened().at().toString());
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
}
