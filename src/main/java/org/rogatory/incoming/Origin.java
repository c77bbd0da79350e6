package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
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

  public void correctChannel(Channel now) {
    this.channel = now.id();
  }

  public void correctSender(@Nullable String now) {
    this.sender = now;
  }

  public void correctDated(@Nullable LocalDate now) {
    this.dated = now;
  }

  public void correctLanguage(String now) {
    this.language = now;
  }
}
