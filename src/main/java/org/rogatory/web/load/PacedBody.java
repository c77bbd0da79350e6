package org.rogatory.web.load;

import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that must keep a pace. Only the time counts in which the server waits for it, not the time
 * in which the program does something else.
 */
final class PacedBody implements InputBuffer {

  private final InputBuffer body;
  private final LoadSettings settings;
  private final long length;
  private long waited;
  private long came;
  private boolean ended;
  private boolean cut;

  /**
   * @param length how long it says it is; negative where it does not say it
   */
  PacedBody(InputBuffer body, LoadSettings settings, long length) {
    this.body = body;
    this.settings = settings;
    this.length = length;
  }

  @Override
  public int doRead(ApplicationBufferHandler into) throws IOException {
    if (cut) {
      throw new TooSlow();
    }
    long before = System.nanoTime();
    int read;
    try {
      read = body.doRead(into);
    } catch (IOException silent) {
      cut = true;
      throw silent;
    }
    waited += System.nanoTime() - before;
    came += Math.max(0, read);
    ended = read < 0 || came == length;
    if (!ended && waited > settings.grace().toNanos() && came < owed()) {
      cut = true;
      throw new TooSlow();
    }
    return read;
  }

  private long owed() {
    return settings.slowest().toBytes() * (waited / 1_000_000_000L);
  }

  @Override
  public int available() {
    return body.available();
  }

  /** Whether nothing more of it is to come. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether the server does not wait for it any more. */
  boolean isCut() {
    return cut;
  }

  /** The body came too slowly. */
  static final class TooSlow extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("the body came too slowly");
    }
  }
}
