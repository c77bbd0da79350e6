package org.rogatory.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Moment;

/** That a letter was sent. */
@Embeddable
public class Dispatch {

  @Column(name = "sent_at")
  private Instant at;

  @Column(name = "sent_zone")
  private String zone;

  private String channel;
  private String proof;

  @SuppressWarnings("NullAway.Init")
  protected Dispatch() {}

  Dispatch(Moment when, SendingChannel channel, String proof) {
    this.at = when.at();
    this.zone = when.zone().getId();
    this.channel = channel.id();
    this.proof = proof;
  }

  /** When it was sent. */
  public Moment moment() {
    return new Moment(at, Unreadable.zone(zone));
  }

  public SendingChannel channel() {
    return SendingChannel.of(channel);
  }

  /** What proves that it was sent: a receipt, a tracking number. */
  public String proof() {
    return proof;
  }
}
