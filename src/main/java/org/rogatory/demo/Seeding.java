package org.rogatory.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.web.PageNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the samples' stories when the program is first tried out, beside whoever already looks at
 * it; pages say so meanwhile. A start that finds them half told goes on with them.
 */
@Component
@Profile("demo")
class Seeding implements PageNotice {

  private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

  private final Teller teller;
  private final Progress progress;
  private final StoryTime time;
  private volatile boolean underWay;

  Seeding(Teller teller, Progress progress, StoryTime time) {
    this.teller = teller;
    this.progress = progress;
    this.time = time;
  }

  @Override
  public Optional<String> message() {
    return underWay ? Optional.of("demo.preparing") : Optional.empty();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (progress.isEmpty("demo_story") && progress.isEmpty("file")) {
      teller.begin();
    }
    underWay = true;
    Thread thread = new Thread(this::tell, "demo");
    thread.setDaemon(true);
    thread.start();
  }

  private void tell() {
    Instant began = Instant.now();
    try {
      teller.tell(time);
      LOG.info("the sample requests stand ready after {}", Duration.between(began, Instant.now()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      time.comeBack();
      underWay = false;
    }
  }
}
