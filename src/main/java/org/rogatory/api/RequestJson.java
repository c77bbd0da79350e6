package org.rogatory.api;

import static org.rogatory.convention.Unreadable.orText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.evidence.EvidenceSought;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.web.once.AboutFile;

/**
 * A file as programs read it. Instants carry their offset; a date is a day in the office's zone.
 *
 * @param reference our number
 * @param requestingState ISO 3166-1 alpha-2
 * @param state where the request stands
 * @param turn for whom it waits
 * @param contents what it says, with every version; null in lists
 * @param advice what is worth a look in what it says about electronic evidence; null in lists
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
    List<String> authenticityBy,
    String state,
    String turn,
    @Nullable LocalDate closedOn,
    List<MeasureJson> measures,
    @Nullable List<ContentJson> contents,
    @Nullable List<AdviceJson> advice)
    implements AboutFile {

  /**
   * Advice; nothing waits for it.
   *
   * @param advice its id
   * @param about the address, the account or the words of the period
   */
  public record AdviceJson(String advice, String about) {

    static List<AdviceJson> of(Request request) {
      return EvidenceSought.adviceOn(request).stream()
          .map(each -> new AdviceJson(each.advice().id(), each.about()))
          .toList();
    }
  }

  /**
   * A measure of the file.
   *
   * @param assistance the id of its kind
   * @param grounds the ids of the grounds of its refusal or postponement; empty for neither
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
      List<String> grounds,
      @Nullable String reasons,
      @Nullable String consultation,
      @Nullable String outcome,
      @Nullable String hindrance,
      @Nullable Integer restOf,
      @Nullable Integer takenUpAs,
      @Nullable OffsetDateTime inEffectFrom) {}

  static RequestJson of(Request request) {
    return of(request, ContentJson.of(request), AdviceJson.of(request));
  }

  /** As lists have it, without what it says. */
  static RequestJson listed(Request request) {
    return of(request, null, null);
  }

  private static RequestJson of(
      Request request, @Nullable List<ContentJson> contents, @Nullable List<AdviceJson> advice) {
    return new RequestJson(
        request.reference().value(),
        request.requestingState(),
        request.origin().sender().orElse(null),
        request.sendersReference().orElse(null),
        request.origin().dated().orElse(null),
        local(request, request.receivedAt()),
        orText(() -> request.origin().channel().id()),
        request.origin().language(),
        request.priority().isUrgent(),
        request.priority().isEmergency(),
        request.formalities().isConfidential(),
        request.priority().answerBy().orElse(null),
        orText(() -> request.formalities().legalBasis().id()),
        orText(() -> request.formalities().authenticity().id()),
        ids(() -> request.formalities().authenticityBy()),
        orText(() -> request.state().id()),
        orText(() -> request.turn().id()),
        request.closedOn().orElse(null),
        request.measures().stream().map(RequestJson::measure).toList(),
        contents,
        advice);
  }

  private static MeasureJson measure(Measure measure) {
    return new MeasureJson(
        measure.number(),
        orText(() -> measure.assistance().id()),
        measure.description().orElse(null),
        orText(() -> measure.state().id()),
        orText(() -> measure.turn().id()),
        measure.answerBy().orElse(null),
        idOf(() -> measure.decision().kind()),
        ids(() -> CitedGround.grounds(measure.decision().grounds())),
        measure.decision().reasons().orElse(null),
        idOf(() -> measure.consultation().map(Consultation::stage)),
        measure.execution().hasResult() ? orText(() -> measure.execution().outcome().id()) : null,
        idOf(() -> measure.execution().hindrance()),
        measure.restOf().orElse(null),
        measure.execution().takenUpAs().orElse(null),
        measure
            .execution()
            .inEffectFrom()
            .map(from -> local(measure.request(), from))
            .orElse(null));
  }

  private static @Nullable String idOf(Supplier<Optional<? extends Worded>> value) {
    return Unreadable.or(() -> value.get().map(Worded::id).orElse(null), Unreadable::text);
  }

  private static List<String> ids(Supplier<? extends List<? extends Worded>> values) {
    return Unreadable.or(
        () -> values.get().stream().map(Worded::id).toList(), damaged -> List.of(damaged.text()));
  }

  /** In the zone of the file; in UTC where that cannot be read. */
  private static OffsetDateTime local(Request file, Instant moment) {
    ZoneId zone = Unreadable.or(() -> file.received().zone(), damaged -> ZoneOffset.UTC);
    return moment.atZone(zone).toOffsetDateTime();
  }
}
