package org.rogatory.information.pages;

import java.util.Optional;
import java.util.Set;
import org.rogatory.access.Person;
import org.rogatory.web.drafts.DraftPlace;
import org.springframework.stereotype.Component;

/** The forms with which information begins keep drafts; those of its file do as of any file. */
@Component
class FormsOfInformation implements DraftPlace {

  private static final Set<String> FORMS = Set.of("/information/received", "/information/sent");

  @Override
  public Optional<Found> find(String path, Person person) {
    return FORMS.contains(path) ? Optional.of(Found.WITHOUT_FILE) : Optional.empty();
  }
}
