package org.rogatory.web.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.journal.Reference;
import org.rogatory.web.paths.AskedPath;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Calls of the API that are carried out once, however often they are sent with the same {@code
 * Idempotency-Key}. Without that header a call is carried out each time.
 */
@Component
public class OnceCalls {

  /** The header that brings the key. */
  public static final String HEADER = "Idempotency-Key";

  /** So many characters may a key have. */
  public static final int LONGEST = 200;

  private static final String NO_FILE = "";

  private final Once once;
  private final ObjectMapper json;
  private final People people;
  private final FileAccess access;

  OnceCalls(Once once, ObjectMapper json, People people, FileAccess access) {
    this.once = once;
    this.json = json;
    this.people = people;
    this.access = access;
  }

  /**
   * Makes the change, or answers as the first time: same status, same {@code Location}, same body.
   * What the change throws comes through, and then the key may be used again. Whoever may no longer
   * see the file does not get the first answer either.
   *
   * @param sent the body of the call, as it was read
   * @param change makes the change and gives the answer
   * @throws Once.OtherContent if the key came before with another body or address; answer it with
   *     422
   * @throws UnusableKey if the key is empty or too long
   * @throws AnswerWithheld if the answer of the first time tells of a file that the sender may no
   *     longer see; answer it as an unknown file
   */
  public ResponseEntity<?> answer(
      HttpServletRequest request,
      @Nullable Object sent,
      Supplier<? extends ResponseEntity<? extends AboutFile>> change) {
    return once(request, sent, change, AboutFile::reference);
  }

  /** The same where the answer tells of no file: whoever may call may read it. */
  public <T> ResponseEntity<?> answerWithoutFile(
      HttpServletRequest request, @Nullable Object sent, Supplier<ResponseEntity<T>> change) {
    return once(request, sent, change, body -> NO_FILE);
  }

  private <T> ResponseEntity<?> once(
      HttpServletRequest request,
      @Nullable Object sent,
      Supplier<? extends ResponseEntity<? extends T>> change,
      Function<T, String> file) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return change.get();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw new UnusableKey();
    }
    String sender = SentBy.of(request);
    Once.Answer answer =
        once.make(
            new Once.Sent(sender, "api:" + key, fingerprint(request, sent)),
            () -> write(Kept.of(change.get(), file, json)));
    Kept kept = read(answer.text());
    if (answer.again() && !maySee(kept.file(), sender)) {
      throw new AnswerWithheld(kept.file());
    }
    return kept.response();
  }

  /**
   * Where that is which the first call with the same key made; empty where it has no address, or
   * the caller may no longer see it.
   */
  public Optional<URI> made(Once.OtherContent other, HttpServletRequest request) {
    Kept kept = read(other.answer());
    return Optional.ofNullable(kept.location())
        .filter(location -> maySee(kept.file(), SentBy.of(request)));
  }

  private String fingerprint(HttpServletRequest request, @Nullable Object sent) {
    return new Fingerprint()
        .with(request.getMethod())
        .with(AskedPath.of(request))
        .with(write(sent))
        .text();
  }

  private boolean maySee(String file, String login) {
    return file.equals(NO_FILE)
        || people
            .findByLogin(login)
            .filter(person -> access.maySee(Reference.of(file), person))
            .isPresent();
  }

  private String write(@Nullable Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("no JSON of " + value, unwritable);
    }
  }

  private Kept read(String text) {
    try {
      return json.readValue(text, Kept.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("the kept answer is no JSON", damaged);
    }
  }

  /** A key that is empty or longer than {@link #LONGEST}. Nothing is done; answer it with 400. */
  public static final class UnusableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKey() {
      super(HEADER + " must have 1 to " + LONGEST + " characters");
    }
  }

  /** An answer as it is kept: the first one is sent from this form too, so that both are equal. */
  private record Kept(String file, int status, @Nullable URI location, JsonNode body) {

    static <T> Kept of(
        ResponseEntity<? extends T> response, Function<T, String> file, ObjectMapper json) {
      T body = Objects.requireNonNull(response.getBody());
      return new Kept(
          file.apply(body),
          response.getStatusCode().value(),
          response.getHeaders().getLocation(),
          json.valueToTree(body));
    }

    ResponseEntity<?> response() {
      ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
      if (location != null) {
        builder.location(location);
      }
      return builder.body(body);
    }
  }
}
