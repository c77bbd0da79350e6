package org.rogatory.information.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.information.Disclosing;
import org.rogatory.information.Disclosure;
import org.rogatory.information.DisclosureVerb;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.springframework.stereotype.Component;

/**
 * Takes a disclosure of what exculpates an accused person further, 40(5): notice to the sender, the
 * consultation that it asked for, the disclosure.
 */
@Component
class SettleDisclosure extends InformationPersonStep<SettleDisclosure.Form> {

  private static final Provision NOTICE = Provision.of("40(5)");

  private final People people;

  SettleDisclosure(InformationFiles files, People people) {
    super(files);
    this.people = people;
  }

  /** What can be done about it. */
  enum Course implements Worded {
    /** The letter that notifies the sender is drafted. */
    NOTIFY(DisclosureVerb.NOTIFY),
    /** The sender asked to be consulted, and has been. */
    CONSULTED(DisclosureVerb.CONSULT),
    DISCLOSED(DisclosureVerb.DISCLOSE),
    /** It is disclosed in an exceptional case in which notice is not possible. */
    DISCLOSED_WITHOUT_NOTICE(DisclosureVerb.DISCLOSE_WITHOUT_NOTICE),
    GIVEN_UP(DisclosureVerb.GIVE_UP);

    private final DisclosureVerb verb;

    Course(DisclosureVerb verb) {
      this.verb = verb;
    }

    /** The ids of what is possible as the disclosure stands. */
    static List<String> possible(Disclosure disclosure) {
      return Arrays.stream(values())
          .filter(course -> course.verb.from().contains(disclosure.stage()))
          .map(Worded::id)
          .toList();
    }

    @Override
    public String group() {
      return "disclosure-course";
    }
  }

  /**
   * What is done.
   *
   * @param words of which the sender reads why notice is not possible: what came of the
   *     consultation; why the disclosure cannot wait for the day of the notice; why notice is not
   *     possible; why it is given up
   */
  record Form(
      @NotNull @Nullable Course course,
      @OnlyFor(
              field = "course",
              is = {"consulted", "disclosed", "disclosed-without-notice", "given-up"})
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 5000)
          String words) {}

  /**
   * What the page shows.
   *
   * @param courses the ids of what can be done about it as it stands
   */
  record Shown(
      SpontaneousInformation information,
      int number,
      Disclosure disclosure,
      List<String> courses) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    return Provision.listOf("40(5)");
  }

  @Override
  Form begin(SpontaneousInformation information, Matter matter) {
    return new Form(null, null);
  }

  @Override
  Shown show(SpontaneousInformation information, Matter matter) {
    Disclosure disclosure = information.disclosure(matter.number());
    return new Shown(information, matter.number(), disclosure, Course.possible(disclosure));
  }

  @Override
  String take(InformationVerbs verbs, Matter matter, Form said) {
    int number = matter.number();
    Disclosing disclosing = verbs.disclosing();
    Course course = Chosen.of(said.course(), name(), "course");
    switch (course) {
      case NOTIFY -> disclosing.requireNotifiable(number);
      case CONSULTED -> disclosing.consulted(number, words(said));
      case DISCLOSED -> disclose(verbs, number, said.words());
      case DISCLOSED_WITHOUT_NOTICE -> discloseWithoutNotice(verbs, number, words(said));
      case GIVEN_UP -> disclosing.giveUp(number, words(said));
    }
    return course.id();
  }

  /** Our notice left the sender time: only a supervisor cuts it short. */
  private void disclose(InformationVerbs verbs, int number, @Nullable String early) {
    Disclosing disclosing = verbs.disclosing();
    if (disclosing.isEarly(number)) {
      requireSupervisor(verbs, "spontaneous.early-by-supervisor");
    }
    disclosing.disclose(number, early);
  }

  /** That no notice is given is decided no lower than that it is cut short. */
  private void discloseWithoutNotice(InformationVerbs verbs, int number, String why) {
    requireSupervisor(verbs, "spontaneous.no-notice-by-supervisor");
    verbs.disclosing().discloseWithoutNotice(number, why);
  }

  private void requireSupervisor(InformationVerbs verbs, String why) {
    if (!isSupervisor(verbs.pen().actor())) {
      throw new ForbiddenByProvision(NOTICE, Reason.of(why));
    }
  }

  private boolean isSupervisor(Actor actor) {
    return people
        .findByLogin(actor.name())
        .filter(person -> person.is(Role.SUPERVISOR))
        .isPresent();
  }

  private static String words(Form said) {
    if (said.words() == null || said.words().isBlank()) {
      throw BadInput.at("words", Reason.of("input.disclosure-words"));
    }
    return said.words().strip();
  }
}
