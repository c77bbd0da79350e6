package org.rogatory.information.course;

import org.rogatory.information.SpontaneousInformation;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.Addressees;
import org.springframework.stereotype.Component;

/** Whom letters about spontaneous information go to: the other State's central authority. */
@Component
class InformationAddressee {

  private final Addressees addressees;

  InformationAddressee(Addressees addressees) {
    this.addressees = addressees;
  }

  Addressee of(SpontaneousInformation information) {
    return addressees.state(
        information.counterpart(),
        information.sender().orElse(null),
        information.language().orElse(null));
  }
}
