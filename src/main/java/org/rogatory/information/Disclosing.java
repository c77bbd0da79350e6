package org.rogatory.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.CountedPeriod;

/**
 * What happens to the disclosure of what exculpates an accused person, 40(5): notice to the State
 * that gave the information, consultation where it asks for one, disclosure. No confidentiality and
 * no restriction stands in its way.
 */
@Clause("40(5)")
public final class Disclosing {

  private final SpontaneousInformation information;
  private final InformationPen writing;
  private final Counterparts counterparts;

  Disclosing(InformationPen writing, Counterparts counterparts) {
    this.information = writing.information();
    this.writing = writing;
    this.counterparts = counterparts;
  }

  /**
   * A proceeding of ours needs what exculpates an accused person. This is possible also after the
   * file was closed.
   *
   * @param proceeding ours, in which it is to be disclosed
   * @param exculpates what in the information exculpates whom
   * @return the number of the disclosure in the file
   * @throws NotInThisState where the information is ours
   */
  public int intend(String proceeding, String exculpates) {
    if (!information.isReceived()) {
      throw new NotInThisState(
          information.matter(),
          information.state(),
          List.of(InformationState.RECEIVED, InformationState.ON_FILE, InformationState.CLOSED));
    }
    return writing.disclose(proceeding, exculpates);
  }

  /**
   * The notice may be written.
   *
   * @throws NotInThisState where the sender was notified, or nothing is intended any more
   */
  public void requireNotifiable(int number) {
    information.require(number, DisclosureVerb.NOTIFY);
  }

  /**
   * The notice was sent.
   *
   * @param consultBy the day until which it leaves time to ask for a consultation
   * @throws UnknownFile where the file has no disclosure of this number
   */
  public void notified(int number, LocalDate consultBy) {
    Disclosure disclosure = information.disclosure(number);
    information.require(number, DisclosureVerb.NOTIFY);
    CountedPeriod period = counterparts.noticePeriod(information, consultBy);
    disclosure.notified(writing.pen().moment().at(), consultBy, period.until());
    writing.become(
        number,
        DisclosureVerb.NOTIFY,
        new DisclosureFact.SenderNotified(number, consultBy, period.until()));
  }

  /**
   * The sender asked to be consulted.
   *
   * @throws BadInput at {@code at} where that arrived before our notice was sent
   */
  public void consultationAskedFor(int number, Channel channel, @Nullable String text) {
    information
        .disclosure(number)
        .notifiedAt()
        .ifPresent(at -> Dating.follows(said(), at, "at", Reason.of("input.before-our-notice")));
    writing.become(
        number,
        DisclosureVerb.ASK_FOR_CONSULTATION,
        new DisclosureFact.ConsultationAskedFor(number, channel.id(), text));
  }

  /**
   * The sender was consulted.
   *
   * @param outcome what came of it
   */
  public void consulted(int number, String outcome) {
    Disclosure disclosure = information.disclosure(number);
    information.require(number, DisclosureVerb.CONSULT);
    disclosure.consulted(outcome);
    writing.become(
        number, DisclosureVerb.CONSULT, new DisclosureFact.SenderConsulted(number, outcome));
  }

  /**
   * It is disclosed after notice.
   *
   * @param early why before the day that the notice states; only needed where that day is not over
   *     and the sender was not consulted
   * @throws ForbiddenByProvision where the sender was not notified, or asked to be consulted and
   *     was not, 40(5)
   * @throws BadInput at {@code words} where a reason is needed
   */
  public void disclose(int number, @Nullable String early) {
    Disclosure disclosure = information.disclosure(number);
    requireLawful(disclosure, Optional.empty());
    information.require(number, DisclosureVerb.DISCLOSE);
    boolean runs = isEarly(number);
    if (runs && (early == null || early.isBlank())) {
      throw BadInput.at(
          "words", Reason.of("input.notice-period-runs", disclosure.consultBy().orElseThrow()));
    }
    writing.become(
        number,
        DisclosureVerb.DISCLOSE,
        new DisclosureFact.ExculpatoryDisclosed(number, runs ? early : null));
  }

  /**
   * It is disclosed in an exceptional case in which notice is not possible. The sender is informed
   * without delay.
   *
   * @param why why notice is not possible
   * @throws ForbiddenByProvision where no reason is given, or the sender was notified, 40(5)
   */
  public void discloseWithoutNotice(int number, String why) {
    Disclosure disclosure = information.disclosure(number);
    requireLawful(disclosure, Optional.of(why));
    information.require(number, DisclosureVerb.DISCLOSE_WITHOUT_NOTICE);
    disclosure.exceptional(why);
    writing.become(
        number,
        DisclosureVerb.DISCLOSE_WITHOUT_NOTICE,
        new DisclosureFact.DisclosedWithoutNotice(number, why));
  }

  /** When what is written happened; people say it in minutes. */
  private Instant said() {
    return writing.pen().moment().at();
  }

  /** The sender was informed of a disclosure that was not notified before. */
  public void informed(int number) {
    writing.become(number, DisclosureVerb.INFORM, new DisclosureFact.SenderInformed(number));
  }

  /** Nothing is disclosed. */
  public void giveUp(int number, String reason) {
    writing.become(
        number, DisclosureVerb.GIVE_UP, new DisclosureFact.DisclosureGivenUp(number, reason));
  }

  private void requireLawful(Disclosure disclosure, Optional<String> exception) {
    if (disclosure.stage().isPending()) {
      ForbiddenByProvision.unless(
          disclosure.examined(exception).examine(writing.pen().moment().at()));
    }
  }

  /**
   * Whether disclosing now would be before the day until which our notice leaves the sender time to
   * ask for a consultation, and it was not consulted.
   */
  public boolean isEarly(int number) {
    Disclosure disclosure = information.disclosure(number);
    return disclosure.stage() == DisclosureStage.NOTIFIED && runs(disclosure);
  }

  private boolean runs(Disclosure disclosure) {
    return disclosure.consultUntil().filter(writing.pen().moment().at()::isBefore).isPresent();
  }
}
