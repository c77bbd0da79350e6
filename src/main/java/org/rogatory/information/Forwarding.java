package org.rogatory.information;

import java.time.ZoneId;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.information.InformationFact.Drafted;

/** What happens to information that we send to another State without a request, 40(4), 51. */
@Clause({"40(4)", "51"})
public final class Forwarding {

  private final SpontaneousInformation information;
  private final InformationPen writing;
  private final Counterparts counterparts;

  Forwarding(InformationPen writing, Counterparts counterparts) {
    this.information = writing.information();
    this.writing = writing;
    this.counterparts = counterparts;
  }

  /**
   * What we mean to send was written, or written anew.
   *
   * @throws BadInput where its conditions do not go together
   * @throws NotInThisState where it was sent or given up
   */
  public void write(NewTransmission meant) {
    information.require(InformationVerb.WRITE);
    ZoneId theirs = counterparts.zone(information.counterpart());
    Drafted drafted = meant.drafted(writing.pen().moment().day(), counterparts.ours(), theirs);
    information.write(drafted, writing.pen().actor());
    writing.become(
        InformationVerb.WRITE,
        information.provision(),
        new InformationFact.InformationWritten(drafted));
  }

  /** What forbids to send it now, 36(1)(a), 40(4), 40(5), 51; nothing where it may be sent. */
  public List<Violation> obstacles() {
    return information
        .clearance()
        .transmission(
            information.isAboutProceeds(),
            counterparts.inForceForBoth(information.counterpart(), writing.pen().moment().day()))
        .examine();
  }

  /**
   * Its letter may be approved and sent.
   *
   * @throws ForbiddenByProvision where something forbids to send it
   * @throws NotInThisState where it was sent or given up
   */
  public void requireSendable() {
    information.require(InformationVerb.FORWARD);
    ForbiddenByProvision.unless(obstacles());
  }

  /**
   * Its letter was sent.
   *
   * @throws ForbiddenByProvision where something forbids to send it
   */
  public void forwarded() {
    requireSendable();
    writing.become(
        InformationVerb.FORWARD,
        information.provision(),
        new InformationFact.InformationForwarded());
  }

  /** We gave up sending it, and the file ends. */
  public void giveUp(String reason) {
    information.require(InformationVerb.GIVE_UP);
    information.file().close(writing.pen().moment().day());
    writing.become(InformationVerb.GIVE_UP, null, new InformationFact.InformationGivenUp(reason));
  }
}
