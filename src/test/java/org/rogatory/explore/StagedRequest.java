package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.rogatory.convention.contents.ContentItem;

/** The request with which a scene begins: in order but for what the scene is about. */
final class StagedRequest {

  private static final List<String> SIMPLE =
      List.of("stored-data", "content-data", "documents", "search-seizure");

  private final Random random;
  private final Scene scene;

  StagedRequest(Random random, Scene scene) {
    this.random = random;
    this.scene = scene;
  }

  /** The same request, changed where the scene needs it. */
  ObjectNode of(ObjectNode said) {
    if (scene == Scene.ANY) {
      return said;
    }
    said.put("requestingState", scene == Scene.CHANGED ? Texts.TREATY_STATE : "XB");
    said.put("channel", "diplomatic").put("language", "en").remove("restricted");
    said.putArray("offences")
        .addObject()
        .put("origin", "convention")
        .put("article", 8)
        .put("penalty", "term")
        .put("penaltyMonths", 72);
    whole((ObjectNode) said.get("contents"));
    said.putArray("measures");
    switch (scene) {
      case HELD -> {
        measure(said, "preservation", "yes");
        measure(said, Texts.pick(random, List.of("stored-data", "search-seizure")), "yes");
      }
      case SIMILAR -> measure(said, random.nextBoolean() ? "traffic-data" : "content-data", "yes");
      case CHANNEL -> channel(said);
      case OUTSIDE -> {
        measure(said, Texts.pick(random, List.of("preservation", "stored-data")), "yes");
        said.putArray("offences")
            .addObject()
            .put("origin", "other")
            .put("penalty", "term")
            .put("penaltyMonths", 24);
      }
      default -> measure(said, Texts.pick(random, SIMPLE), "yes");
    }
    return said;
  }

  private static void whole(ObjectNode contents) {
    for (ContentItem item : ContentItem.values()) {
      if (!contents.has(item.id())) {
        contents.put(item.id(), "What is said of " + item.id());
      }
    }
  }

  private static void measure(ObjectNode said, String assistance, String electronic) {
    said.withArray("measures")
        .addObject()
        .put("assistance", assistance)
        .put("description", "As described")
        .put("electronicEvidence", electronic);
  }

  /** By word of mouth without urgency; by a contact point in an emergency, for what is on paper. */
  private void channel(ObjectNode said) {
    if (random.nextBoolean()) {
      said.put("channel", "oral");
      said.remove(List.of("urgent", "urgencyReason", "emergency", "emergencyFacts"));
      measure(said, Texts.pick(random, SIMPLE), "yes");
    } else {
      said.put("channel", "contact-point");
      said.put("emergency", true).put("emergencyFacts", "A hospital is at risk.");
      measure(said, Texts.pick(random, List.of("documents", "statement", "examination")), "no");
    }
  }
}
