package org.rogatory.web.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts what addresses and accounts do, in the memory of this node, and says how long somebody has
 * to wait who did it too often. Its time is that of the machine, whatever the program's clock
 * shows.
 */
@Component
public class Rates {

  private static final Duration FORGOTTEN = Duration.ofHours(2);

  private final RateSettings settings;
  private final TimeMeter time;
  private final Cache<Key, Bucket> buckets;

  @Autowired
  Rates(RateSettings settings) {
    this(settings, TimeMeter.SYSTEM_NANOTIME);
  }

  Rates(RateSettings settings, TimeMeter time) {
    this.settings = settings;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.remembered())
            .expireAfterAccess(FORGOTTEN)
            .build();
  }

  private record Key(Act act, @Nullable String account, @Nullable String address) {}

  /**
   * Counts an act. One that is too many is not done, so it is not counted either.
   *
   * @param account whose it is; null where nobody has logged in
   * @return how long to wait, where it is one too many
   */
  public Optional<Duration> count(Act act, @Nullable String account, String address) {
    Duration wait = Duration.ZERO;
    List<Bucket> counted = new ArrayList<>();
    for (Bucket bucket : buckets(act, account, address)) {
      ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
      if (taken.isConsumed()) {
        counted.add(bucket);
      } else {
        wait = Duration.ofNanos(Math.max(wait.toNanos(), taken.getNanosToWaitForRefill()));
      }
    }
    if (wait.isZero()) {
      return Optional.empty();
    }
    counted.forEach(bucket -> bucket.addTokens(1));
    return Optional.of(wait);
  }

  /** Whether it is the account, and not only its address, that has done it too often. */
  boolean isUsedUp(Act act, String account, String address) {
    return buckets(act, account, address).get(1).getAvailableTokens() == 0;
  }

  /** Takes an act back that was counted beforehand and did not happen. */
  public void takeBack(Act act, @Nullable String account, String address) {
    buckets(act, account, address).forEach(bucket -> bucket.addTokens(1));
  }

  private List<Bucket> buckets(Act act, @Nullable String account, String address) {
    RateSettings.Rate rate = settings.of(act);
    Bucket ofAddress = bucket(new Key(act, null, address), rate.address(), rate.in());
    if (account == null) {
      return List.of(ofAddress);
    }
    String from = act == Act.WRONG_PASSWORD ? address : null;
    return List.of(ofAddress, bucket(new Key(act, account, from), rate.account(), rate.in()));
  }

  private Bucket bucket(Key key, int times, Duration in) {
    return buckets.get(
        key,
        none ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, in))
                .build());
  }
}
