package org.rogatory.steps;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ContentItem;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Pen;
import org.rogatory.requests.Request;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/** Whether the supplementary information that arrived cures what was deficient, 40(16). */
@Component
class ExamineSupplement implements PersonStep<ExamineSupplement.Form> {

  /**
   * What the caseworker found.
   *
   * @param deficient by item of the contents, why its text still does not suffice
   * @param noLongerNeeded whether the information is given up, and the file goes on without it
   */
  record Form(@Nullable Map<String, @Size(max = 5000) String> deficient, boolean noLongerNeeded) {}

  /** What the page shows. */
  record Shown(Supplement supplement, List<Asked> asked) {}

  /** An item that was asked for, and what the request says of it now. */
  record Asked(ContentItem item, String text) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(16)", "40(15)");
  }

  @Override
  public Form begin(Request request, Matter matter) {
    return new Form(Map.of(), false);
  }

  @Override
  public Shown show(Request request, Matter matter, Typed typed) {
    Supplement supplement = request.supplement(matter.number());
    return new Shown(
        supplement,
        supplement.asked().stream()
            .map(
                item ->
                    new Asked(
                        item, request.content(item).map(content -> content.text()).orElse("")))
            .toList());
  }

  @Override
  public String take(Pen pen, Matter matter, Form said) {
    if (said.noLongerNeeded()) {
      pen.supplementing().waive(matter.number());
      return "no-longer-needed";
    }
    boolean settled =
        pen.supplementing().examined(matter.number(), Deficiencies.of(said.deficient()));
    return settled ? "settled" : "still-missing";
  }
}
