package org.rogatory.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.rogatory.web.AboutFile;

/**
 * A file as programs read it. Instants carry their offset; a date is a day in the office's zone.
 *
 * @param reference our number
 * @param requestingState ISO 3166-1 alpha-2
 * @param state where the request stands
 * @param turn for whom it waits
 */
public record RequestJson(
    String reference,
    String requestingState,
    @Nullable String sender,
    @Nullable String sendersReference,
    @Nullable LocalDate dated,
    OffsetDateTime receivedAt,
    String channel,
    String language,
    boolean urgent,
    boolean emergency,
    boolean confidential,
    @Nullable LocalDate answerBy,
    String legalBasis,
    String authenticity,
    String state,
    String turn,
    @Nullable LocalDate closedOn,
    List<MeasureJson> measures)
    implements AboutFile {

  /**
   * A measure of the file.
   *
   * @param assistance the id of its kind
   * @param ground the id of the ground of its refusal or postponement
   * @param consultation how far its latest consultation has come
   */
  public record MeasureJson(
      int number,
      String assistance,
      @Nullable String description,
      String state,
      String turn,
      @Nullable LocalDate answerBy,
      @Nullable String decision,
      @Nullable String ground,
      @Nullable String reasons,
      @Nullable String consultation,
      @Nullable String outcome,
      @Nullable OffsetDateTime inEffectFrom) {}

  static RequestJson of(Request request) {
    return new RequestJson(
        request.reference().value(),
        request.origin().requestingState(),
        request.origin().sender().orElse(null),
        request.origin().sendersReference().orElse(null),
        request.origin().dated().orElse(null),
        request.origin().received().local().toOffsetDateTime(),
        request.origin().channel().id(),
        request.origin().language(),
        request.priority().isUrgent(),
        request.priority().isEmergency(),
        request.formalities().isConfidential(),
        request.priority().answerBy().orElse(null),
        request.formalities().legalBasis().id(),
        request.formalities().authenticity().id(),
        request.state().id(),
        request.turn().id(),
        request.closedOn().orElse(null),
        request.measures().stream().map(RequestJson::measure).toList());
  }

  private static MeasureJson measure(Measure measure) {
    return new MeasureJson(
        measure.number(),
        measure.assistance().id(),
        measure.description().orElse(null),
        measure.state().id(),
        measure.turn().id(),
        measure.answerBy().orElse(null),
        measure.decision().kind().map(kind -> kind.id()).orElse(null),
        measure.decision().ground().map(ground -> ground.id()).orElse(null),
        measure.decision().reasons().orElse(null),
        measure.consultation().map(consultation -> consultation.stage().id()).orElse(null),
        measure.execution().hasResult() ? measure.execution().outcome().id() : null,
        measure
            .execution()
            .inEffectFrom()
            .map(from -> from.atZone(measure.request().origin().received().zone()))
            .map(zoned -> zoned.toOffsetDateTime())
            .orElse(null));
  }
}
