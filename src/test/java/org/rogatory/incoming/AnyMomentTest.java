package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What another State may do at any moment, at every moment: along one long course, with a request
 * for information, a refusal and an execution with its chaser, something happens after each step;
 * then everything that still waits is done. The file always comes to its end, and nothing is left.
 */
@RogatoryTest
class AnyMomentTest {

  private static final String CHANNEL = "central-authority-electronic";

  private static final String GRANT = "{'decision':'grant'}";
  private static final String ANEW = "{'decision':'reassess'}";

  private static final List<Consumer<Walk>> INSIDE =
      List.of(
          walk -> walk.task("triage-request"),
          Walk::sendLetter,
          walk -> walk.take("triage-request", TRIAGE),
          Walk::issueLetter,
          Walk::sendLetter,
          walk -> walk.happens(pen -> Waiving.of(pen).overdue(1)),
          walk ->
              walk.happens(
                  pen ->
                      Supplementing.of(pen)
                          .received(
                              Information.adding(
                                  CHANNEL, Map.of("period-justification", "They meet then.")))),
          walk -> walk.take("examine-supplement", "{'noLongerNeeded':false}"),
          walk ->
              walk.take(
                  "assess-grounds",
                  1,
                  "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
                      + "'noConditions':'The law knows no exception.','consult':false}",
                  "caseworker"),
          Walk::issueLetter,
          Walk::sendLetter,
          walk ->
              walk.happens(
                  pen ->
                      Consulting.of(pen, 1)
                          .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of())),
          walk ->
              walk.take(
                  "decide-measure",
                  1,
                  "{'decision':'refuse','grounds':['prohibited-domestically'],"
                      + "'reasons':'Section 12 does not allow it for this offence.'}",
                  "caseworker"),
          Walk::issueLetter,
          Walk::approveLetter,
          Walk::sendLetter,
          walk ->
              walk.take("assess-grounds", 2, "{'grounds':['none'],'consult':false}", "caseworker"),
          walk -> walk.take("decide-measure", 2, "{'decision':'grant'}", "caseworker"),
          Walk::issueLetter,
          Walk::sendLetter,
          walk -> walk.happens(pen -> Executing.of(pen, 2).overdue()),
          walk ->
              walk.take(
                  "record-result", 2, "{'outcome':'executed','result':'Enclosed.'}", "caseworker"),
          Walk::issueLetter,
          Walk::sendLetter);

  private static final List<Consumer<Walk>> OUTSIDE =
      List.of(
          walk -> walk.task("triage-request"),
          walk ->
              walk.take(
                  "triage-request",
                  "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':false}"),
          Walk::issueLetter,
          Walk::approveLetter);

  /** The steps of the long course after which something else is expected of what happens then. */
  private static final List<Integer> MOMENTS = List.of(0, 2, 4, 5, 6, 8, 10, 13, 17, 20, 21);

  private static final List<Integer> FEW = List.of(0, 4, 13, 21);

  private static final List<Integer> FEWER = List.of(0, 10, 23);

  /** What happens, and at which steps of the long course that is tried. */
  private enum Event {
    WITHDRAWAL(MOMENTS),
    WITHDRAWAL_OF_ONE(MOMENTS),
    FURTHER_MEASURE(FEW),
    ENQUIRY(FEWER),
    INFORMATION(FEWER);

    private final List<Integer> moments;

    Event(List<Integer> moments) {
      this.moments = moments;
    }
  }

  @Autowired Walks walks;
  @Autowired Workflow workflow;
  @Autowired Rebuilding rebuilding;

  static Stream<Arguments> moments() {
    return Stream.of(Event.values())
        .flatMap(event -> event.moments.stream().map(at -> Arguments.of(event, at)));
  }

  @ParameterizedTest(name = "{0} after step {1}")
  @MethodSource("moments")
  void comesToItsEnd(Event event, int at) {
    Walk walk = walks.register(request());
    INSIDE.subList(0, at + 1).forEach(step -> step.accept(walk));

    happens(event, walk);
  }

  static Stream<Arguments> momentsOutside() {
    return Stream.of(Event.WITHDRAWAL, Event.FURTHER_MEASURE, Event.ENQUIRY)
        .flatMap(
            event -> IntStream.range(0, OUTSIDE.size()).mapToObj(at -> Arguments.of(event, at)));
  }

  @ParameterizedTest(name = "{0} after step {1}")
  @MethodSource("momentsOutside")
  void whatIsOutsideComesToItsEnd(Event event, int at) {
    Walk walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));
    OUTSIDE.subList(0, at + 1).forEach(step -> step.accept(walk));

    happens(event, walk);
  }

  private void happens(Event event, Walk walk) {
    Request before = walk.file();

    happen(event, walk);
    rebuilding.compare(walk.reference());
    finish(walk);

    assertEffect(event, before, walk);
    assertNothingIsLeft(walk);
  }

  private void happen(Event event, Walk walk) {
    walk.happens(
        pen -> {
          switch (event) {
            case WITHDRAWAL -> Withdrawing.of(pen).request(Way.by(Channel.of(CHANNEL)), null);
            case WITHDRAWAL_OF_ONE ->
                Withdrawing.of(pen)
                    .measure(
                        pen.request().openMeasures().get(0).number(),
                        Way.by(Channel.of(CHANNEL)),
                        null);
            case FURTHER_MEASURE ->
                Filing.of(pen)
                    .added(
                        new NewRequest.NewMeasure(
                            Assistance.STORED_DATA, "The logs", null, Stated.YES, null, null),
                        Channel.CENTRAL_AUTHORITY_ELECTRONIC);
            case ENQUIRY -> Enquiring.of(pen).received(CHANNEL, "How does it stand?");
            case INFORMATION ->
                Supplementing.of(pen)
                    .received(
                        Information.adding(CHANNEL, Map.of("facts", "More of what happened.")));
          }
        });
  }

  /** Does whatever waits, in the plainest way. */
  private static void finish(Walk walk) {
    wake(walk);
    for (int steps = 0; !walk.openTasks().isEmpty(); steps++) {
      assertThat(steps).as("the file goes round in circles: %s", walk.openSteps()).isLessThan(60);
      TaskRow row = walk.openTasks().get(0);
      switch (row.step()) {
        case "prepare-letter", "approve-letter", "send-letter" -> walk.finishLetters();
        case "triage-request" ->
            walk.take(
                row.step(),
                "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':"
                    + hasInside(walk)
                    + "}");
        case "examine-supplement" -> walk.take(row.step(), "{'noLongerNeeded':true}");
        case "assess-grounds" -> walk.take(row.step(), "{'grounds':['none'],'consult':false}");
        case "decide-measure" ->
            walk.take(row.step(), walk.measure(row.matter().number()).isOutdated() ? ANEW : GRANT);
        case "record-result" ->
            walk.take(row.step(), "{'outcome':'executed','result':'Enclosed.'}");
        default -> throw new AssertionError(row.step());
      }
      wake(walk);
    }
  }

  private static boolean hasInside(Walk walk) {
    return walk.file().openMeasures().stream()
        .anyMatch(measure -> measure.assistance() != Assistance.TRANSFER_IN_CUSTODY);
  }

  /** What another State or time would do, where the file waits for that alone. */
  private static void wake(Walk walk) {
    if (!walk.openTasks().isEmpty() || walk.file().isClosed()) {
      return;
    }
    for (Measure measure : walk.file().openMeasures()) {
      if (measure.state() == MeasureState.IN_CONSULTATION) {
        int number = measure.number();
        walk.happens(
            pen ->
                Consulting.of(pen, number)
                    .replied(Way.by(Channel.of(CHANNEL)), "Understood.", false, List.of()));
      } else if (measure.state() == MeasureState.AWAITING_INFORMATION) {
        walk.happens(
            pen ->
                Supplementing.of(pen)
                    .received(
                        Information.adding(
                            CHANNEL, Map.of("period-justification", "They meet then."))));
      }
    }
  }

  private static void assertEffect(Event event, Request before, Walk walk) {
    Request after = walk.file();
    switch (event) {
      case WITHDRAWAL ->
          before
              .openMeasures()
              .forEach(
                  measure ->
                      assertThat(after.measure(measure.number()).state())
                          .isEqualTo(MeasureState.WITHDRAWN));
      case WITHDRAWAL_OF_ONE ->
          assertThat(after.measure(before.openMeasures().get(0).number()).state())
              .isEqualTo(MeasureState.WITHDRAWN);
      case FURTHER_MEASURE ->
          assertThat(after.measure(after.measures().size()).state())
              .isEqualTo(MeasureState.ANSWERED);
      case ENQUIRY -> assertThat(after.enquiry(1).answeredOn()).isPresent();
      case INFORMATION ->
          assertThat(after.state()).isIn(RequestState.EXECUTED, RequestState.PARTLY_EXECUTED);
    }
  }

  private void assertNothingIsLeft(Walk walk) {
    Request file = walk.file();
    assertThat(file.isClosed()).as("closed, %s", file.state()).isTrue();
    assertThat(file.enquiries()).extracting(Enquiry::answeredOn).allMatch(on -> on.isPresent());
    assertThat(walk.letters()).extracting(Letter::state).allMatch(state -> !state.isOpen());
    assertThat(workflow.where(walk.reference())).isEmpty();
    assertThat(walk.journalIsSound()).isTrue();
    rebuilding.compare(walk.reference());
  }

  /** Two measures, of which the second lacks its period's justification, 45(3)(f). */
  private static NewRequest request() {
    NewRequest request = Registered.complete(Assistance.CONTENT_DATA, Assistance.TRAFFIC_DATA);
    Map<String, String> contents = new HashMap<>(request.contents());
    contents.put("data-and-link", "The account and its part in the offence");
    contents.put("necessity", "No other way is known.");
    return Registered.with(request, contents);
  }
}
