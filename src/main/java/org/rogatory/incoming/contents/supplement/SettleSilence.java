package org.rogatory.incoming.contents.supplement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.home.Office;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Rules;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** How a file goes on when the last reminder met with silence, 40(16). */
@Component
class SettleSilence extends RequestPersonStep<SettleSilence.Form> {

  private final Rules rules;
  private final Office office;
  private final Clock clock;

  SettleSilence(Requests requests, Rules rules, Office office, Clock clock) {
    super(requests);
    this.rules = rules;
    this.office = office;
    this.clock = clock;
  }

  /**
   * What the caseworker decides.
   *
   * @param authenticityHow where it is answered that the request is not accepted because its origin
   *     could not be established: why not
   */
  record Form(
      @NotNull WaysOn.@Nullable Way silence,
      @OnlyFor(field = "silence", is = "not-accept")
          @ReadBy(Reader.OFFICE)
          @Nullable
          @Size(max = 2000)
          String authenticityHow) {}

  /**
   * What the page shows.
   *
   * @param wanting what was asked for and is still wanting, with what is said about it
   * @param open the ids of the ways that are open
   * @param barred what stands against the others
   */
  record Shown(
      Supplement supplement, List<Wanting> wanting, List<String> open, List<Barred> barred) {

    /** Whether its origin was asked about, and is not established. */
    public boolean asksForOrigin() {
      return supplement.wantingFormalities().contains(Formality.AUTHENTICITY);
    }
  }

  /** A way that is not open, and why. */
  record Barred(WaysOn.Way way, Violation why) {}

  /** An item that is still wanting. */
  record Wanting(ContentItem item, ContentText content) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(12)(d)", "40(13)", "40(16)", "40(21)", "40(28)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Supplement supplement = request.supplement(matter.number());
    LocalDate today = LocalDate.ofInstant(clock.instant(), office.zone());
    Map<WaysOn.Way, List<Violation>> ways = WaysOn.of(request, rules, today);
    return new Shown(
        supplement,
        supplement.wanting().stream()
            .map(item -> new Wanting(item, request.content(item)))
            .toList(),
        ways.keySet().stream()
            .filter(way -> ways.getOrDefault(way, List.of()).isEmpty())
            .map(WaysOn.Way::id)
            .toList(),
        barred(ways, WaysOn.isAboutForm(supplement)));
  }

  /** That it cannot be answered so is worth saying only where its form is what is wanting. */
  private static List<Barred> barred(Map<WaysOn.Way, List<Violation>> ways, boolean form) {
    return ways.entrySet().stream()
        .filter(way -> form || way.getKey() != WaysOn.Way.NOT_ACCEPT)
        .flatMap(way -> way.getValue().stream().limit(1).map(why -> new Barred(way.getKey(), why)))
        .toList();
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Waiving after = Waiving.of(pen);
    int number = matter.number();
    switch (Chosen.of(said.silence(), name(), "silence")) {
      case ASK_AGAIN -> {
        after.askAgain(number);
        return "ask-again";
      }
      case GO_ON -> after.waive(number, Examination.NOTHING);
      case CONSULT -> after.waiveToConsult(number);
      case NOT_ACCEPT -> notAccept(pen, number, said.authenticityHow());
    }
    return "go-on";
  }

  private static void notAccept(RequestPen pen, int supplement, @Nullable String why) {
    boolean unproven = pen.request().formalities().authenticity() == Authenticity.UNVERIFIED;
    if (unproven && why != null && !why.isBlank()) {
      Filing.of(pen).authenticated(Authenticity.FAILED, why.strip());
    } else if (unproven && NotAccepting.waiting(pen.request(), pen.rules().admission()).isEmpty()) {
      throw BadInput.at("authenticityHow", Reason.of("input.why-not-verified"));
    }
    NotAccepting.of(pen).proposeOnExamining(supplement);
  }
}
