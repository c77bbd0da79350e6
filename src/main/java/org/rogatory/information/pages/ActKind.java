package org.rogatory.information.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.information.DisclosureVerb;
import org.rogatory.information.InformationState;
import org.rogatory.information.InformationVerb;
import org.rogatory.information.SpontaneousInformation;

/** What can be done with spontaneous information besides the steps of its processes. */
enum ActKind implements Worded {
  /** It is used: handed to an authority of ours, or made known, 40(5). */
  USE(information -> isPossible(information, InformationVerb.USE)),
  /** Its sender lifted what it had asked for. */
  LIFT(
      information ->
          isPossible(information, InformationVerb.LIFT)
              && (information.limits().confidential()
                  || !information.limits().restrictions().isEmpty())),
  /** The time of confidentiality is over. */
  END_CONFIDENTIALITY(
      information ->
          isPossible(information, InformationVerb.END_CONFIDENTIALITY)
              && information.limits().confidential()),
  /** A proceeding of ours needs what exculpates an accused person, 40(5). */
  DISCLOSE(SpontaneousInformation::isReceived),
  /** Its sender asks to be consulted before the disclosure, 40(5). */
  CONSULTATION(
      information ->
          information.disclosures().values().stream()
              .anyMatch(each -> DisclosureVerb.ASK_FOR_CONSULTATION.from().contains(each.stage()))),
  /** The file ends. */
  CLOSE(information -> isPossible(information, InformationVerb.CLOSE));

  private final Predicate<SpontaneousInformation> possible;

  ActKind(Predicate<SpontaneousInformation> possible) {
    this.possible = possible;
  }

  private static boolean isPossible(SpontaneousInformation information, InformationVerb verb) {
    boolean ours =
        verb == InformationVerb.CLOSE
            ? information.state() != InformationState.CLOSED
            : information.isReceived();
    return ours && verb.from().contains(information.state());
  }

  /**
   * Whether it is offered as the information stands; the verbs themselves say whether it may be.
   */
  boolean isPossible(SpontaneousInformation information) {
    return possible.test(information);
  }

  /** The ids of what is offered as it stands; nothing where that cannot be read. */
  static List<String> possible(SpontaneousInformation information) {
    return Unreadable.or(
        () ->
            Arrays.stream(values())
                .filter(act -> act.isPossible(information))
                .map(Worded::id)
                .toList(),
        damaged -> List.of());
  }

  @Override
  public String group() {
    return "information-act";
  }

  /** Its name is the title of its page. */
  @Override
  public String key() {
    return Worded.super.key() + ".title";
  }
}
