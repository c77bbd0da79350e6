package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.Function;

/** A server on a real port that speaks ClamAV's protocol and gives the verdict of the test. */
final class Scanner implements AutoCloseable {

  /** The test file of the antivirus industry, in two parts so that no scanner finds it here. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket server;
  private final Function<String, String> verdict;

  private Scanner(int port, Function<String, String> verdict) throws IOException {
    this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.verdict = verdict;
    Thread answering = new Thread(this::answerAll, "scanner");
    answering.setDaemon(true);
    answering.start();
  }

  /** Finds the test file. */
  static Scanner start() throws IOException {
    return again(0);
  }

  /** Says this of a document; nothing at all where it is empty. */
  static Scanner saying(Function<String, String> verdict) throws IOException {
    return new Scanner(0, verdict);
  }

  /** The same at the port that another had. */
  static Scanner again(int port) throws IOException {
    return new Scanner(
        port, content -> content.contains(EICAR) ? "stream: Eicar-Test FOUND\0" : "stream: OK\0");
  }

  int port() {
    return server.getLocalPort();
  }

  String address() {
    return "127.0.0.1:" + port();
  }

  private void answerAll() {
    while (!server.isClosed()) {
      try {
        Socket caller = server.accept();
        Thread each = new Thread(() -> answer(caller), "scan");
        each.setDaemon(true);
        each.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket caller) {
    try (caller;
        DataInputStream in = new DataInputStream(caller.getInputStream())) {
      byte[] command = in.readNBytes(10);
      if (!Arrays.equals(command, "zINSTREAM\0".getBytes(US_ASCII))) {
        caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
        return;
      }
      String said = verdict.apply(document(in));
      caller.getOutputStream().write(said.getBytes(US_ASCII));
      if (said.isEmpty()) {
        in.read();
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String document(DataInputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      all.write(in.readNBytes(length));
    }
    return all.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
