package org.rogatory.search;

import java.util.List;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes files known that were there before the search, or are to be made anew. Each has a
 * transaction of its own, so what is done is done, and several nodes may share it.
 */
@Component
public class IndexFilling {

  private static final Logger log = LoggerFactory.getLogger(IndexFilling.class);

  private static final int PART = 100;

  private final Index index;

  IndexFilling(Index index) {
    this.index = index;
  }

  /** Looks every few seconds, where this node does so, whether files are to be made known. */
  @Scheduled(cron = "${rogatory.search.look:-}", zone = "UTC")
  public void fill() {
    for (List<Reference> part = index.unknown(PART); !part.isEmpty(); part = index.unknown(PART)) {
      if (part.stream().filter(this::isMade).count() == 0) {
        return;
      }
    }
  }

  /** One that cannot be read does not keep the others from being found. */
  private boolean isMade(Reference file) {
    try {
      index.makeAnew(file);
      return true;
    } catch (RuntimeException failed) {
      log.warn(
          "File {} cannot be found by its words: {}",
          file,
          NestedExceptionUtils.getMostSpecificCause(failed).getClass().getSimpleName());
      return false;
    }
  }
}
