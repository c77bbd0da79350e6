package org.rogatory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A line between a program and its database that can be cut, and mended. */
public final class Line implements AutoCloseable {

  private final int to;
  private final int port;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private ServerSocket door;
  private volatile boolean silent;

  private Line(int to) throws IOException {
    this.to = to;
    this.door = anywhere();
    this.port = door.getLocalPort();
    serve(door);
  }

  /** A line to this port of this machine. */
  public static Line to(int port) throws IOException {
    return new Line(port);
  }

  /** Where its near end is. */
  public int port() {
    return port;
  }

  /** Ends all that goes over it, and takes nothing new. */
  public void cut() throws IOException {
    door.close();
    for (Socket each : ends) {
      each.close();
    }
    ends.clear();
  }

  /** Takes what comes and passes nothing on. */
  public void silence() {
    silent = true;
  }

  /** Works again; what was silenced is lost. */
  public void mend() throws IOException {
    if (!door.isClosed() && !silent) {
      return;
    }
    cut();
    silent = false;
    door = again();
    serve(door);
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  /**
   * Not at a port that the system gives to whoever connects: who tries again and again to reach a
   * port that is closed is given that very port in the end, and speaks with itself.
   */
  private static ServerSocket anywhere() throws IOException {
    for (int tried = 0; tried < 100; tried++) {
      try {
        return listen(ThreadLocalRandom.current().nextInt(20_000, 30_000));
      } catch (BindException taken) {
        // Another one is tried.
      }
    }
    throw new IOException("no port is free");
  }

  /** The system may hold the port for a moment after it was closed. */
  private ServerSocket again() throws IOException {
    for (int tried = 0; tried < 200; tried++) {
      try {
        return listen(port);
      } catch (BindException held) {
        LockSupport.parkNanos(50_000_000);
      }
    }
    return listen(port);
  }

  private static ServerSocket listen(int port) throws IOException {
    ServerSocket door = new ServerSocket();
    door.setReuseAddress(true);
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return door;
  }

  private void serve(ServerSocket open) {
    start(
        () -> {
          while (true) {
            Socket near = open.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
            ends.addAll(List.of(near, far));
            start(() -> pass(near, far));
            start(() -> pass(far, near));
          }
        });
  }

  private void pass(Socket from, Socket into) throws IOException {
    byte[] bytes = new byte[65536];
    try (from;
        into) {
      for (int read = from.getInputStream().read(bytes);
          read >= 0;
          read = from.getInputStream().read(bytes)) {
        if (!silent) {
          into.getOutputStream().write(bytes, 0, read);
        }
      }
    }
  }

  private interface Work {

    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | UncheckedIOException closed) {
                // One end is gone, and so is the other.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
