package org.rogatory.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Counts the application contexts of a test run and refuses one too many: a context costs about ten
 * seconds, and a stray annotation on a test class makes a new one without a word.
 */
@TestConfiguration(proxyBeanMethods = false)
class ContextCount {

  /** One that all share, and one with the job executor on. */
  static final int ALLOWED = 2;

  private static final AtomicInteger STARTED = new AtomicInteger();

  ContextCount() {
    check(STARTED.incrementAndGet());
  }

  static void check(int started) {
    if (started > ALLOWED) {
      throw new IllegalStateException(
          "this test needs application context number "
              + started
              + "; take @RogatoryTest as it is, without properties, profiles or mock beans");
    }
  }

  static int started() {
    return STARTED.get();
  }
}
