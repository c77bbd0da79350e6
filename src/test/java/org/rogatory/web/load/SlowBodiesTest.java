package org.rogatory.web.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that trickle, over a real port: no layer above the server sees them. */
@RogatoryTest
class SlowBodiesTest {

  private static final String FORM = head("/login", "application/x-www-form-urlencoded");
  private static final String CALL = head("/api/requests", "application/json");

  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket each : open) {
      each.close();
    }
  }

  @Test
  void twoHundredSlowFormsKeepNobodyWaiting() throws Exception {
    status("/actuator/health", 10);
    status("/login", 10);

    for (int sender = 0; sender < 200; sender++) {
      send(sender / 10 + 2, sender % 2 == 0 ? FORM : CALL);
    }

    assertThat(status("/actuator/health", 10)).isEqualTo(200);
    assertThat(status("/login", 30)).isEqualTo(200);

    untilAllAreCut();
    assertThat(Caller.login(port, "caseworker", "en").page("/inbox").select("h1").text())
        .isEqualTo("Inbox");
  }

  @Test
  void oneAddressMaySendOnlySoManyAtOnce() throws Exception {
    for (int sender = 0; sender < 25; sender++) {
      send(50, FORM);
    }

    String other = answer(send(51, CALL));
    List<String> answers = new ArrayList<>();
    for (Socket each : open.subList(0, 25)) {
      answers.add(answer(each));
    }

    assertThat(other).contains(" 401 ");
    assertThat(answers)
        .filteredOn(answer -> answer.contains(" 503 "))
        .hasSize(1)
        .allSatisfy(answer -> assertThat(answer).contains("Retry-After: 5"));
    untilAllAreCut();
  }

  @Test
  void aBodyThatTricklesIsCut() throws Exception {
    Socket slow = send(60, FORM);

    assertThat(cutWithin(slow, 'x', Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void theRestOfABodyThatWasRefusedIsCutToo() throws Exception {
    Socket slow = send(61, CALL);

    assertThat(answer(slow)).contains(" 401 ");
    assertThat(cutWithin(slow, 'x', Duration.ofSeconds(10))).isTrue();
  }

  private static String head(String path, String type) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000\r\nContent-Type: %s\r\n\r\n"
        .formatted(path, type);
  }

  /** Sends a byte each half second, less than the pace and more than silence. */
  private static boolean cutWithin(Socket slow, char letter, Duration most) throws Exception {
    long until = System.nanoTime() + most.toNanos();
    slow.setSoTimeout(500);
    while (System.nanoTime() < until) {
      try {
        slow.getOutputStream().write(letter);
        if (slow.getInputStream().read(new byte[8192]) < 0) {
          return true;
        }
      } catch (java.net.SocketTimeoutException waits) {
        assertThat(waits).isNotNull();
      } catch (IOException closed) {
        return true;
      }
    }
    return false;
  }

  private void untilAllAreCut() throws IOException {
    for (Socket each : open) {
      each.setSoTimeout(10_000);
      try {
        each.getInputStream().readAllBytes();
      } catch (IOException closed) {
        assertThat(closed).isNotInstanceOf(java.net.SocketTimeoutException.class);
      }
    }
  }

  private Socket send(int address, String head) throws IOException {
    InetAddress from = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) address});
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
    open.add(socket);
    socket.getOutputStream().write((head + "x").getBytes(US_ASCII));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(10_000);
    byte[] first = new byte[512];
    int read = socket.getInputStream().read(first);
    return new String(first, 0, Math.max(0, read), US_ASCII);
  }

  private int status(String path, int seconds) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(seconds))
            .build();
    HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
    return answer.statusCode();
  }
}
