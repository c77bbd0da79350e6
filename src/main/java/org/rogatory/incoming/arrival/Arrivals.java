package org.rogatory.incoming.arrival;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.consultation.Answering;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Covering;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.SaidReply;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.misdirected.Misdirected;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.incoming.sequel.Sequels;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Moment;

/** The one door for what comes in for a request: whatever the way, the same rules hold. */
public final class Arrivals {

  /** What {@link NewArrival#answers} says of what answers no consultation. */
  public static final String NO_ANSWER = Answering.NONE;

  private static final String AT = "arrivedAt";
  private static final int LONGEST_DESCRIPTION = 1000;

  private final RequestPen verbs;

  /** What can happen so to the request that the pen writes. */
  public static Arrivals of(RequestPen pen) {
    return new Arrivals(pen);
  }

  private Arrivals(RequestPen verbs) {
    this.verbs = verbs;
  }

  /**
   * Writes down what arrived, at the moment at which it did, and does what that means for the
   * request.
   *
   * @throws BadInput where it lies in the future or before the request, or lacks what such an
   *     arrival says; the fields are named as in {@link NewArrival}
   * @throws org.rogatory.casefile.NotInThisState where it is not possible as the request stands,
   *     see {@link ArrivalKind#isPossible}
   */
  public void take(Arrival arrival) {
    RequestPen then = at(arrival);
    Optional<String> other = otherState(arrival);
    if (other.isPresent()) {
      keep(then, arrival, other.get());
      return;
    }
    check(arrival);
    Optional<Answering> answering = answering(then, arrival);
    boolean afterAnswer = isAfterAnswer(then.request(), arrival);
    Arrival.Coming coming = arrival.coming();
    if (coming.enclosure() != null) {
      coming.enclosure().file(then.pen(), description(arrival), coming.channel());
    }
    act(then, arrival);
    answering.ifPresent(Answering::heardBesides);
    if (afterAnswer) {
      Sequels.of(then).heard();
    }
  }

  /** The end of a proceeding is our own affair, whoever tells it. */
  private Optional<String> otherState(Arrival arrival) {
    return arrival instanceof Arrival.ProceedingEnded
        ? Optional.empty()
        : Misdirected.of(verbs).sender(arrival.coming().from());
  }

  /** What a State sends that holds letters of ours by mistake is no reply of the one that asks. */
  @Clause("40(12)(d)")
  private static void keep(RequestPen then, Arrival arrival, String state) {
    Arrival.Coming coming = arrival.coming();
    String text = orNull(arrival.words());
    if (text == null && coming.enclosure() == null) {
      throw BadInput.at("text", Reason.of("input.what-it-says"));
    }
    if (coming.enclosure() != null) {
      coming.enclosure().file(then.pen(), description(arrival), coming.channel());
    }
    Misdirected.of(then).heard(state, arrival.kind().id(), text);
  }

  /** What says no more than what we asked for is examined with that. */
  private static boolean isAfterAnswer(Request request, Arrival arrival) {
    return arrival instanceof Arrival.SupplementArrived supplement
        && Sequels.follow(request)
        && (supplement.isMore() || !isAwaited(request, supplement.said()));
  }

  private static boolean isAwaited(Request request, Set<String> items) {
    return request
        .openSupplement()
        .filter(asked -> asked.stage() == Supplement.Stage.SENT)
        .filter(asked -> asked.wanting().stream().map(Worded::id).toList().containsAll(items))
        .isPresent();
  }

  /**
   * A text or document that is recorded as no reply answers no consultation, 40(28); nor does an
   * enquiry or a further measure, and whoever decides is told of each.
   */
  private static Optional<Answering> answering(RequestPen then, Arrival arrival) {
    Answering answering = Answering.of(then);
    if (arrival instanceof Arrival.SupplementArrived supplement && supplement.isMore()) {
      answering.require(supplement.answers());
    } else if (arrival instanceof Arrival.DocumentArrived document) {
      answering.require(document.answers());
    } else if (!mayBeMeantAsAnswer(arrival)) {
      return Optional.empty();
    }
    return Optional.of(answering);
  }

  /** What is recorded as something else, and whose words or papers nobody took as a reply. */
  private static boolean mayBeMeantAsAnswer(Arrival arrival) {
    if (arrival instanceof Arrival.ReplyArrived || arrival instanceof Arrival.ProceedingEnded) {
      return false;
    }
    return arrival.coming().enclosure() != null
        || arrival instanceof Arrival.MeasureArrived
        || (arrival instanceof Arrival.EnquiryArrived enquiry
            && orNull(enquiry.question()) != null);
  }

  /**
   * The measures whose State can answer a consultation now, or whose reply may have come before its
   * refusal was sent.
   */
  public static List<Measure> repliable(Request request) {
    return request.measures().stream()
        .filter(measure -> MeasureLife.allows(measure, MeasureVerb.RECEIVE_REPLY))
        .toList();
  }

  /** The measures of which is asked whether a text or document answers their consultation. */
  public static List<Measure> askedAbout(Request request) {
    return Answering.waiting(request);
  }

  /** Whether what arrives now is examined by itself, because it comes after an answer. */
  public static boolean isExaminedAfterAnswer(Request request) {
    return Sequels.follow(request);
  }

  private RequestPen at(Arrival arrival) {
    Moment came = arrival.coming().at();
    if (!(arrival instanceof Arrival.DocumentArrived)) {
      return verbs.arrived(came, AT);
    }
    if (came.at().isAfter(verbs.moment().at())) {
      throw BadInput.at(AT, Reason.of("input.in-the-future"));
    }
    return verbs.at(came);
  }

  private void check(Arrival arrival) {
    BadInput.Collected bad = new BadInput.Collected();
    if (arrival instanceof Arrival.ReplyArrived reply) {
      checkMeasure(bad, reply.measure());
      bad.need("text", orNull(reply.text()), "input.what-it-says");
    } else if (arrival instanceof Arrival.WithdrawalArrived withdrawal) {
      if (withdrawal.whole() == (withdrawal.measure() != null)) {
        bad.add("measure", Reason.of("input.what-is-withdrawn"));
      } else if (!withdrawal.whole()) {
        checkMeasure(bad, withdrawal.measure());
      }
    } else if (arrival instanceof Arrival.ProceedingEnded ended) {
      checkMeasure(bad, ended.measure());
    } else if (arrival instanceof Arrival.MeasureArrived measure && measure.asked() == null) {
      bad.add("assistance", Reason.of("input.which-assistance"));
    } else if (arrival instanceof Arrival.DocumentArrived document) {
      checkDocument(bad, document);
    }
    bad.complain();
  }

  private void checkMeasure(BadInput.Collected bad, @Nullable Integer number) {
    if (number == null) {
      bad.add("measure", Reason.of("input.which-measure"));
    } else if (verbs.request().measures().stream().noneMatch(one -> one.number() == number)) {
      bad.add("measure", Reason.of("input.unknown-measure", number));
    }
  }

  private static void checkDocument(BadInput.Collected bad, Arrival.DocumentArrived document) {
    if (document.coming().enclosure() == null) {
      bad.add("document", Reason.of("input.no-document"));
    }
    String description = document.description();
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      bad.add("description", Reason.of("input.long-description", LONGEST_DESCRIPTION));
    }
  }

  private static @Nullable String description(Arrival arrival) {
    return arrival instanceof Arrival.DocumentArrived document
        ? orNull(document.description())
        : null;
  }

  private static void act(RequestPen then, Arrival arrival) {
    String channel = arrival.coming().channel().id();
    if (arrival instanceof Arrival.SupplementArrived supplement) {
      Supplementing.of(then).received(information(supplement));
      Covering.came(then, supplement.letter());
    } else if (arrival instanceof Arrival.ReplyArrived reply) {
      reply(then, reply);
    } else if (arrival instanceof Arrival.EnquiryArrived enquiry) {
      Enquiring.of(then).received(channel, orNull(enquiry.question()));
    } else if (arrival instanceof Arrival.WithdrawalArrived withdrawal) {
      withdraw(Withdrawing.of(then), withdrawal);
    } else if (arrival instanceof Arrival.ConfirmationArrived) {
      Filing.of(then).confirmedInWriting(arrival.coming().channel());
    } else if (arrival instanceof Arrival.ProceedingEnded ended) {
      Reviewing.of(then, needed(ended.measure())).proceedingEnded(orNull(ended.remark()));
    } else if (arrival instanceof Arrival.MeasureArrived measure) {
      Filing.of(then).added(needed(measure.asked()), arrival.coming().channel());
    } else if (!(arrival instanceof Arrival.DocumentArrived)) {
      throw new IllegalStateException("nobody takes " + arrival.kind());
    }
  }

  /** New facts that a reply brings stand among the contents, as if they had come by themselves. */
  private static void reply(RequestPen then, Arrival.ReplyArrived reply) {
    Way way = reply.coming().way();
    Consulting.of(then, needed(reply.measure()))
        .replied(
            way,
            new SaidReply(
                reply.consultation(),
                needed(orNull(reply.text())),
                reply.conditionsAccepted(),
                reply.acceptedConditions(),
                reply.proposed()));
    if (reply.contents().values().stream().anyMatch(said -> orNull(said) != null)) {
      Supplementing.of(then)
          .received(
              new Information(way.channel().id(), reply.contents(), reply.how(), null, false));
    }
  }

  private static Information information(Arrival.SupplementArrived arrived) {
    Arrival.Coming coming = arrived.coming();
    return new Information(
        coming.channel().id(),
        arrived.contents(),
        arrived.how(),
        arrived.text(),
        coming.enclosure() != null || arrived.letter().confidential());
  }

  private static void withdraw(Withdrawing withdrawing, Arrival.WithdrawalArrived said) {
    Way way = said.coming().way();
    if (said.whole()) {
      withdrawing.request(way, orNull(said.remark()));
    } else {
      withdrawing.measure(needed(said.measure()), way, orNull(said.remark()));
    }
  }

  private static <T> T needed(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("checked before");
    }
    return value;
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
