package org.rogatory.information;

import static org.rogatory.information.DisclosureStage.CONSULTED;
import static org.rogatory.information.DisclosureStage.DISCLOSED;
import static org.rogatory.information.DisclosureStage.DISCLOSED_WITHOUT_NOTICE;
import static org.rogatory.information.DisclosureStage.GIVEN_UP;
import static org.rogatory.information.DisclosureStage.INTENDED;
import static org.rogatory.information.DisclosureStage.IN_CONSULTATION;
import static org.rogatory.information.DisclosureStage.NOTIFIED;

import java.util.List;

/**
 * The life of a disclosure of what exculpates an accused person, 40(5): what can be done from which
 * stages, where it leads, and which entry that writes.
 */
public enum DisclosureVerb {
  /** The notice to the sender was sent. */
  NOTIFY(DisclosureFact.SenderNotified.class, NOTIFIED, INTENDED),
  /** The sender asked to be consulted. */
  ASK_FOR_CONSULTATION(
      DisclosureFact.ConsultationAskedFor.class, IN_CONSULTATION, NOTIFIED, CONSULTED),
  CONSULT(DisclosureFact.SenderConsulted.class, CONSULTED, IN_CONSULTATION),
  DISCLOSE(DisclosureFact.ExculpatoryDisclosed.class, DISCLOSED, NOTIFIED, CONSULTED),
  DISCLOSE_WITHOUT_NOTICE(
      DisclosureFact.DisclosedWithoutNotice.class, DISCLOSED_WITHOUT_NOTICE, INTENDED),
  /** The sender was informed of a disclosure that was not notified before. */
  INFORM(DisclosureFact.SenderInformed.class, DISCLOSED, DISCLOSED_WITHOUT_NOTICE),
  GIVE_UP(
      DisclosureFact.DisclosureGivenUp.class,
      GIVEN_UP,
      INTENDED,
      NOTIFIED,
      IN_CONSULTATION,
      CONSULTED);

  private final Class<? extends DisclosureFact> fact;
  private final DisclosureStage to;
  private final List<DisclosureStage> from;

  DisclosureVerb(
      Class<? extends DisclosureFact> fact, DisclosureStage to, DisclosureStage... from) {
    this.fact = fact;
    this.to = to;
    this.from = List.of(from);
  }

  /** The kind of entry that it writes. */
  public Class<? extends DisclosureFact> fact() {
    return fact;
  }

  /** The stages in which it is possible. */
  public List<DisclosureStage> from() {
    return from;
  }

  /** Where the disclosure stands afterwards. */
  public DisclosureStage to() {
    return to;
  }
}
