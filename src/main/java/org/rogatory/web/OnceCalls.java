package org.rogatory.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Calls of the API that are carried out once, however often they are sent with the same {@code
 * Idempotency-Key}. Without that header a call is carried out each time.
 */
@Component
public class OnceCalls {

  /** The header that brings the key. */
  public static final String HEADER = "Idempotency-Key";

  private final Once once;
  private final ObjectMapper json;

  OnceCalls(Once once, ObjectMapper json) {
    this.once = once;
    this.json = json;
  }

  /**
   * Makes the change, or answers as the first time: same status, same {@code Location}, same body.
   * What the change throws comes through, and then the key may be used again.
   *
   * @param sent the body of the call, as it was read
   * @param change makes the change and gives the answer
   * @throws Once.OtherContent if the key came before with another body or address; answer it with
   *     422
   */
  public ResponseEntity<?> answer(
      HttpServletRequest request, @Nullable Object sent, Supplier<ResponseEntity<?>> change) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return change.get();
    }
    if (key.isBlank() || key.length() > 200) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, HEADER + " must have 1 to 200 characters");
    }
    String fingerprint =
        new Fingerprint()
            .with(request.getMethod())
            .with(request.getRequestURI())
            .with(write(sent))
            .text();
    Once.Answer answer =
        once.make(
            new Once.Sent(SentBy.of(request), "api:" + key, fingerprint),
            () -> write(Kept.of(change.get(), json)));
    return read(answer.text()).response();
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

  /** An answer as it is kept: the first one is sent from this form too, so that both are equal. */
  private record Kept(int status, @Nullable URI location, @Nullable JsonNode body) {

    static Kept of(ResponseEntity<?> response, ObjectMapper json) {
      return new Kept(
          response.getStatusCode().value(),
          response.getHeaders().getLocation(),
          response.hasBody() ? json.valueToTree(response.getBody()) : null);
    }

    ResponseEntity<?> response() {
      ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
      if (location != null) {
        builder.location(location);
      }
      return body == null || body.isNull() ? builder.build() : builder.body(body);
    }
  }
}
