package org.rogatory.incoming.contents.supplement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.Examination;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** How a file goes on when the last reminder met with silence, 40(16). */
@Component
class SettleSilence extends RequestPersonStep<SettleSilence.Form> {

  /** How it can go on. */
  enum Silence implements Worded {
    ASK_AGAIN,
    GO_ON,
    CONSULT;

    @Override
    public String group() {
      return "silence";
    }
  }

  private final GroundRules rules;

  SettleSilence(Requests requests, GroundRules rules) {
    super(requests);
    this.rules = rules;
  }

  /** What the caseworker decides. */
  record Form(@NotNull Silence silence) {}

  /**
   * What the page shows.
   *
   * @param wanting what was asked for and is still wanting, with what is said about it
   * @param nonConformity whether the ground of 40(21)(a) is open, and why not
   */
  record Shown(
      Supplement supplement, List<Wanting> wanting, Optional<GroundFinding> nonConformity) {}

  /** An item that is still wanting. */
  record Wanting(ContentItem item, ContentText content) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(16)", "40(21)", "40(28)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(Silence.ASK_AGAIN);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Supplement supplement = request.supplement(matter.number());
    return new Shown(
        supplement,
        supplement.wanting().stream()
            .map(item -> new Wanting(item, request.content(item)))
            .toList(),
        rules.nonConformity(request));
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Waiving after = Waiving.of(pen);
    int number = matter.number();
    switch (said.silence()) {
      case ASK_AGAIN -> {
        after.askAgain(number);
        return "ask-again";
      }
      case GO_ON -> after.waive(number, Examination.NOTHING);
      case CONSULT -> after.waiveToConsult(number);
    }
    return "go-on";
  }
}
