package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;

/** Which authority a request came from, by which channel and in which language. */
@Embeddable
public class Origin {

  private @Nullable String sender;
  private @Nullable LocalDate dated;

  @Column(nullable = false)
  private String channel;

  @Column(nullable = false)
  private String language;

  @SuppressWarnings("NullAway.Init")
  protected Origin() {}

  Origin(NewRequest arrived) {
    this.sender = arrived.sender();
    this.dated = arrived.dated();
    this.channel = arrived.channel().id();
    this.language = arrived.language().value();
  }

  /** The authority that wrote, as it names itself. */
  public Optional<String> sender() {
    return Optional.ofNullable(sender);
  }

  /** The date on the request. */
  public Optional<LocalDate> dated() {
    return Optional.ofNullable(dated);
  }

  public Channel channel() {
    return Channel.of(channel);
  }

  /** The language it is written in, BCP 47. */
  public String language() {
    return language;
  }

  public void correct(Correction now) {
    this.sender = now.sender();
    this.dated = now.dated();
    this.channel = now.channel().id();
    this.language = now.language().value();
  }
}
