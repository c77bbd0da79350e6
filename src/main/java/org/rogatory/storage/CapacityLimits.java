package org.rogatory.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much large work is taken on at once; {@code rogatory.capacity}.
 *
 * @param percentOfMemory the part of the largest heap that all of it together may take, in percent
 * @param patience how long a piece of work waits for its share
 * @param queue how many pieces may wait at once, so that they do not take all web threads
 * @param letter what a letter takes while its PDF is made, besides its text
 */
@ConfigurationProperties("rogatory.capacity")
record CapacityLimits(
    @DefaultValue("25") int percentOfMemory,
    @DefaultValue("10s") Duration patience,
    @DefaultValue("12") int queue,
    @DefaultValue("16MB") DataSize letter) {

  CapacityLimits {
    if (percentOfMemory < 1 || percentOfMemory > 100) {
      throw new IllegalArgumentException("rogatory.capacity.percent-of-memory is from 1 to 100");
    }
  }
}
