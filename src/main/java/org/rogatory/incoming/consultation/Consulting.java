package org.rogatory.incoming.consultation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.filing.TakingUp;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.found.SaidReply;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.review.Proposal;
import org.rogatory.incoming.review.Review;
import org.rogatory.incoming.statement.Neither;

/** What happens to a measure's consultation with the requesting State, 40(28). */
@Clause("40(28)")
public final class Consulting {

  private static final Provision CONSULTATION = Provision.of("40(28)");

  /** Granted, and the requesting State was not answered yet. */
  private static final Set<MeasureState> GRANTED =
      EnumSet.of(MeasureState.GRANTED, MeasureState.IN_EXECUTION, MeasureState.EXECUTED);

  private final Measure measure;
  private final RequestPen pen;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Consulting of(RequestPen pen, int number) {
    return new Consulting(pen.request().measure(number), pen);
  }

  private Consulting(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /** A consultation is prepared; it opens nothing before its letter was sent. */
  public void open(Consultation.Opening opening) {
    measure.require(MeasureVerb.OPEN_CONSULTATION);
    Consultation opened = measure.consult(opening);
    OfferBasis offer = opening.offer();
    pen.become(
        measure,
        MeasureVerb.OPEN_CONSULTATION,
        offer == null ? CONSULTATION : offer.provision(),
        new MeasureFact.ConsultationOpened(
            measure.number(),
            opened.number(),
            opening.purpose().id(),
            CitedGround.stated(opening.grounds()),
            opened.conditions(),
            opened.noConditions().orElse(null),
            offer == null ? null : offer.id(),
            opened.costs().orElse(null)));
  }

  /**
   * Its letter was sent, and the stated period runs.
   *
   * @param letter the number under which it is cited
   * @param period the period that the letter states, counted from the day of sending
   * @param proof what proves that it was sent
   */
  public void sent(String letter, CountedPeriod period, String channel, String proof) {
    measure.require(MeasureVerb.SEND_CONSULTATION);
    requireStillLawful();
    Neither.of(pen, measure.number()).require("");
    Consultation consultation = current();
    consultation.sent(letter, pen.moment().at(), period, channel, proof);
    pen.become(
        measure,
        MeasureVerb.SEND_CONSULTATION,
        new MeasureFact.ConsultationSent(
            measure.number(),
            consultation.number(),
            period.lastDay(),
            period.until(),
            channel,
            proof,
            letter));
  }

  /** Sending examines again: what the State is consulted on must still be a ground. */
  private void requireStillLawful() {
    pen.rules().admission().bases().requireStanding(measure.request());
    for (CitedGround cited : current().grounds()) {
      GroundFinding finding = pen.rules().grounds().examine(cited.ground(), measure);
      if (!finding.lawful()) {
        throw new ForbiddenByProvision(finding.provision(), finding.reason());
      }
    }
  }

  /** It was given up before its letter was sent. */
  public void dropped() {
    measure.require(MeasureVerb.DROP_CONSULTATION);
    current().dropped();
    pen.become(
        measure,
        MeasureVerb.DROP_CONSULTATION,
        new MeasureFact.ConsultationDropped(measure.number(), current().number()));
  }

  /**
   * The requesting State answered the one consultation that was sent, see {@link #replied(Way,
   * SaidReply)}.
   */
  public void replied(Way way, String text, @Nullable Boolean said, List<String> proposed) {
    replied(way, new SaidReply(null, text, said, List.of(), proposed));
  }

  /**
   * The requesting State answered a consultation on the measure, in time or late, for the first
   * time or again: the latest, or one that lapsed or was followed by another. A refusal or
   * postponement that was proposed or approved and not sent is open again: its letter carries
   * nothing any more. A grant of which nothing was sent to that State is assessed again, and so is
   * a refusal that was sent after the reply had arrived: its letter knew nothing of it.
   *
   * <p>What does not come in writing by an open channel is recorded, and changes nothing, see
   * {@link Communicating}; whoever decides is told of it.
   *
   * @param said what it says, judged by the conditions of the consultation that it answers
   * @throws BadInput as {@link ReadReply#of} says
   * @throws BadInput at {@code saidBy} where it does not come so, and nobody says who spoke
   * @throws NotInThisState where no consultation was sent, or the decision was: what arrives then
   *     is recorded as supplementary information
   */
  public void replied(Way way, SaidReply said) {
    requireUndecided();
    requireSent();
    measure.require(MeasureVerb.RECEIVE_REPLY);
    ReadReply read = ReadReply.of(measure, said, pen.moment());
    Communicating communicating = Communicating.of(pen);
    if (!communicating.takes(Communication.Kind.REPLY, measure.number(), way, said.text())) {
      Answering.heardBesides(pen, measure, read.consultation());
      return;
    }
    communicating.confirmsReply(measure.number());
    take(way, read);
  }

  private void take(Way way, ReadReply read) {
    if (Proposal.stands(measure)) {
      measure.decision().unapprove();
    }
    Reply reply = read.reply();
    read.consultation().replied(reply);
    pen.become(
        measure,
        MeasureVerb.RECEIVE_REPLY,
        new MeasureFact.ConsultationReplied(
            measure.number(),
            read.consultation().number(),
            way.channel().id(),
            reply.text(),
            reply.answer().id(),
            reply.proposed(),
            reply.accepted()));
    if (GRANTED.contains(measure.state())) {
      Review.reopen(pen, measure);
    } else if (measure.state() == MeasureState.REFUSED) {
      TakingUp.of(pen).afterReply(measure);
    }
  }

  /** Without a consultation there is nothing to reply to. */
  private void requireSent() {
    if (measure.consulted().isEmpty()) {
      throw new NotInThisState(
          measure.matter(),
          measure.state(),
          List.of(MeasureState.IN_CONSULTATION),
          Reason.of("consultation.none-sent"));
    }
  }

  /**
   * What comes after the decision was sent is no reply to it any more: it is kept otherwise. What
   * had come before a refusal was sent is one, whenever it is recorded.
   */
  private void requireUndecided() {
    boolean sent = measure.state().hasEnded() || measure.state() == MeasureState.POSTPONED;
    boolean before =
        measure.state() == MeasureState.REFUSED
            && measure.decision().wasSentAfter(pen.moment().at());
    if (sent && !before && measure.consulted().isPresent()) {
      throw new NotInThisState(
          measure.matter(),
          measure.state(),
          MeasureLife.possible(MeasureVerb.RECEIVE_REPLY),
          Reason.of("consultation.decision-sent"));
    }
  }

  /**
   * The stated period passed without an answer.
   *
   * @throws ForbiddenByProvision while the period runs
   */
  public void lapsed() {
    measure.require(MeasureVerb.LET_CONSULTATION_LAPSE);
    Consultation consultation = current();
    LocalDate replyBy = consultation.replyBy().orElseThrow();
    if (!consultation.isOver(pen.moment().at())) {
      throw new ForbiddenByProvision(CONSULTATION, Reason.of("refusal.consultation.open", replyBy));
    }
    consultation.lapsed();
    pen.become(
        measure,
        MeasureVerb.LET_CONSULTATION_LAPSE,
        new MeasureFact.ConsultationLapsed(measure.number(), consultation.number(), replyBy));
  }

  private Consultation current() {
    List<Consultation> all = measure.consultations();
    return all.get(all.size() - 1);
  }
}
