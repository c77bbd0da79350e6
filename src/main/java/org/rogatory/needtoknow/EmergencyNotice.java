package org.rogatory.needtoknow;

import java.util.Optional;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.convention.Reason;
import org.rogatory.web.PageNotice;
import org.springframework.stereotype.Component;

/** Tells supervisors, on every page, that a restricted file was opened in an emergency. */
@Component
class EmergencyNotice implements PageNotice {

  private final EmergencyAccess emergencies;
  private final CurrentPerson current;

  EmergencyNotice(EmergencyAccess emergencies, CurrentPerson current) {
    this.emergencies = emergencies;
    this.current = current;
  }

  @Override
  public Optional<Reason> message() {
    return current
        .find()
        .filter(person -> person.is(Role.SUPERVISOR))
        .map(emergencies::toReview)
        .filter(count -> count > 0)
        .map(count -> Reason.of("emergency.notice", count));
  }

  @Override
  public Optional<String> page() {
    return Optional.of(EmergencyPages.LIST + "?review=true");
  }
}
