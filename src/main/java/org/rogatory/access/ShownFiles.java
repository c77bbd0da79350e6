package org.rogatory.access;

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
  @SuppressWarnings("unchecked")
  public void add(Collection<String> references) {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    Object before = request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
    Set<String> all = new LinkedHashSet<>();
    if (before != null) {
      all.addAll((Set<String>) before);
    }
    all.addAll(references);
    request.setAttribute(NAME, all, RequestAttributes.SCOPE_REQUEST);
  }

  /** What was said, for the record of reads; each is taken once. */
  @SuppressWarnings("unchecked")
  public Set<String> taken(HttpServletRequest request) {
    Object said = request.getAttribute(NAME);
    request.removeAttribute(NAME);
    return said == null ? Set.of() : (Set<String>) said;
  }
}
