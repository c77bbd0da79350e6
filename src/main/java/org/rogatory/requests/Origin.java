package org.rogatory.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Moment;
import org.rogatory.register.CountryCode;

/** From whom a request came, when, by which channel and in which language. */
@Embeddable
public class Origin {

  @Column(nullable = false)
  private String requestingState;

  private @Nullable String sender;
  private @Nullable String sendersReference;
  private @Nullable LocalDate dated;

  @Column(nullable = false)
  private Instant receivedAt;

  @Column(nullable = false)
  private String receivedZone;

  @Column(nullable = false)
  private String channel;

  @Column(nullable = false)
  private String language;

  @SuppressWarnings("NullAway.Init")
  protected Origin() {}

  Origin(NewRequest arrived, Moment received) {
    this.requestingState = arrived.state().value();
    this.sender = arrived.sender();
    this.sendersReference = arrived.sendersReference();
    this.dated = arrived.dated();
    this.receivedAt = received.at();
    this.receivedZone = received.zone().getId();
    this.channel = arrived.channel().id();
    this.language = arrived.language().value();
  }

  /** The requesting State's code, ISO 3166-1 alpha-2. */
  public String requestingState() {
    return requestingState;
  }

  /** The authority that wrote, as it names itself. */
  public Optional<String> sender() {
    return Optional.ofNullable(sender);
  }

  public Optional<String> sendersReference() {
    return Optional.ofNullable(sendersReference);
  }

  /** The date on the request. */
  public Optional<LocalDate> dated() {
    return Optional.ofNullable(dated);
  }

  /** When it reached us, in the zone of the place. */
  public Moment received() {
    return new Moment(receivedAt, Unreadable.zone(receivedZone));
  }

  /** The instant at which it reached us. */
  public Instant receivedAt() {
    return receivedAt;
  }

  public Channel channel() {
    return Channel.of(channel);
  }

  /** The language it is written in, BCP 47. */
  public String language() {
    return language;
  }

  void correctState(CountryCode now) {
    this.requestingState = now.value();
  }

  void correctChannel(Channel now) {
    this.channel = now.id();
  }

  void correctSender(@Nullable String now) {
    this.sender = now;
  }

  void correctSendersReference(@Nullable String now) {
    this.sendersReference = now;
  }

  void correctDated(@Nullable LocalDate now) {
    this.dated = now;
  }

  void correctLanguage(String now) {
    this.language = now;
  }
}
