package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rogatory.storage.Source;

/**
 * One call of ClamAV's daemon: the command {@code INSTREAM}, the document in pieces with their
 * lengths, and the verdict. No piece waits longer than the whole call may take.
 */
final class ClamdCall implements AutoCloseable {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_VERDICT = 4096;

  private final SocketChannel channel;
  private final Selector selector;
  private final long end;

  private ClamdCall(SocketChannel channel, Selector selector, Duration patience) {
    this.channel = channel;
    this.selector = selector;
    this.end = System.nanoTime() + patience.toNanos();
  }

  /**
   * Has a document scanned.
   *
   * @return the verdict as the daemon words it, such as {@code stream: OK}
   * @throws IOException if there is none in time
   */
  static String verdict(SocketAddress daemon, Source content, Duration patience)
      throws IOException {
    try (ClamdCall call = open(daemon, patience)) {
      call.connect(daemon);
      call.send(ByteBuffer.wrap(COMMAND));
      call.send(content);
      return call.answer();
    }
  }

  private static ClamdCall open(SocketAddress daemon, Duration patience) throws IOException {
    SocketChannel channel =
        daemon instanceof UnixDomainSocketAddress
            ? SocketChannel.open(StandardProtocolFamily.UNIX)
            : SocketChannel.open();
    try {
      channel.configureBlocking(false);
      return new ClamdCall(channel, Selector.open(), patience);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private void connect(SocketAddress daemon) throws IOException {
    if (daemon instanceof InetSocketAddress named && named.isUnresolved()) {
      throw new IOException("unknown host");
    }
    if (!channel.connect(daemon)) {
      do {
        await(SelectionKey.OP_CONNECT);
      } while (!channel.finishConnect());
    }
  }

  private void send(Source content) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
    try (InputStream bytes = content.open()) {
      int read;
      do {
        read = bytes.readNBytes(piece.array(), Integer.BYTES, PIECE);
        piece.clear().putInt(0, read).limit(Integer.BYTES + read);
        send(piece);
      } while (read > 0);
    }
  }

  private void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  private String answer() throws IOException {
    ByteBuffer said = ByteBuffer.allocate(LONGEST_VERDICT);
    while (said.hasRemaining()) {
      int read = channel.read(said);
      boolean ended = said.position() > 0 && said.get(said.position() - 1) == 0;
      if (read < 0 || ended) {
        break;
      }
      if (read == 0) {
        await(SelectionKey.OP_READ);
      }
    }
    return new String(said.array(), 0, said.position(), StandardCharsets.UTF_8).strip();
  }

  private void await(int what) throws IOException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new IOException("it took too long");
    }
    channel.register(selector, what);
    selector.select(left);
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
