package org.rogatory.logs;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.regex.Pattern;

/** The message of a line of the log, without the message of the failure that it quotes. */
final class WordlessMessage extends MessageConverter {

  private static final String LEFT_OUT = "…";
  private static final int MOST_CAUSES = 50;

  /** The server quotes what a page threw, and gives the trace of its last cause only. */
  private static final Pattern QUOTED_BY_THE_SERVER =
      Pattern.compile("threw exception \\[.*", Pattern.DOTALL);

  private static final String SERVER = "org.apache.catalina.core.ContainerBase";

  @Override
  public String convert(ILoggingEvent line) {
    String text = super.convert(line);
    IThrowableProxy failure = line.getThrowableProxy();
    if (failure != null && line.getLoggerName().startsWith(SERVER)) {
      text = QUOTED_BY_THE_SERVER.matcher(text).replaceFirst("threw exception");
    }
    for (int depth = 0; failure != null && depth < MOST_CAUSES; depth++) {
      text = without(failure, text);
      failure = failure.getCause();
    }
    return text;
  }

  private static String without(IThrowableProxy failure, String text) {
    String said = failure.getMessage();
    return said == null || said.isBlank() || said.equals(FailureWords.of(failure))
        ? text
        : text.replace(said, LEFT_OUT);
  }
}
