package org.rogatory.incoming.triage;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Notice;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.convention.scope.Exit;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.EarlierFiles;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.contents.DeficiencyRemarks;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.execution.Entrusting;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.ScopeAnswer;
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
  private final EarlierFiles earlier;
  private final Entrusting entrusting;

  TriageRequest(
      Requests requests,
      Admission admission,
      Notices notices,
      Entrusting entrusting,
      EarlierFiles earlier) {
    super(requests);
    this.entrusting = entrusting;
    this.admission = admission;
    this.notices = notices;
    this.earlier = earlier;
  }

  /**
   * What the caseworker found.
   *
   * @param legalBasis what the request rests on, 40(7)
   * @param treaty the other treaty, where one applies
   * @param authenticityBy what proves its origin; needed where it is authentic and no words say how
   * @param authenticityHow how its origin was verified, or why it could not be
   * @param accepted whether it is dealt with as a request under the Convention
   * @param questions what else the requesting State is to be asked
   * @param deficient by item of the contents, why its text does not suffice
   * @param serves by the number of the measure, whether it serves to collect evidence in electronic
   *     form, 35(1)(c); said where that is asked
   * @param servesWhy by the number of the measure, why
   * @param exits the ways that the answer names for what is outside
   * @param agreed whether the two States agreed on the channel, or another treaty opens it; said
   *     where that is asked
   * @param agreedHow from where that is known
   * @param executors by the number of a preservation, which is carried out at once, 42(4): the id
   *     of the authority that executes it, or {@code central-authority}
   * @param mistaken whether it was registered by mistake; then nothing else is to be said
   * @param mistake why it was a mistake
   * @param otherData by preservation of ours that the request names and that is not linked, why the
   *     request is not about its data, 42(8)
   */
  record Form(
      @Nullable LegalBasis legalBasis,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 300) String treaty,
      @Nullable Authenticity authenticity,
      @Nullable List<OriginProof> authenticityBy,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000) String authenticityHow,
      @Nullable Boolean accepted,
      @OnlyFor(field = "mistaken", is = "false")
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 20000)
          String questions,
      @OnlyFor(field = "mistaken", is = "false") @ReadBy(Reader.OTHER_STATE)
          @Nullable Map<String, @Size(max = 5000) String> deficient,
      @OnlyFor(field = "mistaken", is = "false") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000)
          String remark,
      @Nullable Map<String, Stated> serves,
      @OnlyFor(field = "mistaken", is = "false") @ReadBy(Reader.OFFICE)
          @Nullable Map<String, @Size(max = 5000) String> servesWhy,
      @ReadBy(Reader.OTHER_STATE) @Nullable List<Exit> exits,
      @Nullable Stated agreed,
      @OnlyFor(field = "mistaken", is = "false") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000)
          String agreedHow,
      @Nullable Map<String, String> executors,
      boolean mistaken,
      @OnlyFor(field = "mistaken", is = "true") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000)
          String mistake,
      @OnlyFor(field = "mistaken", is = "false") @ReadBy(Reader.OFFICE)
          @Nullable Map<String, @Size(max = 2000) String> otherData) {}

  /**
   * What the page shows.
   *
   * @param suggested what the register says of its legal basis, 40(7)
   * @param preserved the preservations of ours that it names and that are not linked
   */
  record Shown(
      LegalBasis suggested,
      Request request,
      List<OfMeasure> measures,
      List<FormFinding> form,
      List<ContentFinding> contents,
      List<String> preserved) {

    /** Whether a measure did not come by a channel that is known to be open. */
    public boolean isChannelInDoubt() {
      return measures.stream()
          .anyMatch(of -> of.channel().outcome() != FormFinding.Outcome.ACCEPTED);
    }

    /** Whether a measure is outside the Convention, or is so if a person says that. */
    public boolean mayBeOutside() {
      return measures.stream()
          .map(OfMeasure::scope)
          .anyMatch(scope -> scope.outcome() == ScopeFinding.Outcome.OUTSIDE || scope.asksPerson());
    }
  }

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
  /** What somebody has to find is not suggested; what was established before stands there. */
  protected Form begin(Request request, Matter matter) {
    Authenticity found = request.formalities().authenticity();
    return new Form(
        null,
        null,
        found == Authenticity.UNVERIFIED ? null : found,
        null,
        null,
        null,
        null,
        Map.of(),
        null,
        Map.of(),
        Map.of(),
        List.of(),
        null,
        null,
        usual(request),
        false,
        null,
        Map.of());
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    List<Assistance> kinds = request.measures().stream().map(Measure::assistance).toList();
    return new Shown(
        admission.suggestedBasis(request),
        request,
        request.measures().stream()
            .map(
                measure ->
                    new OfMeasure(
                        measure,
                        admission.scopeByRules(measure),
                        admission.channel(measure),
                        notices.on(measure)))
            .toList(),
        admission.form(request),
        Contents.examine(kinds, request.formalities().legalBasis(), request.contents()).findings(),
        preserved(request));
  }

  /** The preservations of ours that it names and of which nobody has said whether it is theirs. */
  private List<String> preserved(Request request) {
    return earlier.preservingFor(request).stream()
        .filter(by -> Preservations.isUnanswered(request, by))
        .toList();
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    if (said.mistaken()) {
      Mistaking.of(pen).propose(said.mistake() == null ? "" : said.mistake());
      return "mistaken";
    }
    requireAnswers(said);
    Triaging.of(pen)
        .settle(
            new Triage(
                Objects.requireNonNull(said.legalBasis(), "asked for"),
                said.treaty(),
                new OriginFound(
                    Objects.requireNonNull(said.authenticity(), "asked for"),
                    said.authenticityBy() == null ? List.of() : said.authenticityBy(),
                    said.authenticityHow()),
                Boolean.TRUE.equals(said.accepted()),
                said.questions(),
                DeficiencyRemarks.of(said.deficient()),
                said.remark(),
                scopes(pen.request(), said),
                said.agreed(),
                said.agreedHow(),
                said.otherData() == null ? Map.of() : said.otherData()));
    entrust(pen, said);
    return "triaged";
  }

  /** A preservation is granted here, so it is chosen here who executes it. */
  private void entrust(RequestPen pen, Form said) {
    Map<String, String> executors = said.executors() == null ? Map.of() : said.executors();
    for (Measure measure : pen.request().pursuedMeasures()) {
      String executor = executors.get(String.valueOf(measure.number()));
      if (measure.isPreservation() && executor != null && !executor.isBlank()) {
        String field = "executors[" + measure.number() + "]";
        entrusting.entrust(pen, measure.number(), executor, field);
      }
    }
  }

  private Map<String, String> usual(Request request) {
    return request.measures().stream()
        .filter(Measure::isPreservation)
        .filter(measure -> entrusting.usual(measure).isPresent())
        .collect(
            Collectors.toMap(
                measure -> String.valueOf(measure.number()),
                measure -> entrusting.usual(measure).orElseThrow()));
  }

  private static void requireAnswers(Form said) {
    BadInput.Collected bad = new BadInput.Collected();
    require(bad, "legalBasis", said.legalBasis());
    require(bad, "authenticity", said.authenticity());
    require(bad, "accepted", said.accepted());
    bad.complain();
  }

  private static void require(BadInput.Collected bad, String field, @Nullable Object said) {
    if (said == null) {
      bad.add(field, Reason.of("NotNull.triage-request." + field));
    }
  }

  private static Map<Integer, ScopeAnswer> scopes(Request request, Form said) {
    Map<String, Stated> serves = said.serves() == null ? Map.of() : said.serves();
    Map<String, String> why = said.servesWhy() == null ? Map.of() : said.servesWhy();
    Set<Exit> exits = said.exits() == null ? Set.of() : Set.copyOf(said.exits());
    return request.measures().stream()
        .map(Measure::number)
        .collect(
            Collectors.toMap(
                number -> number,
                number ->
                    new ScopeAnswer(
                        serves.get(String.valueOf(number)),
                        why.get(String.valueOf(number)),
                        exits)));
  }
}
