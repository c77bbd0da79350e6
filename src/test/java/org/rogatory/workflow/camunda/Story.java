package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Jobs;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.StepLeft;
import org.rogatory.workflow.StepWaits;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A diagram's stories, told step by step on the real engine. Between two sentences the program
 * takes its steps, and what the announcements add up to is held against the engine.
 */
@EngineTest
@Tag("database")
@ExtendWith(EveryNode.class)
abstract class Story {

  private static final AtomicInteger FILES = new AtomicInteger();

  final Reference reference = Reference.of("XA", 2026, FILES.incrementAndGet());
  final Matter file = Matter.of(reference);
  final Matter first = RequestMatter.MEASURE.of(reference, 1);
  final Matter second = RequestMatter.MEASURE.of(reference, 2);

  @Autowired Workflow workflow;
  @Autowired Script script;
  @Autowired Stage stage;
  @Autowired Jobs jobs;

  @BeforeEach
  void anEmptyStage() {
    script.clear();
    stage.clear();
    script.says("check-scope", "inside");
    script.says("settle-postponement", "assess-again");
    script.says("check-contents", "settled");
    script.says("draft-transmittal", "authority");
  }

  @AfterEach
  void nobodyIsLeft() {
    OurProcesses.KNOWN
        .all()
        .forEach(
            name ->
                List.of(
                        file,
                        first,
                        second,
                        Matter.letter(reference, 1),
                        RequestMatter.SUPPLEMENT.of(reference, 1))
                    .forEach(matter -> workflow.cancel(name, matter, "the story is over")));
    assertThat(stage.positions()).isEmpty();
    assertThat(stage.people()).isEmpty();
  }

  /** A process begins, and the program goes as far as it can. */
  void begins(ProcessName process, Matter matter) {
    workflow.start(process, matter);
    theProgramGoesOn();
  }

  /** From now on the program's step answers this. */
  void theProgramSays(String step, String outcome) {
    script.says(step, outcome);
  }

  /** The only person awaited at this step takes it. */
  void aPersonTakes(String step, String outcome) {
    aPersonTakes(step, waiting(step).matter(), outcome);
  }

  /** The person awaited at this step of this matter takes it. */
  void aPersonTakes(String step, Matter matter, String outcome) {
    workflow.complete(task(step, matter), outcome);
    theProgramGoesOn();
  }

  /** The only letter in preparation is finished and sent. */
  void theLetterIsSent() {
    theLetterIsSent(waiting("prepare-letter").matter());
  }

  /** The letter about this matter is finished and sent. */
  void theLetterIsSent(Matter matter) {
    aPersonTakes("prepare-letter", matter, "issued");
    aPersonTakes("send-letter", matter, "sent");
  }

  /** A measure whose grounds are to be assessed goes the straight way to its answer. */
  void isGrantedAndAnswered(Matter measure) {
    aPersonTakes("assess-grounds", measure, "ready-to-decide");
    aPersonTakes("decide-measure", measure, "granted");
    theLetterIsSent(measure);
    aPersonTakes("record-result", measure, "answer");
    theLetterIsSent(measure);
  }

  /** A process is told something, and somebody has waited for it. */
  void isTold(Matter matter, Message message) {
    assertThat(workflow.tell(message, matter)).as("somebody waits for %s", message).isTrue();
    theProgramGoesOn();
  }

  /** The file's processes wait at these nodes and nowhere else. */
  void waitsAt(String... nodes) {
    assertThat(stage.positions())
        .extracting(position -> position.place().node())
        .containsExactlyInAnyOrder(nodes);
  }

  /** No process of the file is left. */
  void isOver() {
    waitsAt();
    assertThat(workflow.underWay()).doesNotContain(reference);
  }

  void theProgramGoesOn() {
    jobs.run(reference);
    assertThat(stage.positions())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("since")
        .containsExactlyInAnyOrderElementsOf(workflow.where(reference));
  }

  Place waiting(String step) {
    assertThat(stage.people())
        .extracting(person -> person.place().node())
        .as("who is awaited")
        .containsOnlyOnce(step);
    return stage.people().stream()
        .map(StepWaits::place)
        .filter(place -> place.node().equals(step))
        .findFirst()
        .orElseThrow();
  }

  String task(String step, Matter matter) {
    return stage.people().stream()
        .filter(person -> person.place().node().equals(step))
        .filter(person -> person.place().matter().equals(matter))
        .map(StepWaits::task)
        .findFirst()
        .orElseThrow(() -> new AssertionError(step + " of " + matter + " does not wait"));
  }

  /** The steps of people that were withdrawn so far. */
  List<String> withdrawn() {
    return stage.left().stream()
        .filter(left -> left.reason() == StepLeft.Reason.WITHDRAWN)
        .map(left -> left.place().node())
        .toList();
  }

  List<PositionTaken> positions() {
    return stage.positions();
  }
}
