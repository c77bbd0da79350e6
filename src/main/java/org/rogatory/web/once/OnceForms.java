package org.rogatory.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.web.SentFile;
import org.rogatory.web.paths.AskedPath;
import org.rogatory.web.paths.FormAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

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

  /** The hidden field with the marks of drafts that the form's window has seen. */
  private static final String DRAFT = "_draft";

  private static final String NO_MARK = "";
  private static final Pattern MARK = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /** No window of ours sends more. */
  private static final int MOST_MARKS = 100;

  private final Once once;
  private final ApplicationEventPublisher events;

  OnceForms(Once once, ApplicationEventPublisher events) {
    this.once = once;
    this.events = events;
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
    FormSent done = new FormSent(sent.login(), FormAddress.of(request), known(request));
    return "redirect:"
        + once.make(
                sent,
                () -> {
                  String to = change.get();
                  events.publishEvent(done);
                  return to;
                })
            .text();
  }

  /** Where the form with this key led, if it was sent; empty if it can still be sent. */
  public Optional<String> sent(String login, String key) {
    return once.answerTo(login, key);
  }

  private static List<String> known(HttpServletRequest request) {
    String sent = Objects.toString(request.getParameter(DRAFT), NO_MARK);
    Stream<String> marks =
        Arrays.stream(sent.split(",", MOST_MARKS)).filter(MARK.asMatchPredicate());
    return Stream.concat(Stream.of(NO_MARK), marks).toList();
  }

  private static String fingerprint(HttpServletRequest request) {
    Fingerprint fingerprint = new Fingerprint().with(AskedPath.of(request));
    Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
    parameters.keySet().removeIf(name -> name.startsWith("_"));
    parameters.forEach(
        (name, values) -> {
          fingerprint.with(name);
          Arrays.stream(values).forEach(fingerprint::with);
        });
    files(request)
        .forEach(
            (name, files) ->
                files.forEach(file -> fingerprint.with(name).with(name(file)).with(sha256(file))));
    return fingerprint.text();
  }

  /** The files that were sent with the form: another one makes it another form. */
  private static Map<String, List<MultipartFile>> files(HttpServletRequest request) {
    MultipartHttpServletRequest sent =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    return sent == null ? Map.of() : new TreeMap<>(sent.getMultiFileMap());
  }

  private static String name(MultipartFile file) {
    return String.valueOf(file.getOriginalFilename());
  }

  private static String sha256(MultipartFile file) {
    try {
      return new SentFile(file).sha256();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
