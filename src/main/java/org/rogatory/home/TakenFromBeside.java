package org.rogatory.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Says in the log, once the program has started, which files came from beside the jar and differ
 * from the packed ones.
 */
final class TakenFromBeside {

  private static final Logger log = LoggerFactory.getLogger(TakenFromBeside.class);
  private static final List<String> FOLDERS = List.of("processes", "templates", "config");

  private final Home home;

  TakenFromBeside(Home home) {
    this.home = home;
  }

  @EventListener(ApplicationReadyEvent.class)
  void report() {
    List<String> changed = changed();
    changed.forEach(path -> log.info("taken from {}: {}", home.folder(), path));
    log.info("files of {} in place of packed ones: {}", home.folder(), changed.size());
  }

  /**
   * The files beside the jar that are new or differ from the packed ones, in alphabetical order.
   */
  List<String> changed() {
    return FOLDERS.stream()
        .flatMap(folder -> home.besides(folder, "").entrySet().stream())
        .filter(TakenFromBeside::differs)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean differs(Map.Entry<String, Resource> beside) {
    Resource packed = new ClassPathResource(beside.getKey());
    try {
      return !packed.isReadable()
          || !Arrays.equals(
              packed.getContentAsByteArray(), beside.getValue().getContentAsByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + beside.getKey(), unreadable);
    }
  }
}
