package org.rogatory.web.once;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.FileAccess;
import org.rogatory.journal.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for a form that was sent before: it names what was made of the form and leads there,
 * except to a file that the person may no longer see.
 */
@Component
public class SentBefore {

  private final CurrentPerson current;
  private final FileAccess access;

  SentBefore(CurrentPerson current, FileAccess access) {
    this.current = current;
    this.access = access;
  }

  /**
   * The page.
   *
   * @param to where the form led when it was sent
   * @param other whether it was now sent with other content, of which nothing is kept
   * @param again the path at which one begins another form; null where it is not known
   */
  public ModelAndView page(String to, boolean other, @Nullable String again) {
    HttpStatusCode status = other ? HttpStatus.CONFLICT : HttpStatus.OK;
    ModelAndView page = new ModelAndView("sent-before", status);
    Optional<Reference> file = file(to);
    boolean known = file.filter(made -> !access.maySee(made, current.get())).isEmpty();
    page.addObject("to", known ? to : null);
    page.addObject("made", known ? file.map(Reference::value).orElse(null) : null);
    page.addObject("other", other);
    page.addObject("again", again);
    return page;
  }

  /** The file that an address names in its second part. */
  private static Optional<Reference> file(String address) {
    String[] parts = address.split("[/?#]", 4);
    return parts.length > 2 ? Reference.parse(parts[2]) : Optional.empty();
  }
}
