package org.rogatory.information;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.spontaneous.SpontaneousUse;
import org.rogatory.convention.spontaneous.UseLimits;

/** What happens to information that another State sent us: its use within its conditions, 40(5). */
public final class Keeping {

  private static final Provision CONDITIONS = Provision.of("40(5)");

  private final SpontaneousInformation information;
  private final InformationPen writing;

  Keeping(InformationPen writing) {
    this.information = writing.information();
    this.writing = writing;
  }

  /** A person said what it is good for. */
  public void assess(String remark) {
    writing.become(
        InformationVerb.ASSESS,
        information.provision(),
        new InformationFact.InformationAssessed(remark));
  }

  /**
   * It is used.
   *
   * @param where the proceeding or the authority
   * @param madeKnown whether it becomes known beyond authorities that keep it confidential
   * @param kept the numbers of the restrictions within which the use stays
   * @throws ForbiddenByProvision where that goes beyond what the sender asked for, 40(5)
   */
  public void use(String where, String purpose, boolean madeKnown, Set<Integer> kept) {
    information.require(InformationVerb.USE);
    known(kept, "kept");
    SpontaneousUse use = new SpontaneousUse(madeKnown, kept);
    ForbiddenByProvision.unless(use.examine(information.limits(), writing.pen().moment().at()));
    writing.become(
        InformationVerb.USE,
        CONDITIONS,
        new InformationFact.InformationUsed(
            where, purpose, madeKnown, List.copyOf(new TreeSet<>(kept))));
  }

  /**
   * The sender lifted what it had asked for.
   *
   * @param lifted the numbers of the restrictions that stand no longer
   * @param confidentiality whether confidentiality stands no longer
   * @throws BadInput where it lifts nothing, or something that does not stand
   */
  public void lift(
      Set<Integer> lifted, boolean confidentiality, Channel channel, @Nullable String text) {
    information.require(InformationVerb.LIFT);
    UseLimits limits = information.limits();
    if (lifted.isEmpty() && !confidentiality) {
      throw BadInput.at("lifted", Reason.of("input.nothing-lifted"));
    }
    if (!limits.restrictions().containsAll(lifted)) {
      throw BadInput.at("lifted", Reason.of("input.no-such-restriction"));
    }
    if (confidentiality && !limits.confidential()) {
      throw BadInput.at("confidentiality", Reason.of("input.not-confidential"));
    }
    information.lift(lifted);
    if (confidentiality) {
      information.confidentiality().end();
    }
    writing.become(
        InformationVerb.LIFT,
        CONDITIONS,
        new InformationFact.ConditionsLifted(
            List.copyOf(new TreeSet<>(lifted)), confidentiality, channel.id(), text));
  }

  /**
   * The time of confidentiality is over, and a person ends it.
   *
   * @throws ForbiddenByProvision where it is not over, or the sender named no end, 40(5)
   * @throws BadInput where nothing is confidential
   */
  public void endConfidentiality(String remark) {
    information.require(InformationVerb.END_CONFIDENTIALITY);
    UseLimits limits = information.limits();
    if (!limits.confidential()) {
      throw BadInput.at("remark", Reason.of("input.not-confidential"));
    }
    Optional<Violation> violation =
        SpontaneousUse.endConfidentiality(limits, writing.pen().moment().at());
    ForbiddenByProvision.unless(violation.stream().toList());
    information.confidentiality().end();
    writing.become(
        InformationVerb.END_CONFIDENTIALITY,
        CONDITIONS,
        new InformationFact.ConfidentialityEnded(remark));
  }

  /**
   * The file is closed. What the sender asked for goes on binding.
   *
   * @throws ForbiddenByProvision while a disclosure is open, 40(5)
   * @throws NotInThisState where it is not assessed or not sent
   */
  public void close(@Nullable String remark) {
    information.require(InformationVerb.CLOSE);
    if (information.isDisclosing()) {
      throw new ForbiddenByProvision(CONDITIONS, Reason.of("forbidden.disclosure-open"));
    }
    information.file().close(writing.pen().moment().day());
    writing.become(InformationVerb.CLOSE, null, new InformationFact.InformationClosed(remark));
  }

  private void known(Set<Integer> numbers, String field) {
    if (!information.restrictions().keySet().containsAll(numbers)) {
      throw BadInput.at(field, Reason.of("input.no-such-restriction"));
    }
  }
}
