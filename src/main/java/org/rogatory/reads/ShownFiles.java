package org.rogatory.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The files of which the list of this request shows more than every list of files does: names,
 * texts, reasons. Whoever makes such a list says so here, and each of them that is restricted or
 * confidential is recorded as read before the list is sent.
 */
@Component
public class ShownFiles {

  private static final String NAME = ShownFiles.class.getName();

  /** The list shows names or contents of these files, by their references. */
  public void add(Collection<String> references) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(NAME, new LinkedHashSet<>(references), RequestAttributes.SCOPE_REQUEST);
  }

  /** What was said; each is taken once. */
  @SuppressWarnings("unchecked")
  Set<String> taken(HttpServletRequest request) {
    Object said = request.getAttribute(NAME);
    request.removeAttribute(NAME);
    return said == null ? Set.of() : (Set<String>) said;
  }
}
