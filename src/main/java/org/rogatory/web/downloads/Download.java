package org.rogatory.web.downloads;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rogatory.storage.PartReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * Sends kept bytes piece by piece, as fast as the reader takes them. Between two pieces it holds no
 * thread, no connection and no transaction, so slow readers keep nobody waiting, and a download
 * takes as long as it needs: the server ends it only when nothing was taken for its connection
 * timeout.
 */
public final class Download {

  private static final Logger log = LoggerFactory.getLogger(Download.class);

  /**
   * What it holds is not ours: it runs nothing and reaches nothing, wherever it is opened. The
   * viewers of Chromium and Firefox show a PDF in a sandbox, too; its own scripts they run apart.
   */
  private static final String SANDBOX =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline';"
          + " frame-ancestors 'self'";

  /** How much of it a reader that takes nothing holds in memory. */
  private static final int PIECE = 32 * 1024;

  private static final long AS_LONG_AS_IT_TAKES = 0;

  private final PartReading bytes;
  private final MediaType type;
  private final ContentDisposition disposition;

  private Download(PartReading bytes, MediaType type, ContentDisposition disposition) {
    this.bytes = bytes;
    this.type = type;
    this.disposition = disposition;
  }

  /** An answer with these bytes, of this type, shown or saved as it says. */
  public static Download of(PartReading bytes, MediaType type, ContentDisposition disposition) {
    return new Download(bytes, type, disposition);
  }

  /** An answer with these bytes, saved under this name: what they hold is not shown. */
  public static Download saved(PartReading bytes, String name) {
    return new Download(
        bytes,
        MediaType.APPLICATION_OCTET_STREAM,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
  }

  /**
   * Begins to send; the rest follows after the controller has returned. A reader that was cut off
   * gets the rest by {@code Range}, with {@code If-Range} only if they are still the same bytes.
   */
  public void send(HttpServletRequest request, HttpServletResponse response) {
    String tag = "\"" + bytes.sha256() + "\"";
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setHeader("Content-Security-Policy", SANDBOX);
    WantedRange wanted = WantedRange.of(request, tag, bytes.size());
    response.setStatus(wanted.status());
    wanted.said().ifPresent(said -> response.setHeader(HttpHeaders.CONTENT_RANGE, said));
    if (wanted.isNone()) {
      return;
    }
    response.setContentType(type.toString());
    response.setContentLengthLong(wanted.length());
    if (!HttpMethod.HEAD.matches(request.getMethod())) {
      begin(bytes.range(wanted.from(), wanted.to()), request, response);
    }
  }

  private static void begin(
      PartReading wanted, HttpServletRequest request, HttpServletResponse response) {
    try {
      ServletOutputStream to = response.getOutputStream();
      AsyncContext sending = request.startAsync();
      sending.setTimeout(AS_LONG_AS_IT_TAKES);
      to.setWriteListener(new Sending(wanted, to, sending));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private record Sending(PartReading bytes, ServletOutputStream to, AsyncContext sending)
      implements WriteListener {

    @Override
    public void onWritePossible() throws IOException {
      while (to.isReady()) {
        byte[] piece = bytes.next(PIECE);
        if (piece == null) {
          sending.complete();
          return;
        }
        to.write(piece);
      }
    }

    /** The length was said before, so what ends early is seen to be incomplete. */
    @Override
    public void onError(Throwable failure) {
      log.warn("a download ended early: {}", failure.getClass().getName());
      sending.complete();
    }
  }
}
