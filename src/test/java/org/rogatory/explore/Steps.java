package org.rogatory.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rogatory.access.Role;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Stated;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;

/**
 * What people say in steps: what the form begins with, changed here and there, so that a field that
 * is added is filled in too; and for each step what makes it go on more often than not.
 */
final class Steps {

  private final Random random;
  private final World world;
  private final Manner manner;
  private final Staged staged;

  Steps(Random random, World world, Manner manner) {
    this.random = random;
    this.world = world;
    this.manner = manner;
    this.staged = new Staged(random, world, manner.scene(), this);
  }

  /** What leads to the scene. */
  Staged staged() {
    return staged;
  }

  String who(String step) {
    if (!world.program().step(step).roles().contains(Role.CASEWORKER) && !oneIn(6)) {
      return oneIn(3) ? "supervisor2" : "supervisor";
    }
    if (step.equals("approve-letter")) {
      return Texts.pick(random, List.of("supervisor", "supervisor", "supervisor2", "caseworker"));
    }
    return Texts.pick(
        random, List.of("caseworker", "caseworker", "caseworker", "caseworker2", "supervisor"));
  }

  ObjectNode said(String step, Matter matter) {
    ObjectNode said =
        step.endsWith("-letter")
            ? world.program().json().createObjectNode()
            : world.program().begin(step, matter);
    changeSome(said, step);
    switch (step) {
      case "triage-request" -> triage(said);
      case "confirm-mistake" -> said.put("confirmed", oneIn(2)).put("remark", "It is one");
      case "assess-grounds" -> assess(said, matter);
      case "decide-measure" -> decide(said, matter);
      case "record-result" -> result(said, world.request().measure(matter.number()));
      case "prepare-letter" -> prepare(said);
      case "approve-letter" -> approve(said);
      case "send-letter" -> send(said, matter);
      case "examine-supplement" -> examine(said);
      case "examine-after-answer" -> afterAnswer(said);
      default -> {}
    }
    ObjectNode all = staged.says(step, said, matter);
    return slip(8) ? all : read(all, step);
  }

  /** What the choice does not read is mostly left out, as the step refuses it. */
  private ObjectNode read(ObjectNode said, String step) {
    for (RecordComponent part : world.program().step(step).form().getRecordComponents()) {
      OnlyFor only = part.getAnnotation(OnlyFor.class);
      if (only != null && !List.of(only.is()).contains(said.path(only.field()).asText("false"))) {
        said.remove(part.getName());
      }
    }
    return said;
  }

  /** A field here and there says something else than the form begins with. */
  private void changeSome(ObjectNode said, String step) {
    Values values = new Values(random, world, "");
    Class<?> form = world.program().step(step).form();
    for (RecordComponent part : form.getRecordComponents()) {
      boolean open = !said.hasNonNull(part.getName()) && !oneIn(3);
      if (open || slip(5)) {
        Object value = values.of(part.getGenericType(), part.getName());
        said.set(part.getName(), world.program().json().valueToTree(value));
      }
    }
  }

  private void afterAnswer(ObjectNode said) {
    List<String> findings =
        List.of("take-up", "take-up", "nothing-changes", "no-answer-owed", "registered");
    said.put("finding", Texts.pick(random, findings));
    ArrayNode measures = said.putArray("measures");
    world.request().measures().stream()
        .filter(measure -> measure.state().hasEnded() && oneIn(2))
        .forEach(measure -> measures.add(measure.number()));
    said.put("reasons", "What you send was before us already.").put("remark", "It only thanks.");
    said.put("registered", "@file+/1");
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  /** Something that makes a step fail, or go another way than it mostly does. */
  private boolean slip(int many) {
    return oneIn(many * manner.care());
  }

  private void triage(ObjectNode said) {
    said.put("mistaken", oneIn(20)).put("mistake", "It is for another office.");
    said.put("accepted", !slip(3));
    basis(said);
    serves(said);
    boolean doubt = manner.is(Manner.Aim.DOUBT) ? !oneIn(5) : slip(4);
    if (!doubt) {
      said.put("authenticity", "verified");
      said.put("authenticityHow", "Called back on the registered number");
      said.putArray("authenticityBy").add("call-back");
    } else if (!oneIn(3)) {
      said.put("authenticity", "failed");
      said.put("authenticityHow", "Nobody at that authority knows of it");
    }
    if (!slip(8)) {
      said.put(
          "accepted", world.request().measures().stream().anyMatch(each -> isInside(said, each)));
    }
    agreed(said);
    if (!slip(3)) {
      ObjectNode deficient = said.putObject("deficient");
      if (oneIn(5)) {
        deficient.put(oneIn(2) ? "identification" : "facts", "Who is meant, and by what?");
      }
      said.putNull("questions");
    }
  }

  /** Whether a measure is inside, with what is said of it. */
  private boolean isInside(ObjectNode said, Measure measure) {
    boolean asked = world.program().admission().scopeByRules(measure).asksPerson();
    return asked
        ? said.path("serves").path(String.valueOf(measure.number())).asText().equals("yes")
        : world.program().admission().obstacle(measure).isEmpty();
  }

  /** With one State another treaty is in force, 40(7). */
  private void basis(ObjectNode said) {
    boolean treaty = world.request().requestingState().equals(Texts.TREATY_STATE) && !oneIn(4);
    if (treaty || slip(12)) {
      said.put("legalBasis", "other-treaty")
          .put("treaty", slip(6) ? "Treaty of 1899" : Texts.TREATY);
    } else {
      said.put("legalBasis", "convention").putNull("treaty");
    }
  }

  /** Whether the States agreed on the channel, said where that is asked. */
  private void agreed(ObjectNode said) {
    said.putNull("agreed").putNull("agreedHow");
    if (ChannelExamining.isAsked(world.request(), world.program().admission()) != slip(8)) {
      said.put("agreed", Texts.pick(random, List.of("yes", "no", "not-stated")));
      said.put("agreedHow", "Exchange of notes");
    }
  }

  /** What a person answers of each measure where that is asked, 35(1)(c). */
  private void serves(ObjectNode said) {
    ObjectNode serves = said.putObject("serves");
    ObjectNode why = said.putObject("servesWhy");
    for (Measure measure : world.request().measures()) {
      if (world.program().admission().scopeByRules(measure).asksPerson() != slip(8)) {
        serves.put(String.valueOf(measure.number()), oneIn(3) ? "no" : "yes");
        why.put(String.valueOf(measure.number()), "A custodian's statement on the logs");
      }
    }
  }

  private void assess(ObjectNode said, Matter matter) {
    Measure measure = world.request().measure(matter.number());
    List<GroundFinding> found =
        grounds(world.program().grounds().examine(measure, circumstances(said)));
    ArrayNode grounds = said.putArray("grounds");
    ObjectNode facts = said.putObject("facts");
    if (!slip(6)) {
      said.putNull("offer").putNull("conditions").putNull("noConditions");
      said.put("consult", !found.isEmpty() && oneIn(2));
    }
    found.forEach(chosen -> ground(chosen, grounds, facts));
    if (found.isEmpty()) {
      grounds.add("none");
      offer(said);
    } else if (oneIn(2)) {
      ArrayNode conditions = said.putArray("conditions");
      conditions.add("Use in this case only");
      if (oneIn(2)) {
        conditions.add("No use before trial");
      }
    } else if (!slip(4)) {
      said.put("noConditions", "The law allows no exception.");
    }
  }

  /** Mostly somebody asks how it would be in a similar case here, and it would be no better. */
  private Circumstances circumstances(ObjectNode said) {
    for (String asked : List.of("allowedInSimilarCase", "offenceListed")) {
      if (!slip(3)) {
        said.put(asked, oneIn(4) ? "yes" : "no");
      }
    }
    return Circumstances.of(
        stated(said, "personalData"),
        stated(said, "publicRecords"),
        stated(said, "allowedInSimilarCase"),
        stated(said, "offenceListed"));
  }

  private static Stated stated(ObjectNode said, String field) {
    return Stated.of(said.path(field).asText("not-stated"));
  }

  /** Conditions without a ground, for a reason that may not reach the measure. */
  private void offer(ObjectNode said) {
    if (oneIn(3)) {
      ArrayNode conditions = said.putArray("conditions");
      if (!oneIn(6)) {
        conditions.add("Use in this case only");
      }
      if (!slip(4)) {
        String[] why = {"costs", "data-protection", "records"};
        String one = why[random.nextInt(why.length)];
        said.put("offer", one);
        if (one.equals("costs") && !slip(6)) {
          said.put("costs", "Two experts for a month, EUR 60,000");
        }
      }
      said.put("personalData", oneIn(3) ? "no" : "yes");
      said.put("publicRecords", oneIn(3) ? "yes" : "no");
    }
  }

  void ground(GroundFinding chosen, ArrayNode grounds, ObjectNode facts) {
    grounds.add(chosen.ground().id());
    for (NeededFact fact : NeededFact.values()) {
      if (chosen.needs().contains(fact) ? !slip(8) : oneIn(40)) {
        facts.put(chosen.ground().id() + "." + fact.id(), fact(fact));
      }
    }
  }

  /** What people find, by what they mostly want: nothing, a ground, or several. */
  private List<GroundFinding> grounds(List<GroundFinding> all) {
    boolean none = manner.is(Manner.Aim.GRANT) ? !oneIn(5) : oneIn(4);
    if (none) {
      return List.of();
    }
    List<GroundFinding> wanted =
        all.stream()
            .filter(GroundFinding::lawful)
            .filter(
                found ->
                    manner.is(Manner.Aim.ANYTHING)
                        || found.ground().isPostponement() == manner.is(Manner.Aim.POSTPONE))
            .toList();
    List<GroundFinding> among = slip(4) || wanted.isEmpty() ? all : wanted;
    GroundFinding one = Texts.pick(random, among);
    GroundFinding other = Texts.pick(random, among);
    return oneIn(4) && one != other ? List.of(one, other) : List.of(one);
  }

  private String fact(NeededFact fact) {
    return switch (fact) {
      case LEGAL_SIGN_OFF, CONDUCT_COMPARED -> "J. Doe: weak, but arguable";
      case OTHER_ARTICLE -> "Article 44(1)";
      case PARAGRAPH_21 -> oneIn(2) ? "c" : "d";
      case INTERFERING_PROCEEDING -> Texts.of(random, "proceeding");
      case REVIEW_DATE -> today().plusDays(1 + random.nextInt(90)).toString();
      default -> Texts.of(random, "reasons");
    };
  }

  private LocalDate today() {
    return world.program().now().day();
  }

  private void decide(ObjectNode said, Matter matter) {
    Measure measure = world.request().measure(matter.number());
    if (!slip(4)) {
      said.put("warningsRead", true);
    }
    if (slip(4)) {
      String[] all = {"grant", "refuse", "postpone", "reassess"};
      said.put("decision", all[random.nextInt(all.length)]);
    }
    if (!slip(6)) {
      said.put("reasons", Texts.of(random, "reasons"));
    }
    if (oneIn(6)) {
      said.put("proceeding", Texts.of(random, "proceeding"));
    }
    said.put("reviewOn", today().plusDays(1 + random.nextInt(oneIn(5) ? 400 : 55)).toString());
    if (!slip(5) && !measure.assessment().grounds().isEmpty()) {
      ArrayNode grounds = said.putArray("grounds");
      measure.assessment().grounds().forEach(each -> grounds.add(each.ground().id()));
      if (oneIn(8)) {
        grounds.add(Texts.pick(random, Arrays.asList(Ground.values())).id());
      }
    }
    if (oneIn(12)) {
      said.putArray("waived").add(1 + random.nextInt(2));
    }
  }

  private void result(ObjectNode said, Measure measure) {
    String[] outcomes = {"executed", "executed", "partly-executed", "not-executed"};
    said.put("outcome", outcomes[random.nextInt(outcomes.length)]);
    boolean done = said.get("outcome").asText().equals("executed");
    said.put("result", oneIn(4) ? Texts.of(random, "reasons") : "Data on one disk");
    if (done == slip(5)) {
      Hindrance[] all = Hindrance.values();
      said.put("hindrance", all[random.nextInt(all.length)].id());
      said.put("hindranceWords", Texts.of(random, oneIn(3) ? "reasons" : "words"));
      said.put("rest", "The older messages");
    }
    if (said.get("outcome").asText().equals("not-executed") && !slip(3)) {
      said.put("result", "");
      said.remove("rest");
    }
    if (!oneIn(4)) {
      if (measure.isPreservation() || slip(6)) {
        said.put("inEffectFrom", oneIn(12) ? "2026-11-01T09:00:00+01:00" : "@now");
      } else {
        said.putNull("inEffectFrom");
      }
      said.put("procedure", "followed");
      said.put("procedureWhy", "As the order says.");
    }
    said.put("reassess", oneIn(said.get("outcome").asText().equals("not-executed") ? 3 : 8))
        .put("warningsRead", !slip(4));
  }

  private void prepare(ObjectNode said) {
    said.put("text", slip(5) ? text() : "@text");
    said.put("closing", slip(5) ? text() : "@closing");
    said.put("course", slip(5) ? (oneIn(2) ? "drop" : "anew") : "issue");
    looked(said);
  }

  /** What somebody writes in the place of what the program made, or behind it. */
  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> "# A letter\n\nIt is refused.";
      case 1 -> "";
      default -> "@text+\n\nWith kind regards to your office.";
    };
  }

  private void looked(ObjectNode said) {
    if (slip(5)) {
      said.putArray("looked");
    } else {
      said.put("looked", "@all");
    }
  }

  private void approve(ObjectNode said) {
    boolean approved = !slip(4);
    said.put("approved", approved);
    if (!approved || oneIn(4)) {
      said.put("remarks", "Say more.");
    }
    said.put("warningsRead", !slip(5));
    looked(said);
  }

  private void send(ObjectNode said, Matter matter) {
    said.put("notToBeSent", slip(6));
    said.put("reason", "Overtaken");
    if (!slip(5)) {
      said.put("sentAt", "@now");
    }
    if (isTakenBack(matter) && oneIn(2)) {
      said.put("notToBeSent", false).put("sentAt", "@issued");
    }
    said.put("proof", "Receipt 1");
    if (!said.has("channel") || !slip(4)) {
      said.put("channel", usual(matter));
    }
    looked(said);
  }

  /** A letter that was recorded as not to be sent had gone out before, mostly as it was issued. */
  ObjectNode sentAfterAll(Letter letter) {
    ObjectNode said = world.program().json().createObjectNode();
    said.put("channel", letter.kind().isForCompetentAuthority() ? "internal" : "electronic");
    said.put("sentAt", slip(5) ? "@now" : "@issued").put("proof", "Receipt 2");
    looked(said);
    return said;
  }

  /** Whether a decision was taken back after its letter was issued. */
  private boolean isTakenBack(Matter matter) {
    return world
        .program()
        .letter(matter)
        .filter(letter -> Set.of("refusal", "postponement").contains(letter.kind().id()))
        .map(letter -> world.request().measure(matter.number()).state())
        .filter(MeasureState.AWAITING_DECISION::equals)
        .isPresent();
  }

  private String usual(Matter matter) {
    boolean ours =
        world.program().letter(matter).filter(l -> l.kind().isForCompetentAuthority()).isPresent();
    return ours ? "internal" : "electronic";
  }

  private void examine(ObjectNode said) {
    if (!(manner.is(Manner.Aim.DOUBT) ? !oneIn(4) : slip(3))) {
      said.put("authenticity", "verified");
      said.put("authenticityHow", "The seal was compared");
    }
    if (!oneIn(4)) {
      said.put("noLongerNeeded", oneIn(5));
      said.put("notAccepted", false);
    }
    boolean awaited = Filing.awaitsConfirmation(world.request());
    if (awaited && !oneIn(3)) {
      said.put("channel", "central-authority-electronic");
    } else if (!slip(6)) {
      said.putNull("channel");
    }
    if (!slip(6)) {
      said.put("translation", "en");
    }
    JsonNode deficient = said.get("deficient");
    if (deficient == null || !oneIn(3)) {
      said.set("deficient", said.objectNode());
    }
  }
}
