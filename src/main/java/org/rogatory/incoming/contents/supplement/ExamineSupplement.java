package org.rogatory.incoming.contents.supplement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.documents.Document;
import org.rogatory.convention.Channel;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.contents.DeficiencyRemarks;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Whether the supplementary information that arrived cures what was deficient, 40(16). */
@Component
class ExamineSupplement extends RequestPersonStep<ExamineSupplement.Form> {

  private final Admission admission;
  private final ArrivedSince arrived;

  ExamineSupplement(Requests requests, Admission admission, ArrivedSince arrived) {
    super(requests);
    this.admission = admission;
    this.arrived = arrived;
  }

  /**
   * What the caseworker found.
   *
   * @param deficient by item of the contents, why its text still does not suffice
   * @param sufficient by item, true where it suffices now although no later text came, as where a
   *     document brought it
   * @param translation the language of a translation that arrived, BCP 47
   * @param authenticity what is established now of the request's origin, 40(13)
   * @param authenticityBy what proves it; needed where it is authentic and no words say how
   * @param authenticityHow how that was established
   * @param noLongerNeeded whether the information is given up, and the file goes on without it
   * @param notAccepted whether, verification having failed, it is to be answered that this cannot
   *     be taken as a request of that State, 40(13); or, its channel not being open, that it is not
   *     accepted so, 40(12)(d)
   * @param channel the channel by which the request was sent again or confirmed in writing
   */
  record Form(
      @OnlyFor(field = "notAccepted", is = "false") @ReadBy(Reader.OTHER_STATE)
          @Nullable Map<String, @Size(max = 5000) String> deficient,
      @Nullable Map<String, Boolean> sufficient,
      @Nullable String translation,
      @Nullable Authenticity authenticity,
      @Nullable List<OriginProof> authenticityBy,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000) String authenticityHow,
      boolean noLongerNeeded,
      boolean notAccepted,
      @Nullable Channel channel) {}

  /**
   * What the page shows.
   *
   * @param pieces what came since the last examination
   * @param documents the documents that came since
   * @param writtenIn the language of the request, as a BCP 47 tag
   * @param languages those that we accept
   * @param channels the ids of those that are open
   */
  record Shown(
      Supplement supplement,
      List<Asked> asked,
      List<ArrivedSince.Piece> pieces,
      List<Document> documents,
      String writtenIn,
      List<String> languages,
      List<String> channels) {

    /** Whether this formality was asked for. */
    public boolean asksFor(String formality) {
      return supplement.askedFormalities().contains(Formality.of(formality));
    }
  }

  /**
   * An item that was asked for.
   *
   * @param content what the request says and said of it, and what was found wanting
   */
  record Asked(ContentItem item, ContentText content) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(16)", "40(15)", "40(13)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    Formalities found = request.formalities();
    return new Form(
        Map.of(),
        Map.of(),
        found.translation().orElse(null),
        found.authenticity(),
        found.authenticityBy(),
        found.authenticityHow().orElse(null),
        false,
        false,
        null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    Supplement supplement = request.supplement(matter.number());
    ArrivedSince.Came came = arrived.ofSupplement(request.reference());
    return new Shown(
        supplement,
        supplement.asked().stream().map(item -> new Asked(item, request.content(item))).toList(),
        came.pieces(),
        came.documents(),
        request.origin().language(),
        admission.acceptedLanguages(),
        admission.channelsFor(request.pursuedMeasures()).stream().map(Channel::id).toList());
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    if (said.notAccepted() && said.noLongerNeeded()) {
      throw BadInput.at("notAccepted", Reason.of("input.answer-or-go-on"));
    }
    if (said.notAccepted()) {
      examineForm(pen, said);
      NotAccepting.of(pen).proposeOnExamining(matter.number());
      return "no-longer-needed";
    }
    Examination found =
        new Examination(
            DeficiencyRemarks.of(said.deficient()), DeficiencyRemarks.cured(said.sufficient()));
    Supplementing.of(pen).finds(found);
    examineForm(pen, said);
    if (said.noLongerNeeded()) {
      Waiving.of(pen).waive(matter.number(), found);
      return "no-longer-needed";
    }
    boolean settled = Supplementing.of(pen).examined(matter.number(), found);
    return settled ? "settled" : "still-missing";
  }

  /** That it failed once more, for another reason, is something new; silence on how is not. */
  private static boolean differs(Form said, Formalities stands) {
    boolean otherwise =
        said.authenticity() == Authenticity.FAILED
            && said.authenticityHow() != null
            && !stands.authenticityHow().equals(Optional.of(said.authenticityHow()));
    return said.authenticity() != stands.authenticity() || otherwise;
  }

  private static void examineForm(RequestPen pen, Form said) {
    Formalities stands = pen.request().formalities();
    if (said.translation() != null
        && !stands.translation().equals(Optional.of(said.translation()))) {
      Supplementing.of(pen).translated(said.translation());
    }
    if (said.channel() != null) {
      Filing.of(pen).confirmedInWriting(said.channel());
    }
    if (said.authenticity() != null && differs(said, stands)) {
      List<OriginProof> proofs = said.authenticityBy() == null ? List.of() : said.authenticityBy();
      Filing.of(pen)
          .authenticated(
              new OriginFound(said.authenticity(), proofs, said.authenticityHow()),
              "authenticityBy");
    }
  }
}
