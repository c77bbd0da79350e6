package org.rogatory.logs;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.core.pattern.DynamicConverter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Puts the converters into their place before the log is set up, so that they hold for every
 * appender and for an office's own settings of the log: {@code %m} and, by {@code
 * logging.exception-conversion-word}, {@code %wordless}.
 */
final class WordlessLog implements ApplicationListener<ApplicationStartingEvent>, Ordered {

  @Override
  public void onApplicationEvent(ApplicationStartingEvent start) {
    Map<String, Supplier<DynamicConverter>> words = PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP;
    List.of("m", "msg", "message").forEach(word -> words.put(word, WordlessMessage::new));
    List.of(
            "ex",
            "exception",
            "rEx",
            "rootException",
            "throwable",
            "xEx",
            "xException",
            "xThrowable",
            "wordless")
        .forEach(word -> words.put(word, WordlessFailure::new));
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
