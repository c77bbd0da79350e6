package org.rogatory.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a real port, where the container's own limits apply: a person who has logged in by
 * the form and sends the forms that stand in pages, or a program that calls the API.
 */
public final class Caller {

  private static final String BOUNDARY = "----rogatory-boundary-7d1f";
  private static final int MEGABYTE = 1024 * 1024;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String to;
  private final String language;

  private Caller(int port, String language) {
    this.to = "http://127.0.0.1:" + port;
    this.language = language;
  }

  /** A person who reads this language and has logged in. */
  public static Caller login(int port, String login, String language) throws Exception {
    Caller caller = new Caller(port, language);
    Visitor.Form form =
        Visitor.form(caller.page("/login"), "/login").with("username", login, "password", "demo");
    caller.send(form);
    return caller;
  }

  /** A program that reads this language. */
  public static Caller program(int port, String language) {
    return new Caller(port, language);
  }

  /**
   * A file to send.
   *
   * @param field the name of its field
   * @param name its own name, empty where none was chosen
   * @param megabytes of the letter x, after its beginning
   */
  public record Attached(String field, String name, byte[] beginning, int megabytes) {

    /** One that begins with these words. */
    public Attached(String field, String name, String beginning, int megabytes) {
      this(field, name, beginning.getBytes(UTF_8), megabytes);
    }
  }

  /** The page at this address. */
  public Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(answer(begin(address).GET()).body());
  }

  /** What is answered at this address, a page or not. */
  public HttpResponse<String> open(String address) throws IOException, InterruptedException {
    return answer(begin(address).GET());
  }

  /** The form of a page that goes to this address. */
  public Visitor.Form form(String page, String action) throws IOException, InterruptedException {
    return Visitor.form(page(page), action);
  }

  /** Sends a form, with a file where it takes one. */
  public HttpResponse<String> send(Visitor.Form form, Attached... files)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = begin(form.action());
    if (form.multipart()) {
      request
          .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
          .POST(multipart(form, List.of(files)));
    } else {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(urlencoded(form.fields())));
    }
    return answer(request);
  }

  /**
   * Calls the API as a caseworker.
   *
   * @param key makes the call once, however often it is sent; null for none
   */
  public HttpResponse<String> call(String address, BodyPublisher body, @Nullable String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder call = as("caseworker", address).POST(body);
    return answer(key == null ? call : call.header("Idempotency-Key", key));
  }

  /**
   * Calls the API as this person.
   *
   * @param method such as {@code GET}
   * @param json the body, empty for none
   */
  public HttpResponse<String> call(String method, String login, String address, String json)
      throws IOException, InterruptedException {
    BodyPublisher body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    return answer(as(login, address).method(method, body));
  }

  /** Sends files to the API as this person. */
  public HttpResponse<String> send(String login, String address, Attached... files)
      throws IOException, InterruptedException {
    Visitor.Form none = new Visitor.Form(address, true, Map.of());
    String known = Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8));
    return answer(
        begin(address)
            .header("Authorization", "Basic " + known)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(multipart(none, List.of(files))));
  }

  /** Calls the API as this person, with JSON. */
  public HttpResponse<String> call(String login, String address, String json)
      throws IOException, InterruptedException {
    return answer(as(login, address).POST(BodyPublishers.ofString(json)));
  }

  /**
   * Calls the API as this person, once however often it is sent.
   *
   * @param key such as a UUID
   */
  public HttpResponse<String> once(String key, String login, String address, String json)
      throws IOException, InterruptedException {
    HttpRequest.Builder call = as(login, address).header("Idempotency-Key", key);
    return answer(call.POST(BodyPublishers.ofString(json)));
  }

  /** Sends a file to the API as this person, once however often it is sent. */
  public HttpResponse<String> once(String key, String login, String address, Attached file)
      throws IOException, InterruptedException {
    Visitor.Form empty = new Visitor.Form(address, true, Map.of());
    return answer(
        as(login, address)
            .header("Idempotency-Key", key)
            .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(multipart(empty, List.of(file))));
  }

  /** What the API answers this person at an address. */
  public HttpResponse<String> read(String login, String address)
      throws IOException, InterruptedException {
    return answer(as(login, address).GET());
  }

  /**
   * The bytes that the API gives this person, such as a PDF.
   *
   * @param headers in pairs of name and value
   */
  public HttpResponse<byte[]> bytes(String login, String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = as(login, address).GET();
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder as(String login, String address) {
    String known = Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8));
    return begin(address)
        .header("Authorization", "Basic " + known)
        .header("Content-Type", "application/json");
  }

  private HttpRequest.Builder begin(String address) {
    return HttpRequest.newBuilder(URI.create(to + address)).header("Accept-Language", language);
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String urlencoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }

  /** Files come where browsers send them here: before most of the fields. */
  private static BodyPublisher multipart(Visitor.Form form, List<Attached> files) {
    List<byte[]> parts = new ArrayList<>();
    for (Attached file : files) {
      parts.add(part(file.field(), "; filename=\"" + file.name() + "\"", ""));
      parts.add(file.beginning());
      parts.addAll(Collections.nCopies(file.megabytes(), megabyte()));
    }
    form.fields()
        .forEach((name, values) -> values.forEach(value -> parts.add(part(name, "", value))));
    parts.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    long length = parts.stream().mapToLong(part -> part.length).sum();
    return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), length);
  }

  private static byte[] part(String field, String more, String text) {
    return ("\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s"
            .formatted(BOUNDARY, field, more, text))
        .getBytes(UTF_8);
  }

  private static byte[] megabyte() {
    byte[] bytes = new byte[MEGABYTE];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }
}
