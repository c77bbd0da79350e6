package org.rogatory.incoming.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.asked.Communication.Kind;
import org.rogatory.incoming.asked.Communication.Stage;
import org.rogatory.incoming.facts.CommunicationFact;
import org.rogatory.incoming.found.Way;
import org.rogatory.journal.Matter;

/**
 * By which way the requesting State ends or binds something: in writing, by a channel that is open,
 * 40(12)(d). What is said otherwise is recorded with who said it, changes nothing, and waits for
 * its confirmation in writing.
 */
@Clause({"40(12)(d)", "40(13)", "40(26), 3rd sentence", "40(28)", "42(8)"})
public final class Communicating {

  private static final Provision BY = Provision.of("40(12)(d)");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Communicating of(RequestPen pen) {
    return new Communicating(pen);
  }

  private Communicating(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /** Whether what comes by this channel has its effect on all these measures by itself. */
  public static boolean counts(Channel by, List<Measure> concerned, Admission rules) {
    return by != Channel.ORAL
        && concerned.stream()
            .allMatch(one -> rules.channel(one, by).outcome() == FormFinding.Outcome.ACCEPTED);
  }

  /**
   * Whether a communication that comes this way has its effect. Where it has none, it is recorded
   * as heard.
   *
   * @param measure the number of the measure that it concerns; null for the whole request
   * @throws BadInput at {@code saidBy} where it has none, and nobody says who spoke
   */
  public boolean takes(Kind kind, @Nullable Integer measure, Way way, @Nullable String words) {
    List<Measure> concerned =
        measure == null ? concerned(request) : List.of(request.measure(measure));
    boolean counts = counts(way.channel(), concerned, pen.rules().admission());
    if (!counts) {
      hear(kind, measure, way, words);
    }
    return counts;
  }

  /** What can still be withdrawn: what is open, and what is held after the answer. */
  private static List<Measure> concerned(Request request) {
    return Stream.concat(
            request.openMeasures().stream(), Preservations.heldAfterAnswer(request).stream())
        .toList();
  }

  private void hear(Kind kind, @Nullable Integer measure, Way way, @Nullable String words) {
    String by = way.speaker().orElseThrow(() -> BadInput.at("saidBy", Reason.of("input.said-by")));
    int number =
        request
            .formalities()
            .communicated(
                new Communication(
                    kind, measure, way.channel(), by, words, pen.moment().at(), Stage.HEARD));
    write(
        number,
        new CommunicationFact.CommunicationHeard(
            number, kind.id(), measure, way.channel().id(), by, words));
  }

  /** A withdrawal comes in writing: it confirms what was said of it before. */
  public void confirmsWithdrawal(@Nullable Integer measure) {
    confirm(each -> each.kind() == Kind.WITHDRAWAL && (measure == null || isOf(each, measure)));
  }

  /** A withdrawal had its effect; the State is told. */
  public void withdrawn(@Nullable Integer measure, Way way) {
    int number =
        request
            .formalities()
            .communicated(
                new Communication(
                    Kind.WITHDRAWAL,
                    measure,
                    way.channel(),
                    null,
                    null,
                    pen.moment().at(),
                    Stage.COUNTS));
    write(number, new CommunicationFact.WithdrawalTaken(number, measure, way.channel().id()));
  }

  /** Whether the State needs nothing any more of what is asked for, 40(26). */
  @Clause("40(26), 3rd sentence")
  public static boolean isWithdrawn(Request request) {
    return request.formalities().communications().values().stream()
        .filter(each -> each.kind() == Kind.WITHDRAWAL && each.measure().isEmpty())
        .map(Communication::stage)
        .anyMatch(stage -> stage == Stage.COUNTS || stage == Stage.ACKNOWLEDGED);
  }

  /** The answer to a consultation comes in writing: it confirms what was said of it before. */
  public void confirmsReply(int measure) {
    confirm(each -> each.kind() == Kind.REPLY && isOf(each, measure));
  }

  private static boolean isOf(Communication each, int measure) {
    return each.measure().filter(one -> one == measure).isPresent();
  }

  private void confirm(Predicate<Communication> which) {
    unconfirmed(request).entrySet().stream()
        .filter(each -> which.test(each.getValue()))
        .forEach(
            each -> {
              each.getValue().stands(Stage.CONFIRMED);
              write(each.getKey(), new CommunicationFact.CommunicationConfirmed(each.getKey()));
            });
  }

  /** What was said and is not confirmed, by its number. */
  public static Map<Integer, Communication> unconfirmed(Request request) {
    Map<Integer, Communication> open = new TreeMap<>(request.formalities().communications());
    open.values().removeIf(each -> !each.stage().isUnconfirmed());
    return open;
  }

  /** Whether the State is said to need the measure no longer, and has not confirmed it. */
  public static boolean isSaidWithdrawn(Measure measure) {
    return unconfirmed(measure.request()).values().stream()
        .anyMatch(each -> each.kind() == Kind.WITHDRAWAL && each.concerns(measure.number()));
  }

  /** What is to be read before something of the measure goes out, 40(26). */
  public static List<Violation> warnings(Measure measure) {
    return isSaidWithdrawn(measure)
        ? List.of(
            new Violation(Provision.of("40(26)"), Reason.of("warning.withdrawal-unconfirmed")))
        : List.of();
  }

  /**
   * As long as an answer to the consultation was said and not confirmed, nothing is refused or
   * postponed, 40(28).
   *
   * @throws ForbiddenByProvision where one was said before what the pen writes happened
   */
  @Clause("40(28)")
  public static void requireAnswerConfirmed(RequestPen pen, Measure measure) {
    Instant now = pen.moment().at();
    boolean said =
        unconfirmed(pen.request()).values().stream()
            .anyMatch(
                each ->
                    each.kind() == Kind.REPLY
                        && isOf(each, measure.number())
                        && !each.saidAt().isAfter(now));
    if (said) {
      throw new ForbiddenByProvision(
          Provision.of("40(28)"), Reason.of("forbidden.answer-unconfirmed"));
    }
  }

  /** The State was told what was withdrawn. */
  public void acknowledged(int number) {
    move(number, Set.of(Stage.COUNTS), Stage.ACKNOWLEDGED);
    write(number, new CommunicationFact.WithdrawalAcknowledged(number));
  }

  /**
   * The letter that asks the State to confirm what was said, or reminds it, was sent.
   *
   * @param confirmBy the last day of the period that it gives
   */
  public void asked(int number, LocalDate confirmBy) {
    boolean again = get(number).stage() == Stage.UNANSWERED;
    move(number, Set.of(Stage.HEARD, Stage.UNANSWERED), again ? Stage.REMINDED : Stage.ASKED);
    write(
        number,
        again
            ? new CommunicationFact.ConfirmationReminded(number, confirmBy)
            : new CommunicationFact.ConfirmationAsked(number, confirmBy));
  }

  /**
   * The day by which it was to be confirmed has passed; after the reminder it counts for nothing.
   */
  public void overdue(int number, LocalDate confirmBy) {
    if (get(number).stage() == Stage.REMINDED) {
      lapse(number);
      return;
    }
    move(number, Set.of(Stage.ASKED), Stage.UNANSWERED);
    write(number, new CommunicationFact.CommunicationUnconfirmed(number, confirmBy));
  }

  /** What was said of what has ended since counts for nothing. */
  public void lapseWhatHasEnded() {
    unconfirmed(request)
        .forEach(
            (number, said) -> {
              if (concerned(request).stream().noneMatch(one -> said.concerns(one.number()))) {
                lapse(number);
              }
            });
  }

  private void lapse(int number) {
    get(number).stands(Stage.LAPSED);
    write(number, new CommunicationFact.CommunicationLapsed(number));
  }

  private Communication get(int number) {
    return Optional.ofNullable(request.formalities().communications().get(number)).orElseThrow();
  }

  private void move(int number, Set<Stage> from, Stage to) {
    Communication one = get(number);
    if (!from.contains(one.stage())) {
      throw new NotInThisState(matter(request, number), request.state(), List.of());
    }
    one.stands(to);
  }

  /** What its letters are about. */
  static Matter matter(Request request, int number) {
    return RequestMatter.COMMUNICATION.of(request.reference(), number);
  }

  private void write(int number, CommunicationFact fact) {
    pen.write(matter(request, number), BY, fact);
  }
}
