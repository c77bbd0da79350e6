package org.rogatory.incoming.contents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.Examination;

/**
 * What happens when what was asked for under 40(16) does not come, or does not suffice: a person
 * has the State asked again, goes on with what there is, or consults on the ground of 40(21)(a).
 * Silence itself ends nothing.
 */
@Clause({"40(16)", "40(21)(a)"})
public final class Waiving {

  private static final Provision ADDITIONAL = Provision.of("40(16)");
  private static final Provision FORM = Provision.of("40(13)");

  private final Request request;
  private final RequestPen pen;
  private final Supplementing asking;

  /** What can happen so to the request that the pen writes. */
  public static Waiving of(RequestPen pen) {
    return new Waiving(pen);
  }

  private Waiving(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
    this.asking = Supplementing.of(pen);
  }

  /**
   * The day by which it was asked for has passed in silence: its State is to be reminded, or, when
   * it was reminded often enough, a person says how the file goes on. Nobody is reminded of what is
   * wanting no more, as where the measure that wanted it has ended.
   */
  public void overdue(int number) {
    Supplement supplement = at(number, Supplement.Stage.SENT);
    asking.cured();
    if (!supplement.isOpen()) {
      return;
    }
    if (supplement.reminders() < pen.rules().policy().reminders()) {
      pen.write(
          supplement.matter(),
          ADDITIONAL,
          new RequestFact.InformationOverdue(number, supplement.replyBy().orElseThrow()));
    } else {
      unanswered(number);
    }
  }

  /**
   * Nobody reminds the requesting State any more: a person says how the file goes on.
   *
   * @throws ForbiddenByProvision while the day by which it was asked for has not passed
   */
  public void unanswered(int number) {
    Supplement supplement = at(number, Supplement.Stage.SENT);
    LocalDate replyBy = supplement.replyBy().orElseThrow();
    if (!supplement.isOver(pen.moment().day())) {
      throw new ForbiddenByProvision(ADDITIONAL, Reason.of("supplement.still-runs", replyBy));
    }
    supplement.unanswered();
    pen.write(
        supplement.matter(), ADDITIONAL, new RequestFact.InformationUnanswered(number, replyBy));
  }

  /**
   * A person has the requesting State asked once more, after silence.
   *
   * @throws ForbiddenByProvision where nothing of it is wanting any more
   */
  public void askAgain(int number) {
    at(number, Supplement.Stage.UNANSWERED);
    ForbiddenByProvision.unless(againstAskingAgain(request, pen.rules().admission()));
  }

  /** What stands against asking again: that the measures that wanted it have ended, or have it. */
  public static List<Violation> againstAskingAgain(Request request, Admission rules) {
    return request
        .openSupplement()
        .filter(asked -> !ToBeAsked.isLeft(request, asked, rules))
        .map(asked -> List.of(new Violation(ADDITIONAL, Reason.of("silence.nothing-to-ask"))))
        .orElse(List.of());
  }

  /**
   * A person gives up asking: the file goes on without the information, and the measures that
   * waited for it with what there is. What was found deficient stays found. It is not asked for
   * again; what was never asked for is.
   *
   * @param found what that person found of what arrived
   * @throws ForbiddenByProvision where a preservation would be executed although it is not
   *     established that the request is authentic, 40(13)
   */
  public void waive(int number, Examination found) {
    end(number, found, false);
  }

  /**
   * The same in order to consult the requesting State on what stays wanting, 40(28).
   *
   * @throws ForbiddenByProvision where nothing that is required of the request was asked for in
   *     vain, or the measure knows no such ground
   */
  public void waiveToConsult(int number) {
    GroundFinding finding =
        pen.rules()
            .grounds()
            .nonConformity(request)
            .orElseThrow(() -> new NotInThisState(request.matter(), request.state(), List.of()));
    if (!finding.lawful()) {
      throw new ForbiddenByProvision(finding.provision(), finding.reason());
    }
    end(number, Examination.NOTHING, true);
  }

  /** Whoever examines it gives up asking; what waited for it waits on. */
  public void giveUp(int number) {
    giveUp(number, Examination.NOTHING, false, false);
  }

  /**
   * What stands against going on without what is wanting: a preservation would be executed although
   * it is not established that the request is authentic, 40(13).
   */
  @Clause("40(13)")
  public static List<Violation> againstGoingOn(Request request) {
    boolean unproven =
        !request.formalities().isAuthentic()
            && waiting(request).stream().anyMatch(Measure::isPreservation);
    return unproven
        ? List.of(new Violation(FORM, Reason.of("form.authenticity.unverified")))
        : List.of();
  }

  private static List<Measure> waiting(Request request) {
    return request.openMeasures().stream()
        .filter(measure -> measure.state() == MeasureState.AWAITING_INFORMATION)
        .toList();
  }

  private void end(int number, Examination found, boolean consult) {
    ForbiddenByProvision.unless(againstGoingOn(request));
    List<Measure> waiting = waiting(request);
    giveUp(number, found, true, consult);
    waiting.forEach(asking::settle);
    asking.askFor(asking.toBeAsked().stream().filter(item -> !isFound(found, item)).toList(), null);
  }

  /** Whoever goes on without it has just said that it does not suffice. */
  private static boolean isFound(Examination found, Worded item) {
    return found.deficient().keySet().stream().anyMatch(item::equals);
  }

  private void giveUp(int number, Examination found, boolean goesOn, boolean consult) {
    found.check();
    Supplement supplement = asking.open(number);
    Map<ContentItem, String> deficient = insufficient(supplement, found);
    deficient.forEach(asking::find);
    List<Worded> cured =
        found.sufficient().stream()
            .filter(item -> request.said().cure(item, pen.moment().at()))
            .map(Worded.class::cast)
            .toList();
    supplement.waive(goesOn, consult);
    pen.write(
        supplement.matter(),
        ADDITIONAL,
        new RequestFact.InformationWaived(
            number, Supplementing.byId(deficient), Supplementing.ids(cured), goesOn, consult));
  }

  /** What came about an item and is not said to suffice was looked at and does not. */
  private Map<ContentItem, String> insufficient(Supplement supplement, Examination found) {
    Map<ContentItem, String> deficient = new EnumMap<>(ContentItem.class);
    for (ContentItem item : supplement.asked()) {
      ContentText content = request.content(item);
      if (content.isAnswered() && !found.sufficient().contains(item)) {
        content.deficiency().ifPresent(remark -> deficient.put(item, remark));
      }
    }
    deficient.putAll(found.deficient());
    return deficient;
  }

  private Supplement at(int number, Supplement.Stage stage) {
    Supplement supplement = request.supplement(number);
    if (supplement.stage() != stage) {
      throw new NotInThisState(supplement.matter(), supplement.stage(), List.of(stage));
    }
    return supplement;
  }
}
