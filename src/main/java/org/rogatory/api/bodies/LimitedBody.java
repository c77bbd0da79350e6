package org.rogatory.api.bodies;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/**
 * A call of which so much is read and no more. One that says beforehand that it is larger is not
 * read at all; one that does not say it is read up to there. Reading fails with {@link
 * BodyTooLarge}.
 */
public final class LimitedBody extends HttpServletRequestWrapper {

  private final DataSize most;

  LimitedBody(HttpServletRequest request, DataSize most) {
    super(request);
    this.most = most;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (getContentLengthLong() > most.toBytes()) {
      throw new BodyTooLarge(most);
    }
    return new Counted(super.getInputStream(), most);
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream body;
    private final DataSize most;
    private long left;

    Counted(ServletInputStream body, DataSize most) {
      this.body = body;
      this.most = most;
      this.left = most.toBytes();
    }

    @Override
    public int read() throws IOException {
      int read = body.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = body.read(into, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws BodyTooLarge {
      left -= read;
      if (left < 0) {
        throw new BodyTooLarge(most);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }

  /** The body of a call is larger than the API reads. */
  public static final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final DataSize most;

    BodyTooLarge(DataSize most) {
      super("more than " + most);
      this.most = most;
    }

    /** How much is read. */
    public DataSize most() {
      return most;
    }
  }
}
