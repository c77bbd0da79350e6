package org.rogatory.explore.watch;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.explore.World;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.withdrawal.Stopping;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;

/**
 * Every open file waits for somebody, and whoever it waits for has a task or a date. Nothing waits
 * for ever: where no person has a task, a date will do something.
 */
@Clause({"40(16)", "40(26)", "42(8)"})
final class Waiting extends Watch {

  @Override
  void stands(World world) {
    if (world.isOutOfTurn()) {
      return;
    }
    Request request = world.request();
    List<PositionTaken> positions = world.program().positions(request.reference());
    request.measures().forEach(measure -> held(measure, positions));
    if (request.isClosed()) {
      closed(request, world);
      return;
    }
    unless(request.turn() != Turn.NOBODY, "an open file waits for nobody", request.state());
    boolean task = positions.stream().anyMatch(each -> each.waitsFor() == WaitsFor.PERSON);
    Optional<java.time.Instant> next = world.nextStep();
    unless(task || next.isPresent(), "a file waits for ever", positions);
    request.openMeasures().forEach(measure -> measure(measure, positions, world));
    request.openMeasures().forEach(measure -> dated(measure, positions, world));
  }

  /**
   * It waits for nobody, or for our answer to an enquiry, or for the decision on what an authority
   * holds, which has a date until it is taken, or for the authority's answer, of which it is
   * reminded until it comes.
   */
  private void closed(Request request, World world) {
    boolean held =
        request.measures().stream()
            .anyMatch(measure -> Stopping.isAwaited(measure) || Releasing.isHeld(measure));
    boolean asked =
        request.enquiries().stream().anyMatch(enquiry -> enquiry.answeredOn().isEmpty());
    unless(
        !asked || request.turn() == Turn.US, "an enquiry waits for nobody, 40(26)", request.turn());
    unless(
        held || asked || request.turn() == Turn.NOBODY || isToBeConfirmed(request),
        "a closed file waits for somebody",
        request.turn());
    unless(
        request.turn() == Turn.NOBODY || !world.running().isEmpty() || hasTask(world),
        "a closed file waits without a date",
        request.turn());
    unless(
        request.turn() != Turn.COMPETENT_AUTHORITY
            || world.nextStep().isPresent()
            || hasTask(world),
        "an authority is waited for for ever",
        request.state());
  }

  /** A hold that is due for decision has a task, and no other one has. */
  private void held(Measure measure, List<PositionTaken> positions) {
    boolean task =
        positions.stream()
            .filter(each -> each.place().node().equals("decide-release"))
            .anyMatch(each -> each.place().matter().equals(measure.matter()));
    boolean due = Preservations.isToBeDecided(measure);
    unless(task || !due, "a hold is due for decision and nobody has a task", measure.matter());
    unless(due || !task, "nothing is to be decided of what is held", measure.matter());
  }

  private static boolean hasTask(World world) {
    return world.program().positions(world.request().reference()).stream()
        .anyMatch(each -> each.waitsFor() == WaitsFor.PERSON);
  }

  private void measure(Measure measure, List<PositionTaken> positions, World world) {
    switch (measure.turn()) {
      case US -> ours(measure, positions, world);
      case REQUESTING_STATE -> theirs(measure, Turn.REQUESTING_STATE, positions, world);
      case COMPETENT_AUTHORITY -> theirs(measure, Turn.COMPETENT_AUTHORITY, positions, world);
      default -> complain("an open measure waits for nobody", measure.state());
    }
  }

  /** A task about the measure, or about the file or what it is asked for; or a day that comes. */
  private void ours(Measure measure, List<PositionTaken> positions, World world) {
    boolean task =
        positions.stream()
            .filter(each -> each.waitsFor() == WaitsFor.PERSON)
            .anyMatch(each -> isAbout(each, measure));
    boolean date =
        world.running().stream()
            .filter(each -> each.kind().whose() == Turn.US && each.nextStep().isPresent())
            .anyMatch(each -> each.matter().equals(measure.matter()));
    unless(
        task || date,
        "a measure waits for us and nobody has a task",
        List.of(measure.state(), positions));
  }

  /** What is to be done for a measure has a date. */
  private void dated(Measure measure, List<PositionTaken> positions, World world) {
    boolean own =
        positions.stream()
            .filter(each -> each.waitsFor() == WaitsFor.PERSON)
            .anyMatch(each -> each.place().matter().equals(measure.matter()));
    boolean dated =
        world.running().stream().anyMatch(each -> each.matter().equals(measure.matter()));
    unless(
        !own || dated,
        "a task of a measure has no date, 40(26), 42(4)",
        List.of(measure.state(), positions));
  }

  /** What was said orally is owed in writing also after the file was closed. */
  private static boolean isToBeConfirmed(Request request) {
    return request.turn() == Turn.REQUESTING_STATE
        && request.origin().channel() == Channel.ORAL
        && !request.formalities().isConfirmedInWriting();
  }

  private static boolean isAbout(PositionTaken position, Measure measure) {
    String matter = position.place().matter().toString();
    return matter.equals(measure.matter().toString())
        || position.place().matter().isFile()
        || matter.contains("/S")
        || matter.contains("/L");
  }

  /** Somebody else's date runs, or we have a task to remind them. */
  private void theirs(Measure measure, Turn whose, List<PositionTaken> positions, World world) {
    boolean date =
        world.running().stream()
            .filter(each -> each.kind().whose() == whose)
            .anyMatch(each -> concerns(each, measure));
    unless(date, "another waits without a date", measure.state() + " " + measure.matter());
    boolean goesOn =
        world.running().stream()
                .filter(each -> each.kind().whose() == whose && concerns(each, measure))
                .anyMatch(each -> each.nextStep().isPresent())
            || positions.stream().anyMatch(each -> isTask(each, measure));
    unless(goesOn, "what another owes is waited for for ever", measure.matter());
  }

  private static boolean isTask(PositionTaken position, Measure measure) {
    return position.waitsFor() == WaitsFor.PERSON && isAbout(position, measure);
  }

  private static boolean concerns(Deadline deadline, Measure measure) {
    String matter = deadline.matter().toString();
    return matter.equals(measure.matter().toString())
        || deadline.matter().isFile()
        || matter.contains("/S");
  }
}
