package org.rogatory.incoming.sequel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.TakingUp;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Legible;

/**
 * What the requesting State writes after an answer. Our letters invite it: an answer that it is
 * outside, a refusal, and that something was not executed. A person examines it, and either what
 * was answered is taken up again, or the State is told why nothing changes, or it asked for
 * nothing, or for something else that was registered. A closed file is open meanwhile.
 */
@Clause({"40(1)", "40(16)", "40(25)", "40(28)"})
public final class Sequels {

  private static final Provision ADDITIONAL = Provision.of("40(16)");

  private final Request request;
  private final RequestPen pen;

  private Sequels(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /** What can happen so to the request that the pen writes. */
  public static Sequels of(RequestPen pen) {
    return new Sequels(pen);
  }

  /** Whether something in it was answered so that what is written next is examined by itself. */
  public static boolean follow(Request request) {
    return request.state() != RequestState.RECEIVED
        && (request.isClosed() || TakingUp.invites(request));
  }

  /** What a person may take up again for it; nothing where the whole request fell away. */
  public static List<Measure> open(Request request) {
    return fellAway(request).isPresent() ? List.of() : TakingUp.open(request);
  }

  /** Why nothing of it is open again; empty where something may be. */
  private static Optional<Reason> fellAway(Request request) {
    if (!TakingUp.canBeOpen(request)) {
      return Optional.of(Reason.of("input.take-up-withdrawn"));
    }
    return TakingUp.isNotAccepted(request)
        ? Optional.of(Reason.of("input.take-up-not-accepted"))
        : Optional.empty();
  }

  /** Something arrived after an answer. It joins what arrived before and is not examined yet. */
  public void heard() {
    boolean waits =
        request.formalities().sequels().values().stream()
            .anyMatch(sequel -> sequel.finding().isEmpty());
    if (waits) {
      return;
    }
    boolean closed = request.isClosed();
    if (closed) {
      request.file().reopen();
    }
    int number = request.formalities().hear(pen.moment().day());
    pen.write(matter(number), ADDITIONAL, new RequestFact.HeardAfterAnswer(number));
    if (closed) {
      pen.write(request.matter(), null, new RequestFact.RequestReopened(number));
    }
  }

  /**
   * These are taken up again: each goes to scope or grounds as a further measure. For what else was
   * answered the State may be told why nothing changes, by the letter that says so.
   *
   * @param measures the numbers of what was answered
   * @param reasons why nothing changes for the others; null where no letter says so
   * @return whether that letter is to be written
   * @throws BadInput where none is named, or one cannot be taken up so, or no other answer stands
   */
  public boolean takeUp(
      int number, List<Integer> measures, @Nullable String reasons, @Nullable String remark) {
    Sequel sequel = unexamined(number);
    List<Measure> open = open(request);
    List<Measure> taken =
        open.stream()
            .filter(measure -> measures.contains(measure.number()))
            .sorted(Comparator.comparing(Measure::number))
            .toList();
    if (taken.isEmpty() || taken.size() != measures.stream().distinct().count()) {
      throw BadInput.at(
          "measures",
          fellAway(request)
              .orElseGet(
                  () ->
                      Reason.of(
                          open.isEmpty() ? "input.nothing-to-take-up" : "input.take-up-which")));
    }
    String why = stripped(reasons);
    if (why != null) {
      requireStanding(taken, why);
    }
    examined(number, sequel, Finding.TAKE_UP, why, remark, taken, null);
    TakingUp.of(pen).again(taken);
    return why != null;
  }

  /** What the reasons are about, where some of what was answered is taken up. */
  private void requireStanding(List<Measure> taken, String reasons) {
    BadInput.Collected bad = new BadInput.Collected();
    if (standing(request).stream().allMatch(taken::contains)) {
      bad.add("reasons", Reason.of("input.no-answer-stands"));
    }
    Legible.check("reasons", reasons, bad);
    bad.complain();
  }

  /** The answers that can stand: what can be taken up; else what has ended and was not taken up. */
  static List<Measure> standing(Request request) {
    return request.measures().stream()
        .filter(measure -> measure.state().hasEnded())
        .filter(measure -> measure.execution().takenUpAs().isEmpty())
        .toList();
  }

  /**
   * The answer stands. The State is told so, and why; a second person approves that letter.
   *
   * @throws BadInput where no reasons are given, or no letter can show them
   */
  public void nothingChanges(int number, @Nullable String reasons, @Nullable String remark) {
    Sequel sequel = unexamined(number);
    BadInput.Collected bad = new BadInput.Collected();
    bad.need("reasons", stripped(reasons), "input.why-nothing-changes");
    Legible.check("reasons", reasons, bad);
    bad.complain();
    examined(number, sequel, Finding.NOTHING_CHANGES, reasons, remark, List.of(), null);
  }

  /**
   * It asks for nothing.
   *
   * @throws BadInput where nobody says why
   */
  public void noAnswerOwed(int number, @Nullable String remark) {
    Sequel sequel = unexamined(number);
    BadInput.Collected bad = new BadInput.Collected();
    bad.need("remark", stripped(remark), "input.why-no-answer-owed");
    bad.complain();
    examined(number, sequel, Finding.NO_ANSWER_OWED, null, remark, List.of(), null);
  }

  /**
   * It asks for something else, which was registered.
   *
   * @param as the further measure of this file or the other file, by its number
   * @throws BadInput where there is no such measure, or no such request of the same State, received
   *     since, that the actor may know of
   */
  public void registered(int number, @Nullable String as, @Nullable String remark) {
    Sequel sequel = unexamined(number);
    String known =
        Optional.ofNullable(as)
            .map(String::strip)
            .filter(text -> isRegistered(text, sequel))
            .orElseThrow(() -> BadInput.at("registered", Reason.of("input.registered-as")));
    examined(number, sequel, Finding.REGISTERED, null, remark, List.of(), known);
  }

  /**
   * The letter that nothing changes was sent.
   *
   * @throws NotInThisState where that is not found, or no longer
   */
  public void answered(int number) {
    Sequel sequel = unchanged(number);
    sequel.answered(pen.moment().day());
    pen.write(matter(number), ADDITIONAL, new RequestFact.UnchangedAnswered(number));
  }

  /** That letter was given up. */
  public void givenUp(int number) {
    unchanged(number).openAgain();
    pen.write(matter(number), ADDITIONAL, new RequestFact.UnchangedAnswerGivenUp(number));
  }

  private void examined(
      int number,
      Sequel sequel,
      Finding found,
      @Nullable String reasons,
      @Nullable String remark,
      List<Measure> taken,
      @Nullable String registered) {
    String why = stripped(reasons);
    sequel.examined(found, why, pen.actor().name(), pen.moment().day());
    pen.write(
        matter(number),
        ADDITIONAL,
        new RequestFact.ExaminedAfterAnswer(
            number,
            found.id(),
            why,
            stripped(remark),
            taken.stream().map(Measure::number).toList(),
            registered));
  }

  /**
   * A request of the same State that came with what it wrote or since, as far as the actor may know
   * of it, and of this file a measure that it has.
   */
  private boolean isRegistered(String as, Sequel sequel) {
    try {
      Matter said = Matter.of(as);
      Reference own = request.reference();
      return said.file().equals(own)
          ? request.measures().stream().anyMatch(measure -> measure.matter().equals(said))
          : pen.rules()
              .earlier()
              .receivedAt(said, request, pen.actor())
              .map(at -> LocalDate.ofInstant(at, request.received().zone()))
              .filter(day -> !day.isBefore(sequel.heardOn()))
              .isPresent();
    } catch (IllegalArgumentException nothing) {
      return false;
    }
  }

  private Sequel unexamined(int number) {
    Sequel sequel = request.formalities().sequel(number);
    if (sequel.finding().isPresent()) {
      throw new NotInThisState(matter(number), Turn.NOBODY, List.of());
    }
    return sequel;
  }

  private Sequel unchanged(int number) {
    Sequel sequel = request.formalities().sequel(number);
    if (!sequel.isOpen() || sequel.finding().isEmpty()) {
      throw new NotInThisState(matter(number), Turn.NOBODY, List.of());
    }
    return sequel;
  }

  private Matter matter(int number) {
    return RequestMatter.SEQUEL.of(request.reference(), number);
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
