package org.rogatory.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Forms that are carried out once, however often they are sent. The page puts the key into the form
 * ({@code fragments/form :: once}), the controller makes its change here and returns the view:
 *
 * <pre>
 * return onceForms.redirect(request, () -&gt; "/files/" + notes.take(reference, text));
 * </pre>
 */
@Component
public class OnceForms {

  /** The hidden field with the key. */
  static final String FIELD = "_once";

  private final Once once;

  OnceForms(Once once) {
    this.once = once;
  }

  /** A fresh key, for a form that is about to be shown. */
  public String newKey() {
    return once.newKey();
  }

  /**
   * Makes the change, or does not if the same form was sent before, and goes where the first time
   * went. What the change throws comes through, and then the key may be used again.
   *
   * @param change makes the change and gives the address to go to
   * @return the view, a redirect
   * @throws Once.OtherContent if the form was sent before with other content
   */
  public String redirect(HttpServletRequest request, Supplier<String> change) {
    String key = request.getParameter(FIELD);
    if (key == null || key.isBlank() || key.length() > 200) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a form without its key");
    }
    Once.Sent sent = new Once.Sent(SentBy.of(request), key, fingerprint(request));
    return "redirect:" + once.make(sent, change).text();
  }

  private static String fingerprint(HttpServletRequest request) {
    Fingerprint fingerprint = new Fingerprint().with(request.getRequestURI());
    Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
    parameters.keySet().removeIf(name -> name.equals(FIELD) || name.equals("_csrf"));
    parameters.forEach(
        (name, values) -> {
          fingerprint.with(name);
          Arrays.stream(values).forEach(fingerprint::with);
        });
    return fingerprint.text();
  }
}
