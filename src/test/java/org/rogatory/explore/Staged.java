package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Supplement;
import org.rogatory.journal.Matter;

/** What people say and do in a scene, so that it mostly comes to what it is about. */
final class Staged {

  /** What is decided or waits for a decision rests on what may change. */
  private static final Set<MeasureState> RESTING =
      EnumSet.of(
          MeasureState.CONSULTATION_IN_PREPARATION,
          MeasureState.IN_CONSULTATION,
          MeasureState.AWAITING_DECISION,
          MeasureState.POSTPONED);

  private final Random random;
  private final World world;
  private final Scene scene;
  private final Steps steps;

  Staged(Random random, World world, Scene scene, Steps steps) {
    this.random = random;
    this.world = world;
    this.scene = scene;
    this.steps = steps;
  }

  /** What is said in a step, changed where the scene needs it; at times it is left as it is. */
  ObjectNode says(String step, ObjectNode said, Matter matter) {
    if (scene == Scene.ANY || random.nextInt(12) == 0) {
      return said;
    }
    switch (step) {
      case "triage-request" -> triage(said);
      case "assess-grounds" -> assess(said, world.request().measure(matter.number()));
      case "decide-measure" -> decide(said, world.request().measure(matter.number()));
      case "record-result" -> result(said, world.request().measure(matter.number()));
      case "examine-supplement" -> examine(said);
      default -> {}
    }
    return said;
  }

  private void triage(ObjectNode said) {
    said.put("mistaken", false);
    if (scene != Scene.OUTSIDE) {
      said.put("accepted", true);
    }
    said.put("authenticity", "verified").put("authenticityHow", "Called back");
    said.putArray("authenticityBy").add("call-back");
    said.putNull("questions");
    ObjectNode deficient = said.putObject("deficient");
    if (scene == Scene.INSUFFICIENT) {
      deficient.put("facts", "Who is meant, and by what?");
    } else if (scene == Scene.OPTIONAL) {
      deficient.put("identification", "Who is meant, and by what?");
    }
    boolean oral = scene == Scene.CHANNEL && world.request().origin().channel().id().equals("oral");
    if (oral) {
      said.put("agreed", "yes").put("agreedHow", "Exchange of notes");
    } else {
      said.putNull("agreed").putNull("agreedHow");
    }
  }

  private void assess(ObjectNode said, Measure measure) {
    switch (scene) {
      case FAILED, CHANNEL, OUTSIDE -> none(said);
      case OPTIONAL -> on(said, measure, Ground.NOT_IN_CONFORMITY);
      case HELD -> on(said, measure, Ground.POSTPONEMENT);
      case SIMILAR -> {
        boolean traffic = measure.assistance().id().equals("traffic-data");
        on(
            said,
            measure,
            traffic && random.nextBoolean()
                ? Ground.DOMESTIC_CONDITIONS
                : Ground.PROHIBITED_DOMESTICALLY);
        said.put("allowedInSimilarCase", "yes");
      }
      case OTHER_GROUND -> on(said, measure, Ground.ESSENTIAL_INTERESTS);
      default -> {}
    }
  }

  private static void none(ObjectNode said) {
    said.putArray("grounds").add("none");
    said.putObject("facts");
    said.putNull("offer").putNull("conditions").putNull("noConditions").put("consult", false);
  }

  /** The ground with all that it needs; none where it is not lawful. */
  private void on(ObjectNode said, Measure measure, Ground ground) {
    Optional<GroundFinding> found =
        world.program().grounds().examine(measure).stream()
            .filter(each -> each.ground() == ground)
            .filter(each -> each.lawful() || scene == Scene.SIMILAR)
            .findFirst();
    none(said);
    if (found.isPresent()) {
      steps.ground(found.get(), said.putArray("grounds"), said.putObject("facts"));
      said.put("noConditions", "The law allows no exception.");
    }
  }

  private void decide(ObjectNode said, Measure measure) {
    if (scene == Scene.OTHER_GROUND && measure.consulted().isPresent()) {
      said.put("decision", "postpone").put("warningsRead", true);
      said.put("reviewOn", world.program().now().day().plusDays(20).toString());
    }
  }

  /** What a measure needs that was carried out, or for the first time was not. */
  private void result(ObjectNode said, Measure measure) {
    boolean fails = scene == Scene.FAILED && !hasFailed(measure);
    if (!fails && scene != Scene.FAILED && scene != Scene.HELD) {
      return;
    }
    said.putNull("procedure").putNull("procedureWhy").putNull("rest").put("warningsRead", true);
    if (fails) {
      said.put("outcome", "not-executed").put("result", "").putNull("inEffectFrom");
      boolean practical = random.nextBoolean();
      said.put("hindrance", practical ? "data-gone" : "unwilling");
      said.put("hindranceWords", "The court does not see why.").put("reassess", practical);
      if (random.nextInt(3) == 0) {
        said.putNull("hindrance").putNull("hindranceWords").put("reassess", false);
      }
    } else {
      said.put("outcome", "executed").put("result", "Data on one disk");
      said.putNull("hindrance").putNull("hindranceWords").put("reassess", false);
      if (measure.isPreservation()) {
        said.put("inEffectFrom", "@now");
      } else {
        said.putNull("inEffectFrom");
      }
    }
  }

  private boolean hasFailed(Measure measure) {
    return world.entries().stream()
        .filter(entry -> entry.measure() == measure.number())
        .anyMatch(entry -> entry.is("result-recorded") || entry.is("obstacle-reported"));
  }

  private void examine(ObjectNode said) {
    if (scene == Scene.INSUFFICIENT) {
      said.putObject("deficient").put("facts", "Nobody is named still.");
      said.putObject("sufficient");
      said.put("noLongerNeeded", true).put("notAccepted", false);
      said.putNull("channel").putNull("translation");
    }
  }

  /** How long nothing happens here, because the scene needs it; empty where something does. */
  Optional<Duration> silence() {
    boolean asked =
        scene == Scene.OPTIONAL
            && world
                .request()
                .openSupplement()
                .filter(supplement -> supplement.stage() == Supplement.Stage.SENT)
                .filter(supplement -> !supplement.isOver(world.program().now().day()))
                .isPresent();
    return asked && random.nextInt(3) > 0
        ? Optional.of(Duration.ofDays(30L + random.nextInt(20)))
        : Optional.empty();
  }

  /** Which of the steps that wait is not taken yet. */
  boolean waits(String step) {
    boolean early =
        world
            .request()
            .openSupplement()
            .filter(asked -> !asked.isOver(world.program().now().day()))
            .isPresent();
    return scene == Scene.OPTIONAL && step.equals("assess-grounds") && early;
  }

  /** What changes on which something rests; empty where nothing does. */
  Optional<Act> change() {
    List<Measure> resting =
        world.request().measures().stream()
            .filter(measure -> RESTING.contains(measure.state()))
            .toList();
    if (scene != Scene.CHANGED || resting.isEmpty() || random.nextInt(4) > 0) {
      return Optional.empty();
    }
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("seed", random.nextInt());
    boolean basis = random.nextBoolean();
    return Optional.of(
        new Act(
            Act.Door.VERB,
            basis ? "Rebasing.change" : "Correcting.correct",
            "/" + Texts.pick(random, resting).number(),
            "caseworker",
            basis ? said : said.put("field", "offences"),
            Duration.ofMinutes(5)));
  }
}
