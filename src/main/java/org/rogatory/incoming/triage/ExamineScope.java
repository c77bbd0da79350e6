package org.rogatory.incoming.triage;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Stated;
import org.rogatory.convention.scope.Exit;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/**
 * Whether one measure is inside the Convention, 35(1): a measure that was added later, or one whose
 * answer was given up.
 */
@Component
class ExamineScope extends RequestPersonStep<ExamineScope.Form> {

  private final Admission admission;

  ExamineScope(Requests requests, Admission admission) {
    super(requests);
    this.admission = admission;
  }

  /**
   * What the caseworker found.
   *
   * @param serves whether the measure serves to collect evidence in electronic form, 35(1)(c); said
   *     where that is asked
   * @param servesWhy why
   * @param exits the ways that the answer names where the measure is outside
   */
  record Form(
      @Nullable Stated serves,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String servesWhy,
      @ReadBy(Reader.OTHER_STATE) @Nullable List<Exit> exits) {

    ScopeAnswer answer() {
      return new ScopeAnswer(serves, servesWhy, exits == null ? Set.of() : Set.copyOf(exits));
    }
  }

  /**
   * What the page shows.
   *
   * @param finding as the rules have it without what a person says
   */
  record Shown(Measure measure, ScopeFinding finding) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("35(1)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, null, List.of());
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Measure measure = request.measure(matter.number());
    return new Shown(measure, admission.scopeByRules(measure));
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Scoping.of(pen).examine(matter.number(), said.answer());
    return "examined";
  }
}
