package org.rogatory.incoming.triage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.contents.DeficiencyRemarks;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.Triage;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/**
 * The first look at a request: what it rests on, whether it is authentic, whether it is inside the
 * Convention, and what its contents lack.
 */
@Component
class TriageRequest extends RequestPersonStep<TriageRequest.Form> {

  private final Admission admission;
  private final Notices notices;

  TriageRequest(Requests requests, Admission admission, Notices notices) {
    super(requests);
    this.admission = admission;
    this.notices = notices;
  }

  /**
   * What the caseworker found.
   *
   * @param legalBasis what the request rests on, 40(7)
   * @param treaty the other treaty, where one applies
   * @param authenticityHow how its origin was verified, or why it could not be
   * @param accepted whether it is dealt with as a request under the Convention
   * @param questions what else the requesting State is to be asked
   * @param deficient by item of the contents, why its text does not suffice
   */
  record Form(
      @NotNull LegalBasis legalBasis,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 300) String treaty,
      @NotNull Authenticity authenticity,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000) String authenticityHow,
      @NotNull Boolean accepted,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 20000) String questions,
      @ReadBy(Reader.OTHER_STATE) @Nullable Map<String, @Size(max = 5000) String> deficient,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String remark) {}

  /** What the page shows. */
  record Shown(
      Request request,
      List<OfMeasure> measures,
      List<FormFinding> form,
      List<ContentFinding> contents) {}

  /** What was found on a measure. */
  record OfMeasure(
      Measure measure, ScopeFinding scope, FormFinding channel, List<Notice> notices) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(7)", "35(1)", "40(12)(d)", "40(13)", "40(15)", "40(16)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    boolean inside =
        request.measures().stream().anyMatch(measure -> admission.obstacle(measure).isEmpty());
    return new Form(
        admission.suggestedBasis(request),
        null,
        request.formalities().authenticity(),
        null,
        inside,
        null,
        Map.of(),
        null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    List<Assistance> kinds = request.measures().stream().map(Measure::assistance).toList();
    return new Shown(
        request,
        request.measures().stream()
            .map(
                measure ->
                    new OfMeasure(
                        measure,
                        admission.scope(measure),
                        admission.channel(measure),
                        notices.on(measure)))
            .toList(),
        admission.form(request),
        Contents.examine(kinds, request.formalities().legalBasis(), request.contents()).findings());
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    boolean inside =
        Triaging.of(pen)
            .settle(
                new Triage(
                    said.legalBasis(),
                    said.treaty(),
                    said.authenticity(),
                    said.authenticityHow(),
                    said.accepted(),
                    said.questions(),
                    DeficiencyRemarks.of(said.deficient()),
                    said.remark()));
    return inside ? "inside" : "outside";
  }
}
