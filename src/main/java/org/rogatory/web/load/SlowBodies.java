package org.rogatory.web.load;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;

/**
 * Cuts bodies that trickle, and takes only so many at once, so that threads remain for requests
 * without a body, such as the question whether the program is well. It stands in the server itself,
 * because forms are read before any filter sees them, and because what was not read of a refused
 * body is still on its way.
 */
final class SlowBodies extends ValveBase {

  private final LoadSettings settings;
  private final AtomicInteger all = new AtomicInteger();
  private final ConcurrentMap<String, Integer> ofOne = new ConcurrentHashMap<>();

  SlowBodies(LoadSettings settings) {
    super(true);
    this.settings = settings;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    long length = request.getContentLengthLong();
    if (length == 0 || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
      getNext().invoke(request, response);
      return;
    }
    String from = String.valueOf(request.getRemoteAddr());
    int here = ofOne.merge(from, 1, Integer::sum);
    try {
      if (all.incrementAndGet() > settings.bodies() || here > settings.bodiesOfOne()) {
        refuse(request, response);
      } else {
        take(request, response, length);
      }
    } finally {
      all.decrementAndGet();
      ofOne.computeIfPresent(from, (address, count) -> count == 1 ? null : count - 1);
    }
  }

  private void take(Request request, Response response, long length)
      throws IOException, ServletException {
    org.apache.coyote.Request wire = request.getCoyoteRequest();
    InputBuffer unpaced = wire.getInputBuffer();
    PacedBody body = new PacedBody(unpaced, settings, length);
    wire.setInputBuffer(body);
    try {
      getNext().invoke(request, response);
      if (!request.isAsync()) {
        readRest(request, response, body);
      }
    } finally {
      wire.setInputBuffer(unpaced);
    }
  }

  /** A browser shows an answer only when it has sent everything, so the rest is read, unkept. */
  private static void readRest(Request request, Response response, PacedBody body)
      throws IOException {
    org.apache.coyote.Request wire = request.getCoyoteRequest();
    if (body.hasEnded() || wire.hasExpectation()) {
      return;
    }
    if (!body.isCut()) {
      response.finishResponse();
      try {
        Unkept unkept = new Unkept();
        while (body.doRead(unkept) >= 0 && !body.hasEnded()) {
          unkept.clear();
        }
        return;
      } catch (IOException slow) {
        // It is cut now; the connection is closed below.
      }
    }
    wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
  }

  private static void refuse(Request request, Response response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
  }

  /** What nobody wants to have. */
  private static final class Unkept implements ApplicationBufferHandler {

    private ByteBuffer last = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      last = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return last;
    }

    @Override
    public void expand(int size) {
      // It is the server's own buffer that is given.
    }

    void clear() {
      last.position(last.limit());
    }
  }
}
