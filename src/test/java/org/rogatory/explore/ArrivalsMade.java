package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.arrival.ArrivalKind;
import org.rogatory.incoming.consultation.Answering;

/** What another State sends about its request: what it was asked for, and what nobody asked for. */
final class ArrivalsMade {

  private final Random random;
  private final World world;

  ArrivalsMade(Random random, World world) {
    this.random = random;
    this.world = world;
  }

  ObjectNode next() {
    Request request = world.request();
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    ArrivalKind kind = kind(request);
    said.put("kind", kind.id());
    int oral = kind == ArrivalKind.CONSULTATION_REPLY ? 4 : 12;
    said.put("channel", random.nextInt(oral) == 0 ? "oral" : Texts.pick(random, Texts.CHANNELS));
    said.put("arrivedAt", "@now");
    if (kind == ArrivalKind.WITHDRAWAL || kind == ArrivalKind.CONSULTATION_REPLY) {
      said.put("saidBy", "Counsel Ng, called back");
    }
    if (!Answering.waiting(request).isEmpty() && random.nextInt(4) > 0) {
      said.put("answers", random.nextInt(3) > 0 ? "none" : "1");
    }
    switch (kind) {
      case SUPPLEMENTARY_INFORMATION -> supplement(said, request);
      case CONSULTATION_REPLY -> reply(said, request);
      case WITHDRAWAL -> withdrawal(said, request);
      case FURTHER_MEASURE -> further(said);
      case END_OF_PROCEEDING ->
          said.put("measure", Texts.pick(random, request.measures()).number());
      default -> said.put("text", "How does it stand?");
    }
    return said;
  }

  /** A word of the State that its caseworker takes as no reply. */
  ObjectNode besides() {
    ArrivalKind kind =
        random.nextBoolean() ? ArrivalKind.SUPPLEMENTARY_INFORMATION : ArrivalKind.STATUS_ENQUIRY;
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind.id())
        .put("channel", Texts.pick(random, Texts.CHANNELS))
        .put("arrivedAt", "@now")
        .put("answers", Answering.NONE)
        .put("text", "Is it true that you refuse?");
  }

  /** What is waited for comes more often. */
  private ArrivalKind kind(Request request) {
    boolean asked =
        request
            .openSupplement()
            .map(Supplement::stage)
            .filter(Supplement.Stage.SENT::equals)
            .isPresent();
    boolean consulted =
        request.measures().stream()
            .filter(m -> m.consulted().isPresent() && !m.state().hasEnded())
            .anyMatch(m -> m.state() == MeasureState.IN_CONSULTATION || random.nextInt(3) == 0);
    if (asked && random.nextInt(3) > 0) {
      return ArrivalKind.SUPPLEMENTARY_INFORMATION;
    }
    if (consulted && random.nextInt(3) > 0) {
      return ArrivalKind.CONSULTATION_REPLY;
    }
    List<ArrivalKind> all = likely(request);
    ArrivalKind kind = Texts.pick(random, all);
    return kind == ArrivalKind.WITHDRAWAL && random.nextInt(3) > 0 ? Texts.pick(random, all) : kind;
  }

  /** What is possible as the file stands, and at times what is not. */
  private List<ArrivalKind> likely(Request request) {
    return Arrays.stream(ArrivalKind.values())
        .filter(kind -> kind != ArrivalKind.DOCUMENT)
        .filter(kind -> kind.isPossible(request) || random.nextInt(5) == 0)
        .toList();
  }

  private void supplement(ObjectNode said, Request request) {
    ObjectNode contents = said.putObject("contents");
    ObjectNode how = said.putObject("how");
    request.openSupplement().stream()
        .flatMap(asked -> asked.wanting().stream())
        .filter(item -> random.nextInt(4) > 0)
        .forEach(item -> contents.put(item.id(), "What was asked for: " + item.id()));
    if (random.nextInt(4) == 0) {
      ContentItem other = Texts.pick(random, Arrays.asList(ContentItem.values()));
      contents.put(other.id(), "More on it");
      how.put(other.id(), random.nextBoolean() ? "add" : "replace");
    }
    if (contents.isEmpty() || random.nextInt(3) > 0) {
      said.put("text", "See the annex.");
    }
  }

  private void reply(ObjectNode said, Request request) {
    Measure measure = Texts.pick(random, consulted(request));
    said.put("measure", measure.number());
    if (random.nextInt(10) > 0) {
      said.put("text", "We answer as follows.");
    }
    if (measure.consultations().size() > 1 && random.nextInt(8) > 0) {
      said.put("consultation", 1 + random.nextInt(measure.consultations().size()));
    }
    if (random.nextInt(6) > 0) {
      said.put("conditionsAccepted", random.nextBoolean());
    } else if (random.nextBoolean()) {
      said.putArray("acceptedConditions").add(1 + random.nextInt(2));
    }
    if (random.nextInt(5) == 0) {
      said.putArray("proposed").add("In camera only");
    }
  }

  private List<Measure> consulted(Request request) {
    List<Measure> consulted =
        request.measures().stream().filter(m -> !m.consultations().isEmpty()).toList();
    return consulted.isEmpty() ? request.measures() : consulted;
  }

  private void withdrawal(ObjectNode said, Request request) {
    if (random.nextInt(3) == 0) {
      said.put("whole", true);
    } else {
      said.put("measure", Texts.pick(random, request.measures()).number());
    }
    said.put("text", "It is settled here.");
  }

  private void further(ObjectNode said) {
    said.put("assistance", Texts.pick(random, Arrays.asList(Assistance.values())).id());
    said.put("description", "As well");
    said.put("electronicEvidence", Texts.pick(random, List.of("yes", "yes", "no", "not-stated")));
  }
}
