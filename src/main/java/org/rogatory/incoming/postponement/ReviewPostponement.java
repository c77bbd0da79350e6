package org.rogatory.incoming.postponement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Whether a postponed measure goes on, or is to be justified and consulted on anew, 40(27). */
@Component
class ReviewPostponement extends RequestPersonStep<ReviewPostponement.Form> {

  /** What can come of the review. */
  enum Review implements Worded {
    RESUME,
    CONTINUE;

    @Override
    public String group() {
      return "review";
    }
  }

  ReviewPostponement(Requests requests) {
    super(requests);
  }

  /** What the caseworker found. */
  record Form(@NotNull @Nullable Review review) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(27)", "40(28)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null);
  }

  @Override
  protected Measure show(Request request, Matter matter, Typed typed) {
    return request.measure(matter.number());
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    boolean resumes = Chosen.of(said.review(), name(), "review") == Review.RESUME;
    Approving.of(pen, matter.number()).reviewed(resumes);
    return resumes ? "resumed" : "continued";
  }
}
