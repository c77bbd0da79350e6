package org.rogatory.incoming.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.authenticity.SentToForger;
import org.rogatory.incoming.contents.EndedWaivers;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.review.OriginReview;
import org.rogatory.journal.Reference;

/** What happens to the request as a whole: authenticity, confirmation, added measures, its end. */
public final class Filing {

  private static final Provision AUTHENTICITY = Provision.of("40(13)");

  private final Request request;
  private final RequestPen pen;
  private final Admission rules;

  /** What can happen so to the request that the pen writes. */
  public static Filing of(RequestPen pen) {
    return new Filing(pen, pen.rules().admission());
  }

  private Filing(RequestPen pen, Admission rules) {
    this.request = pen.request();
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * Whether the request is authentic was established, 40(13); a preservation waits for it. Where it
   * turns out later not to be, the State is asked, 40(16), unless it is being asked already.
   */
  public void authenticated(Authenticity result, @Nullable String how) {
    authenticated(new OriginFound(result, List.of(), how), "how");
  }

  /**
   * The same with what proves it.
   *
   * @param field that says by what, for the error
   * @throws BadInput where it is found authentic, and nobody says how
   */
  public void authenticated(OriginFound found, String field) {
    establish(found, field, null);
  }

  /**
   * The same by a person who sees first what goes back.
   *
   * @param looked by the id of a change, that the person looked at it
   * @throws BadInput where it is found authentic, and nobody says how
   * @throws org.rogatory.incoming.review.UnseenChanges unless the person looked at all of it
   */
  public void authenticated(OriginFound found, String field, Map<String, Boolean> looked) {
    establish(found, field, looked);
  }

  private void establish(OriginFound found, String field, @Nullable Map<String, Boolean> looked) {
    Authenticity result = found.check(field).authenticity();
    TakingUp.requireSettled(request, result);
    Formalities stands = request.formalities();
    RequestFact established =
        new RequestFact.AuthenticityEstablished(
            result.id(),
            found.how(),
            stands.authenticity().id(),
            stands.authenticityHow().orElse(null),
            found.by());
    boolean worse = result != stands.authenticity() && result != Authenticity.VERIFIED;
    OriginReview review = OriginReview.before(pen);
    OriginFound before = stands.origin();
    stands.authenticated(found);
    if (looked != null) {
      review.require(looked, () -> stands.authenticated(before));
    }
    pen.write(request.matter(), AUTHENTICITY, established);
    review.conclude();
    if (worse) {
      worse(result);
    }
    Supplementing.of(pen).cured();
    TakingUp.of(pen).whatIsMended();
    if (result != Authenticity.VERIFIED && request.state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
  }

  private void worse(Authenticity result) {
    if (result == Authenticity.FAILED) {
      SentToForger.of(pen).found();
    }
    EndedWaivers.of(pen, List.of(Formality.AUTHENTICITY));
  }

  /**
   * Whether a request waits for being sent again or confirmed in writing: an oral one always,
   * 40(13), another one where an open channel was asked for, 40(12)(d). Both can come after the
   * file was closed, also as not accepted: that answer asks for it.
   */
  public static boolean awaitsConfirmation(Request request) {
    return confirmsNothing(request).isEmpty();
  }

  /** Why nothing waits for a confirmation; empty where something does. */
  private static Optional<Reason> confirmsNothing(Request request) {
    if (request.state().fellAway() && request.state() != RequestState.NOT_ACCEPTED) {
      return Optional.of(Reason.of("input.confirms-what-fell-away"));
    }
    if (request.formalities().isConfirmedInWriting()) {
      return Optional.of(Reason.of("input.confirmed-already"));
    }
    boolean waits =
        request.origin().channel() == Channel.ORAL
            || request.supplements().stream().anyMatch(asked -> asked.asks(Formality.CHANNEL));
    return waits ? Optional.empty() : Optional.of(Reason.of("input.nothing-to-confirm"));
  }

  /**
   * The request was sent again, or confirmed in writing, 40(12)(d), 40(13).
   *
   * @throws BadInput where nobody waits for that, where it was said orally, or where it came by a
   *     channel that is not open either
   */
  public void confirmedInWriting(Channel channel) {
    confirmsNothing(request)
        .ifPresent(
            why -> {
              throw BadInput.at("kind", why);
            });
    if (channel == Channel.ORAL) {
      throw BadInput.at("channel", Reason.of("input.confirmed-orally"));
    }
    if (TakingUp.confirmed(request).stream().anyMatch(measure -> isClosedFor(measure, channel))) {
      throw BadInput.at("channel", Reason.of("input.channel-not-open"));
    }
    request.formalities().confirmedInWriting(channel);
    request.formalities().pursued(pen.moment().day());
    pen.write(request.matter(), AUTHENTICITY, new RequestFact.RequestConfirmed(channel.id()));
    Supplementing.of(pen).cured();
    TakingUp.of(pen).whatIsMended();
  }

  /** A channel that was open itself needs no other; what was said orally always does, 40(13). */
  private boolean isClosedFor(Measure measure, Channel by) {
    boolean counts =
        request.origin().channel() == Channel.ORAL
            || rules.channel(measure).outcome() != FormFinding.Outcome.ACCEPTED;
    return counts && rules.channel(measure, by).outcome() != FormFinding.Outcome.ACCEPTED;
  }

  /** Whether a further measure can still be asked for. */
  public static boolean takesMeasures(Request request) {
    return !request.isClosed()
        && !request.state().fellAway()
        && TakingUp.canBeOpen(request)
        && !TakingUp.isNotAccepted(request);
  }

  /**
   * A supplement adds a measure.
   *
   * @param by the channel by which it came
   * @throws NotInThisState where the file is closed or the request withdrawn
   * @throws ForbiddenByProvision where that channel is not open for it: it is a request of its own
   */
  public Measure added(NewRequest.NewMeasure asked, Channel by) {
    if (!takesMeasures(request)) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    Adding.requireOpen(pen, asked, by);
    request.formalities().pursued(pen.moment().day());
    return Adding.of(pen).add(asked);
  }

  /**
   * An earlier file was linked, on the strength of which nothing is held.
   *
   * @throws BadInput where it is linked already, or is a number of ours that is no file of this
   *     State
   */
  public void linked(String to) {
    pen.rules().earlier().named("to", to, request, pen.actor());
    FollowUps.of(pen).link(null, new EarlierLink(to, null, null));
  }

  /**
   * An earlier preservation or freezing was linked, 42(8), 50(8): what it holds stays held. There
   * may be several.
   *
   * @param since from when it is in effect
   * @throws BadInput where that lies in the future or before the earlier file was received, or it
   *     is linked already
   */
  @Clause({"42(8)", "50(8)"})
  public void linked(String to, Holding holding, Instant since) {
    FollowUps.of(pen).linked(to, holding, since, false);
  }

  /**
   * A link was a mistake. It is undone, and frees nothing: what is held stays so until the request
   * is decided, 42(8), 50(8).
   *
   * @throws BadInput where there is no such link, or no reason
   */
  @Clause({"42(8)", "50(8)"})
  public void unlinked(String to, @Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw BadInput.at("why", Reason.of("input.why-unlinked"));
    }
    List<EarlierLink> standing =
        request.formalities().earlier().stream()
            .filter(one -> one.stands() && one.to().equals(to))
            .toList();
    if (standing.isEmpty()) {
      throw BadInput.at("unlink", Reason.of("input.earlier-which"));
    }
    standing.forEach(one -> one.undo(reason.strip()));
    pen.write(request.matter(), null, new RequestFact.Unlinked(to, reason.strip()));
  }

  /**
   * Another request asks for data that a measure of this file preserves.
   *
   * @param by the file of that request
   */
  @Clause("42(8)")
  public void followed(Reference by, int measure) {
    request.measure(measure).execution().hold().followed(by.value());
    pen.write(
        request.matter(),
        Provision.of("42(8)"),
        new RequestFact.PreservationFollowed(by.value(), measure));
  }

  /** That request was decided, and executed where it was granted. */
  @Clause("42(8)")
  public void followerDecided(Reference by, int measure) {
    request.measure(measure).execution().hold().followerDecided(by.value());
    pen.write(
        request.matter(),
        Provision.of("42(8)"),
        new RequestFact.FollowUpDecided(by.value(), measure));
  }

  /**
   * The file of a preservation of ours, which this request follows, was told how it stands.
   *
   * @param decided whether nothing is open any more that asks for the data
   */
  @Clause("42(8)")
  public void told(String to, boolean decided) {
    request.formalities().earlier().stream()
        .filter(link -> link.isOurs() && link.to().equals(to))
        .forEach(link -> link.told(decided));
    pen.write(request.matter(), null, new RequestFact.PreservationTold(to, decided));
  }

  /**
   * The file is closed.
   *
   * @throws ForbiddenByProvision while a measure is open: the request is not answered, 40(1)
   */
  public void close() {
    requireOpen();
    if (!request.openMeasures().isEmpty()) {
      throw new ForbiddenByProvision(
          Provision.of("40(1)"),
          Reason.of("forbidden.measure-open", request.openMeasures().get(0).number()));
    }
    request.file().close(pen.moment().day());
    pen.write(request.matter(), null, new RequestFact.RequestClosed(request.state().id()));
  }

  private void requireOpen() {
    if (request.isClosed()) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
  }
}
