package org.rogatory.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.RequestBuilder;

/** Calls of the API by demo accounts. */
public final class Calls {

  private Calls() {}

  /**
   * A call with JSON, each under a key of its own.
   *
   * @param json where it begins with {@code {'}, single quotes stand for double ones
   */
  public static RequestBuilder said(String login, String address, String json) {
    return post(address)
        .with(httpBasic(login, "demo"))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(MediaType.APPLICATION_JSON)
        .content(json.startsWith("{'") ? json.replace('\'', '"') : json);
  }
}
