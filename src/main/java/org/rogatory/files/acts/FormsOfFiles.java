package org.rogatory.files.acts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.access.Person;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.web.drafts.DraftPlace;
import org.springframework.stereotype.Component;

/** The forms of files, and that with which a request is registered, keep drafts. */
@Component
class FormsOfFiles implements DraftPlace {

  private static final String REGISTRATION = "/files/register";
  private static final Pattern FORM = Pattern.compile("/(?:files|information)/([^/]+)/[a-z0-9/-]+");

  private final Files files;

  FormsOfFiles(Files files) {
    this.files = files;
  }

  @Override
  public Optional<Found> find(String path, Person person) {
    if (path.equals(REGISTRATION)) {
      return Optional.of(Found.WITHOUT_FILE);
    }
    Matcher form = FORM.matcher(path);
    return form.matches() ? file(form.group(1), person) : Optional.empty();
  }

  private Optional<Found> file(String reference, Person person) {
    try {
      File file = files.get(reference, person);
      return Optional.of(new Found(file.reference().value()));
    } catch (UnknownFile unknown) {
      return Optional.empty();
    }
  }
}
