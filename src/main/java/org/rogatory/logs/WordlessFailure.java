package org.rogatory.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** The trace of a failure, with {@link FailureWords} in the place of its message. */
final class WordlessFailure extends ExtendedWhitespaceThrowableProxyConverter {

  @Override
  protected String throwableProxyToString(IThrowableProxy failure) {
    return super.throwableProxyToString(new Told(failure));
  }

  private record Told(IThrowableProxy failure) implements IThrowableProxy {

    @Override
    public @Nullable String getMessage() {
      return FailureWords.of(failure);
    }

    /** The whole first line: a failure without a message is told by its kind alone. */
    @Override
    public String getOverridingMessage() {
      String said = getMessage();
      return said == null ? getClassName() : getClassName() + ": " + said;
    }

    @Override
    public String getClassName() {
      return failure.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
      return failure.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
      return failure.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
      return failure.getCause() == null ? null : new Told(failure.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
      IThrowableProxy[] all = failure.getSuppressed();
      return all == null
          ? new IThrowableProxy[0]
          : Arrays.stream(all).map(Told::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
      return failure.isCyclic();
    }
  }
}
