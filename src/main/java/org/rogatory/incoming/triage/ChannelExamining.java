package org.rogatory.incoming.triage;

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
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.ChannelFound;
import org.rogatory.incoming.found.SignOff;
import org.rogatory.incoming.review.OriginReview;

/**
 * What people find of the channel and the form of a request, 40(12)(d), 40(13): whether the two
 * States agreed on it where the register does not say, and what a lawyer signs where the texts
 * differ.
 */
@Clause({"40(12)(d)", "40(13)"})
public final class ChannelExamining {

  private final Request request;
  private final RequestPen pen;
  private final Admission rules;

  /** What can be found so of the request that the pen writes. */
  public static ChannelExamining of(RequestPen pen) {
    return new ChannelExamining(pen, pen.rules().admission());
  }

  private ChannelExamining(RequestPen pen, Admission rules) {
    this.request = pen.request();
    this.pen = pen;
    this.rules = rules;
  }

  /** Whether a person is asked about the channel by which a measure came. */
  public static boolean isAsked(Request request, Admission rules) {
    Channel by = request.origin().channel();
    return request.openMeasures().stream()
        .map(measure -> rules.channel(measure, by))
        .anyMatch(FormFinding::asksPerson);
  }

  /** Whether a measure came by a channel that is not open, or somebody said something of it. */
  public static boolean isConcerned(Request request, Admission rules) {
    return request.formalities().agreedChannel().isPresent()
        || request.openMeasures().stream()
            .anyMatch(open -> rules.channel(open).outcome() != FormFinding.Outcome.ACCEPTED);
  }

  /**
   * A person finds whether the two States agreed on the channel, or another treaty opens it. What
   * is not known is asked of the requesting State, 40(16).
   *
   * @throws NotInThisState where the file is closed
   * @throws BadInput where that is not asked, or nobody says from where it is known
   */
  public void found(Stated agreed, @Nullable String how) {
    found(agreed, how, null);
  }

  private void found(Stated agreed, @Nullable String how, @Nullable Map<String, Boolean> looked) {
    if (request.isClosed()) {
      throw new NotInThisState(request.matter(), request.state(), List.of());
    }
    BadInput.Collected bad = new BadInput.Collected();
    OriginReview review = OriginReview.before(pen);
    Runnable undo = undo();
    hear(agreed, how, bad);
    bad.complain();
    if (looked != null) {
      review.require(looked, undo);
    }
    write();
    review.conclude();
    Supplementing.of(pen).cured();
    Supplementing.of(pen).askForWhatIsMissing(null);
  }

  private Runnable undo() {
    Formalities stands = request.formalities();
    Optional<Channel> by = stands.agreedChannel();
    Stated said = by.map(stands::channelAgreed).orElse(Stated.NOT_STATED);
    String how = stands.channelAgreedHow().orElse(null);
    return () -> by.ifPresentOrElse(one -> stands.agreed(one, said, how), stands::notAskedAgreed);
  }

  /**
   * What a person says of the channel, by page or API.
   *
   * @throws BadInput where nothing is said
   * @throws org.rogatory.incoming.review.UnseenChanges unless the person looked at what goes back
   */
  public void take(ChannelFound said) {
    if (said.agreed() == null && !said.notAccepted()) {
      throw BadInput.at("agreed", Reason.of("input.agreed"));
    }
    if (said.agreed() != null) {
      found(said.agreed(), said.agreedHow(), said.looked());
    }
    if (said.notAccepted()) {
      requireWaiting();
      NotAccepting.of(pen).propose();
    }
  }

  /** At the door of the channel it is said of the channel whether it can be answered so. */
  private void requireWaiting() {
    boolean authentic = request.formalities().authenticity() != Authenticity.FAILED;
    if (authentic && NotAccepting.waiting(request, rules).isEmpty()) {
      ForbiddenByProvision.unless(RequestForm.channelNotAccepted(true, true));
    }
  }

  /** Takes over what was said of the channel, and complains where that does not fit. */
  void hear(@Nullable Stated agreed, @Nullable String how, BadInput.Collected bad) {
    Channel by = request.origin().channel();
    boolean asked = isAsked(request, rules) || request.formalities().agreedChannel().isPresent();
    String known = how == null || how.isBlank() ? null : how.strip();
    if (agreed == null) {
      if (asked && request.formalities().channelAgreed(by) == Stated.NOT_STATED) {
        bad.add("agreed", Reason.of("input.agreed"));
      }
    } else if (!asked) {
      bad.add("agreed", Reason.of("input.agreed-not-asked"));
    } else if (agreed != Stated.NOT_STATED && known == null) {
      bad.add("agreedHow", Reason.of("input.agreed-how"));
    } else {
      request.formalities().agreed(by, agreed, known);
    }
  }

  /** Writes what was taken over. */
  void write() {
    Channel by = request.origin().channel();
    pen.write(
        request.matter(),
        Provision.of(by == Channel.ORAL ? "40(13)" : "40(12)(d)"),
        new RequestFact.ChannelExamined(
            by.id(),
            request.formalities().channelAgreed(by).id(),
            request.formalities().channelAgreedHow().orElse(null)));
  }

  /**
   * Whether a lawyer's signature on the texts of 40(13) is waited for: where a request was made
   * orally without an emergency, however 40(13) is read by now.
   */
  public static boolean isToBeSigned(Request request) {
    return request.formalities().signOff().isEmpty()
        && request.origin().channel() == Channel.ORAL
        && !request.priority().isEmergency()
        && request.formalities().legalBasis().appliesParagraphs8To31();
  }

  /**
   * A lawyer signed off that the oral form was taken without an emergency, although the texts of
   * 40(13) differ; also after the file was closed.
   *
   * @throws BadInput where there is nothing to sign, or it was signed
   */
  public void signedOff(SignOff said) {
    String by = said.by().strip();
    String words = said.words().strip();
    if (!isToBeSigned(request)) {
      throw BadInput.at("words", Reason.of("input.nothing-to-sign"));
    }
    request.formalities().signedOff(by, words);
    pen.write(
        request.matter(), Provision.of("40(13)"), new RequestFact.OralFormSignedOff(by, words));
  }
}
