package org.rogatory.incoming;

import static org.rogatory.incoming.Walk.TRIAGE;

import java.time.Duration;
import java.time.Instant;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.TestClock;

/**
 * A letter that had gone out before the withdrawal that stopped it was recorded.
 *
 * @param walk its file
 * @param letter its number
 * @param sentAt when it went out
 */
public record FoundSent(Walk walk, int letter, Instant sentAt) {

  private static final Duration HOUR = Duration.ofHours(1);

  /** A transmittal; the clock is two hours later afterwards. */
  public static FoundSent transmittal(Walks walks, TestClock clock) {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    walk.issueLetter();
    clock.advance(HOUR);
    Instant sentAt = clock.instant();
    clock.advance(HOUR);
    walk.happens(pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    walk.runJobs();
    return new FoundSent(walk, stopped(walk), sentAt);
  }

  /** The number of the last letter of a file that is not to be sent. */
  public static int stopped(Walk walk) {
    return walk.letters().stream()
        .filter(letter -> letter.state() == LetterState.NOT_TO_BE_SENT)
        .map(Letter::number)
        .reduce((one, next) -> next)
        .orElseThrow();
  }
}
