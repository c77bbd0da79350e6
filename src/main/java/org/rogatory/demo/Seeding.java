package org.rogatory.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.SweepPause;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.web.PageNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the samples' stories when the program is first tried out, while people already work with
 * it. Pages show how far it has come. Reminders wait until it has ended. A start that finds stories
 * half played goes on with them.
 */
@Component
@Profile("demo")
class Seeding implements PageNotice, SweepPause {

  private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

  private final StoryPlayer teller;
  private final StoryProgress progress;
  private final InformationSamples information;
  private final Clock clock;
  private final ApplicationEventPublisher listeners;
  private volatile boolean underWay;

  Seeding(
      StoryPlayer teller,
      StoryProgress progress,
      InformationSamples information,
      Clock clock,
      ApplicationEventPublisher listeners) {
    this.teller = teller;
    this.progress = progress;
    this.information = information;
    this.clock = clock;
    this.listeners = listeners;
  }

  @Override
  public Optional<Reason> message() {
    return progress().map(part -> Reason.of("demo.preparing", part.done(), part.of()));
  }

  @Override
  public Optional<PageNotice.Part> progress() {
    return underWay ? Optional.of(teller.progress()) : Optional.empty();
  }

  @Override
  public boolean isOn() {
    return underWay;
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
      teller.tell();
      if (progress.isEmpty("information")) {
        information.register();
      }
      LOG.info("the sample requests stand ready after {}", Duration.between(began, Instant.now()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    } finally {
      underWay = false;
    }
    listeners.publishEvent(new TimePassed(clock.instant()));
  }
}
