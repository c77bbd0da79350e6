package org.rogatory.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rogatory.explore.Act.Door;
import org.rogatory.explore.memory.ProgramInMemory.Waiting;
import org.rogatory.letters.Letter;

/** Makes up what happens next, by what the file waits for and by chance. */
final class Making {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;
  private final World world;
  private final Manner manner;
  private final Steps steps;
  private final ArrivalsMade arrivals;
  private final Mending mending;

  Making(Random random, World world) {
    this.random = random;
    this.world = world;
    this.manner = Manner.of(random);
    this.steps = new Steps(random, world, manner);
    this.arrivals = new ArrivalsMade(random, world);
    this.mending = new Mending(random, world);
  }

  /** The request that begins the file. */
  Act first() {
    return new Act(Door.REGISTER, "", "", "caseworker", request(), Duration.ZERO);
  }

  private ObjectNode request() {
    return new StagedRequest(random, manner.scene()).of(new Registering(random).request());
  }

  Act next() {
    Optional<Act> change = steps.staged().change();
    if (change.isPresent()) {
      return change.get();
    }
    Optional<Duration> silence = steps.staged().silence();
    if (silence.isPresent()) {
      return new Act(Door.WAIT, "", "", "program", JSON.objectNode(), silence.get());
    }
    return next(
        world.program().waiting().stream()
            .filter(each -> !steps.staged().waits(each.step()))
            .toList());
  }

  private Act next(List<Waiting> waiting) {
    Optional<Letter> keptBack = world.keptBack();
    if (keptBack.isPresent() && random.nextInt(8) == 0) {
      return act(Door.SENT, "", "", "caseworker", steps.sentAfterAll(keptBack.get()));
    }
    if (world.hasDecisionToSend() && random.nextInt(2) == 0) {
      return act(Door.ARRIVAL, "", "", "caseworker", arrivals.besides());
    }
    if (random.nextInt(30) == 0) {
      String who = Texts.pick(random, List.of("caseworker", "supervisor", "supervisor2"));
      return act(Door.READING, "", "", who, ReadingActs.next(random));
    }
    if (random.nextInt(100) < manner.steps() && !waiting.isEmpty()) {
      return step(Texts.pick(random, waiting));
    }
    int chance = random.nextInt(100);
    if (waiting.isEmpty() && random.nextInt(3) > 0) {
      return new Act(Door.WAIT, "", "", "program", JSON.objectNode(), long_());
    }
    if (chance < 33) {
      return act(Door.ARRIVAL, "", "", "caseworker", arrivals.next());
    }
    if (chance < 66) {
      return new Act(Door.WAIT, "", "", "program", JSON.objectNode(), long_());
    }
    if (manner.is(Manner.Aim.DOUBT) && chance < 78) {
      return verb("NotAccepting.propose");
    }
    List<String> verbs = chance < 90 ? Verbs.doors() : Verbs.names();
    return verb(Texts.pick(random, verbs));
  }

  /** A step that waits; at times taken by whoever may not. */
  private Act step(Waiting waiting) {
    String who = steps.who(waiting.step());
    Optional<ObjectNode> mended =
        mending.of(waiting.step(), tail(waiting)).filter(again -> random.nextInt(4) > 0);
    ObjectNode said = mended.orElseGet(() -> steps.said(waiting.step(), waiting.matter()));
    return act(Door.STEP, waiting.step(), tail(waiting), who, said);
  }

  /** What came of an act, of which whoever tries again knows. */
  void came(Act act, Done done) {
    mending.came(act, done);
  }

  private static String tail(Waiting waiting) {
    return waiting.matter().toString().substring(waiting.matter().file().value().length());
  }

  private Act verb(String name) {
    ObjectNode seed = JSON.objectNode().put("seed", random.nextInt());
    return act(
        Door.VERB, name, somewhere(), random.nextInt(6) == 0 ? "supervisor" : "caseworker", seed);
  }

  private String somewhere() {
    List<String> matters = new ArrayList<>();
    world.request().measures().forEach(measure -> matters.add("/" + measure.number()));
    return Texts.pick(random, matters);
  }

  private Act act(Door door, String name, String matter, String who, ObjectNode said) {
    return new Act(door, name, matter, who, said, short_());
  }

  private Duration short_() {
    return Duration.ofMinutes(1 + random.nextInt(random.nextInt(4) == 0 ? 60 * 24 * 6 : 300));
  }

  private Duration long_() {
    return Duration.ofDays(1 + random.nextInt(random.nextBoolean() ? 12 : 80));
  }
}
