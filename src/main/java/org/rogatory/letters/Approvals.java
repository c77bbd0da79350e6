package org.rogatory.letters;

import java.util.List;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Approval;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.letters.paper.Signatory;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.springframework.stereotype.Component;

/** Who may let a letter out, and by which way. */
@Component
class Approvals {

  private static final Provision CHANNELS = Provision.of("40(12)(d)");

  private final People people;
  private final Register register;
  private final Composers composers;

  Approvals(People people, Register register, Composers composers) {
    this.people = people;
    this.register = register;
    this.composers = composers;
  }

  /** Four eyes: a supervisor who neither wrote in the letter nor proposed what it carries. */
  void check(Pen pen, Letter letter) {
    boolean supervisor =
        pen.actor().isPerson()
            && people
                .findByLogin(pen.actor().name())
                .filter(person -> person.is(Role.SUPERVISOR))
                .isPresent();
    Approval approval =
        new Approval(pen.actor().name(), supervisor, composers.makers(pen.file(), letter));
    List<Violation> violations = Refusal.approve(approval, composers.head(pen.file()).basis());
    if (!violations.isEmpty()) {
      throw new ForbiddenByProvision(violations);
    }
  }

  void requireNone(Letter letter) {
    if (letter.kind().carriesDecision()) {
      throw new ForbiddenByProvision(
          letter.kind().provision().orElseThrow(), Reason.of("letter.needs-approval"));
    }
    if (letter.isToBeApproved()) {
      throw new ForbiddenByProvision(
          composers.written(letter).get(0).provision(), Reason.of("letter.may-decide"));
    }
  }

  /** INTERPOL is open where it is urgent and the States have agreed, 40(12)(d). */
  void checkChannel(Pen pen, Letter letter, SendingChannel channel) {
    if (channel == SendingChannel.INTERNAL && !letter.kind().isForCompetentAuthority()) {
      throw BadInput.at("channel", Reason.of("input.not-internal"));
    }
    if (channel != SendingChannel.INTERPOL) {
      return;
    }
    CountryCode state = CountryCode.of(pen.file().counterpart());
    if (!composers.head(pen.file()).urgent() || !register.state(state).interpolAgreed().isYes()) {
      throw new ForbiddenByProvision(CHANNELS, Reason.of("letter.not-by-interpol"));
    }
  }

  /** The person as the signature of a letter names him or her. */
  Signatory signatory(String login) {
    return people
        .findByLogin(login)
        .map(person -> new Signatory(person.displayName(), role(person)))
        .orElse(Signatory.OFFICE);
  }

  private static String role(Person person) {
    return (person.is(Role.SUPERVISOR) ? Role.SUPERVISOR : Role.CASEWORKER).id();
  }
}
