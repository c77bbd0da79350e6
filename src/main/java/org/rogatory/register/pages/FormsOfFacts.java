package org.rogatory.register.pages;

import java.util.Optional;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.web.drafts.DraftPlace;
import org.springframework.stereotype.Component;

/** The forms of facts about States keep drafts. */
@Component
class FormsOfFacts implements DraftPlace {

  private static final String FORMS = "/states/[A-Z]{2}/facts/[a-z-]+(/[0-9]{1,9})?";

  @Override
  public Optional<Found> find(String path, Person person) {
    boolean mayKeep = person.is(Role.SUPERVISOR, Role.ADMINISTRATOR);
    return mayKeep && path.matches(FORMS) ? Optional.of(Found.WITHOUT_FILE) : Optional.empty();
  }
}
