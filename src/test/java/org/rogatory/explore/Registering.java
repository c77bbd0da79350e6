package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.contents.ContentItem;

/** Requests as they arrive: complete or not, of all kinds of assistance, by all channels. */
final class Registering {

  /** The kinds that come most often are those with rules of their own. */
  private static final List<Assistance> OFTEN =
      List.of(
          Assistance.PRESERVATION,
          Assistance.STORED_DATA,
          Assistance.CONTENT_DATA,
          Assistance.TRAFFIC_DATA,
          Assistance.PRESERVED_TRAFFIC_DATA);

  private final Random random;

  Registering(Random random) {
    this.random = random;
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  ObjectNode request() {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put("requestingState", Texts.pick(random, Texts.STATES));
    said.put("sender", "Ministry of Justice of XB");
    said.put("sendersReference", "XB-1");
    said.put("dated", "2026-11-02");
    said.put("receivedAt", "2026-11-03T08:00:00+01:00");
    said.put("channel", channel());
    said.put("language", Texts.pick(random, Texts.LANGUAGES));
    said.put("again", true).put("confirmed", true);
    flags(said);
    if (said.has("emergency") && oneIn(2)) {
      said.put("channel", "contact-point");
    }
    ArrayNode measures = said.putArray("measures");
    int count = oneIn(3) ? 2 + random.nextInt(2) : 1;
    for (int i = 0; i < count; i++) {
      measure(measures.addObject());
    }
    ArrayNode offences = said.putArray("offences");
    for (int i = oneIn(8) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      offence(offences.addObject());
    }
    contents(said.putObject("contents"));
    return said;
  }

  private String channel() {
    return oneIn(3)
        ? Texts.pick(random, Arrays.asList(Channel.values())).id()
        : Texts.pick(random, Texts.CHANNELS);
  }

  private void flags(ObjectNode said) {
    if (oneIn(3)) {
      said.put("urgent", true).put("urgencyReason", "The trial begins.");
    }
    if (oneIn(8)) {
      said.put("emergency", true).put("emergencyFacts", "A hospital is at risk.");
    }
    if (oneIn(6)) {
      said.put("atRisk", "Logs are kept for ten days.");
    }
    if (oneIn(4)) {
      said.put("confidential", true).put("confidentialityScope", "The names of the accused");
    }
    if (oneIn(5)) {
      said.put("answerBy", "2026-12-20").put("answerByReason", "The indictment");
    }
    if (oneIn(12)) {
      said.put("restricted", true);
    }
  }

  private void measure(ObjectNode measure) {
    Assistance kind = Texts.pick(random, oneIn(2) ? OFTEN : Arrays.asList(Assistance.values()));
    measure.put("assistance", kind.id());
    measure.put("description", "As described");
    measure.put(
        "electronicEvidence", Texts.pick(random, List.of("yes", "yes", "no", "not-stated")));
    if (oneIn(4)) {
      measure.put("procedure", "With a hash of each file");
    }
    if (oneIn(6)) {
      measure.put("answerBy", "2026-12-01");
    }
  }

  private void offence(ObjectNode offence) {
    boolean convention = !oneIn(3);
    offence.put("origin", convention ? "convention" : "other");
    if (convention) {
      int article = oneIn(6) ? 17 : 7 + random.nextInt(10);
      offence.put("article", article);
      if (article == 17) {
        offence.putArray("predicates").add(7);
      }
    }
    offence.put("penalty", oneIn(6) ? "not-stated" : "term");
    if (offence.get("penalty").asText().equals("term")) {
      offence.put("penaltyMonths", oneIn(4) ? 24 : 72);
    }
  }

  private void contents(ObjectNode contents) {
    Map<String, String> whole =
        Map.of(
            "requesting-authority",
            "Ministry of Justice of XB",
            "identification",
            Texts.pick(random, Texts.IDENTIFIED),
            "period",
            Texts.pick(random, Texts.PERIODS),
            "conducting-authority",
            "Regional Prosecutor's Office, which leads the investigation");
    for (ContentItem item : ContentItem.values()) {
      if (!oneIn(25)) {
        contents.put(item.id(), whole.getOrDefault(item.id(), "What is said of " + item.id()));
      }
    }
  }
}
