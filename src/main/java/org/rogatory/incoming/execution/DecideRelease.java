package org.rogatory.incoming.execution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** What becomes of what is held: it is released, or stays held until a day, 40(26), 42(8). */
@Component
@Clause({"40(26), 3rd sentence", "42(8)"})
class DecideRelease extends RequestPersonStep<DecideRelease.Form> {

  private final Requests requests;

  DecideRelease(Requests requests) {
    super(requests);
    this.requests = requests;
  }

  /** What can become of it. */
  enum Choice implements Worded {
    RELEASE,
    HOLD_ON;

    @Override
    public String group() {
      return "hold-decision";
    }
  }

  /**
   * What the caseworker decides.
   *
   * @param until to hold on, the last day
   * @param why to hold on, why; for a release, why, and who is told besides the authority
   */
  record Form(
      @NotNull @Nullable Choice decision,
      @OnlyFor(field = "decision", is = "hold-on") @Nullable LocalDate until,
      @ReadBy @Nullable @Size(max = 5000) String why) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return request.measure(matter.number()).isPreservation()
        ? Provision.listOf("42(8)", "40(26)")
        : Provision.listOf("40(26)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, null, null);
  }

  @Override
  protected HeldMeasure show(Request request, Matter matter, Typed typed) {
    return HeldMeasure.of(request.measure(matter.number())).orElseThrow();
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Measure measure = pen.request().measure(matter.number());
    Releasing releasing = Releasing.of(pen, measure.number());
    String why = said.why() == null ? "" : said.why();
    switch (Chosen.of(said.decision(), name(), "decision")) {
      case RELEASE -> releasing.release(why, requests.isAskedFor(measure));
      case HOLD_ON -> releasing.holdOn(until(said), why);
    }
    return "decided";
  }

  private static LocalDate until(Form said) {
    if (said.until() == null) {
      throw BadInput.at("until", Reason.of("input.needed-here"));
    }
    return said.until();
  }
}
