package org.rogatory.incoming;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.Hold.FollowUp;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.journal.Moment;

/**
 * What is held for a file: by an earlier measure that was linked to it, and by its own
 * preservations. A reading of the file; nothing is kept of it.
 */
@Clause({"42(8)", "44(1)"})
public final class Preservations {

  private Preservations() {}

  /**
   * Whether such assistance is a request for search, seizure or disclosure of data that may have
   * been preserved before, 42(1), 42(8). The disclosure under Article 43 belongs to executing the
   * preservation and is none.
   *
   * @param electronic whether evidence in electronic form is sought; where nobody says, it may be
   */
  public static boolean asksForData(Assistance assistance, Stated electronic) {
    return PreservedData.isSoughtBy(assistance, electronic);
  }

  /** Whether a measure is such a request. */
  public static boolean asksForData(Measure measure) {
    return asksForData(measure.assistance(), measure.electronicEvidence());
  }

  /**
   * Whether the data that a measure asks for stay preserved on its account: until it has ended,
   * answered, refused or cut short. Pages and dates both count by this; what is held is released by
   * nobody but a person.
   */
  static boolean keepsWaiting(Measure measure) {
    return asksForData(measure) && !measure.state().hasEnded();
  }

  /**
   * Whether a person is to decide what becomes of what a measure holds that has ended: the time for
   * which it was held is over, or it is not needed any more, and no request asks for it.
   */
  @Clause({"40(26), 3rd sentence", "42(8)"})
  public static boolean isToBeDecided(Measure measure) {
    return measure.execution().isToBeDecided(measure.state(), RequestState.seeks(measure));
  }

  /**
   * The measures that were answered and still hold something that the State has not given up: what
   * is preserved may be released early only once the State itself writes that it needs it no
   * longer.
   */
  @Clause({"40(26), 3rd sentence", "42(8)"})
  public static List<Measure> heldAfterAnswer(Request request) {
    return request.measures().stream()
        .filter(measure -> measure.state().hasEnded() && !measure.state().isCutShort())
        .filter(measure -> measure.execution().isHeld())
        .filter(measure -> measure.execution().hold().notNeededOn().isEmpty())
        .toList();
  }

  /** Whether data are preserved, by a measure of the file or by an earlier one. */
  public static boolean keepsData(Request request) {
    return of(request).stream().anyMatch(kept -> kept.holding() == Holding.PRESERVATION);
  }

  /** Everything that is held, the earliest first, as far as this file alone tells. */
  public static List<PreservedData> of(Request request) {
    return of(request, List.of());
  }

  /**
   * Everything that is held, the earliest first.
   *
   * @param others the other requests that follow the same preservations
   */
  public static List<PreservedData> of(Request request, List<Request> others) {
    return Stream.concat(linked(request, others), own(request, others))
        .sorted(Comparator.comparing(kept -> kept.since().at()))
        .toList();
  }

  /** The measures by which this file preserves data, by their references and that of the file. */
  static Set<String> names(Request request) {
    Set<String> names = new TreeSet<>(Set.of(request.reference().value()));
    request.measures().forEach(measure -> names.add(measure.matter().toString()));
    request.formalities().earlier().forEach(link -> names.add(link.to()));
    return names;
  }

  /**
   * Whether a request names the file of a preservation of ours, by its number in any spelling, and
   * could seek its data, and nobody has said whether it does.
   *
   * @param by the preservation
   */
  @Clause("42(8)")
  public static boolean isUnanswered(Request request, String by) {
    boolean answered =
        request.formalities().earlier().stream()
            .anyMatch(link -> link.to().equals(by) && (link.isOurs() || link.apart().isPresent()));
    return !answered
        && keepsWaiting(request)
        && said(request).anyMatch(text -> Naming.names(text, by));
  }

  /** Where a request may name what was done before. */
  private static Stream<String> said(Request request) {
    return Stream.of(
            request.formalities().earlier().stream().map(EarlierLink::to),
            request.measures().stream().flatMap(measure -> measure.description().stream()),
            Arrays.stream(ContentItem.values()).map(item -> request.content(item).text()))
        .flatMap(texts -> texts);
  }

  private static Stream<PreservedData> linked(Request request, List<Request> others) {
    return Stream.concat(known(request, others), reported(request, others));
  }

  /** What was linked before it was in effect is held since its authority reported it. */
  private static Stream<PreservedData> reported(Request request, List<Request> others) {
    return request.formalities().earlier().stream()
        .filter(link -> link.isOurs() && link.holding().isEmpty())
        .flatMap(
            link ->
                others.stream()
                    .flatMap(other -> other.measures().stream())
                    .filter(measure -> measure.matter().toString().equals(link.to()))
                    .flatMap(measure -> measure.execution().holdsSince().stream())
                    .map(
                        since ->
                            kept(
                                request,
                                link.to(),
                                Holding.PRESERVATION,
                                since,
                                asking(request, others, link.to()))));
  }

  private static Stream<PreservedData> known(Request request, List<Request> others) {
    return request.formalities().earlier().stream()
        .filter(link -> link.holding().isPresent() && !isReleased(link, others))
        .map(
            link ->
                kept(
                    request,
                    link.to(),
                    link.holding().orElseThrow(),
                    link.heldSince().orElseThrow(),
                    asking(request, others, link.to())));
  }

  /** What a measure of ours held, and holds no more: a link frees nothing, and holds nothing. */
  private static boolean isReleased(EarlierLink link, List<Request> others) {
    return link.isOurs()
        && others.stream()
            .flatMap(other -> other.measures().stream())
            .filter(measure -> measure.matter().toString().equals(link.to()))
            .anyMatch(measure -> !measure.execution().isHeld());
  }

  private static Stream<PreservedData> own(Request request, List<Request> others) {
    return request.measures().stream()
        .filter(measure -> measure.isPreservation() && measure.execution().isHeld())
        .map(measure -> own(request, others, measure));
  }

  private static PreservedData own(Request request, List<Request> others, Measure measure) {
    String by = measure.matter().toString();
    Instant from = measure.execution().holdsSince().orElseThrow();
    PreservedData kept = kept(request, by, Holding.PRESERVATION, from, asking(request, others, by));
    return measure
        .execution()
        .hold()
        .heldUntil()
        .map(last -> kept.on(Clocks.heldOn(last, request.received().zone())))
        .orElse(kept);
  }

  /** The requests for what a measure preserves, decided or not. */
  static List<Request> seeking(Measure preservation, List<Request> others) {
    return asking(preservation.request(), others, preservation.matter().toString());
  }

  /** The measures for whose sake what is held by this stays held beyond its least time. */
  static List<Measure> asking(Request request, Measure preservation, List<Request> others) {
    return asking(request, others, preservation.matter().toString()).stream()
        .flatMap(each -> each.measures().stream())
        .filter(Preservations::keepsWaiting)
        .toList();
  }

  /** The requests for what is held by this: the file itself, and those that were linked with it. */
  private static List<Request> asking(Request request, List<Request> others, String by) {
    String file = by.replaceAll("/.*", "");
    return Stream.concat(
            Stream.of(request),
            others.stream()
                .filter(
                    other ->
                        other.reference().value().equals(file)
                            || other.formalities().earlier().stream()
                                .filter(link -> link.apart().isEmpty())
                                .anyMatch(link -> link.to().equals(by) || link.to().equals(file))))
        .distinct()
        .toList();
  }

  private static PreservedData kept(
      Request request, String by, Holding holding, Instant since, List<Request> asking) {
    ZoneId zone = request.received().zone();
    return new PreservedData(
        by,
        holding,
        new Moment(since, zone),
        holding == Holding.PRESERVATION
            ? Optional.of(Clocks.preservationHold(since, zone, followUp(asking)))
            : Optional.empty());
  }

  /** Whether a request for these data is here, whenever it arrived: what it asks for is held. */
  static FollowUp followUp(List<Request> requests) {
    List<Measure> asking =
        requests.stream()
            .flatMap(request -> request.measures().stream())
            .filter(Preservations::asksForData)
            .toList();
    List<MeasureState> waiting =
        asking.stream().filter(Preservations::keepsWaiting).map(Measure::state).toList();
    if (!waiting.isEmpty()) {
      return waiting.stream().allMatch(MeasureState::isDecided)
          ? FollowUp.GRANTED
          : FollowUp.RECEIVED;
    }
    if (asking.isEmpty()) {
      return FollowUp.NONE;
    }
    return asking.stream().map(Measure::state).allMatch(MeasureState::endedInVain)
        ? FollowUp.REFUSED
        : FollowUp.EXECUTED;
  }

  /** Whether something in a request that asks for preserved data has not ended. */
  public static boolean keepsWaiting(Request request) {
    return request.measures().stream().anyMatch(Preservations::keepsWaiting);
  }
}
