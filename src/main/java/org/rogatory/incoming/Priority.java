package org.rogatory.incoming;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;

/**
 * How pressing a request is. Urgency and emergency are two things: an emergency is a significant
 * and imminent risk to the life or safety of a person, 2(o); INTERPOL, 40(12)(d), and oral
 * requests, 40(13), ask for urgency only.
 */
@Embeddable
public class Priority {

  private boolean urgent;
  private @Nullable String urgencyReason;
  private boolean emergency;
  private @Nullable String emergencyFacts;
  private @Nullable String atRisk;
  private @Nullable LocalDate answerBy;
  private @Nullable String answerByReason;

  protected Priority() {}

  Priority(NewRequest arrived) {
    this.urgent = arrived.urgent();
    this.urgencyReason = arrived.urgencyReason();
    this.emergency = arrived.emergency();
    this.emergencyFacts = arrived.emergencyFacts();
    this.atRisk = arrived.atRisk();
    this.answerBy = arrived.answerBy();
    this.answerByReason = arrived.answerByReason();
  }

  /** Whether it is urgent; an emergency always is. */
  public boolean isUrgent() {
    return urgent || emergency;
  }

  /** Whether the request calls itself urgent. */
  public boolean isSaidUrgent() {
    return urgent;
  }

  public Optional<String> urgencyReason() {
    return Optional.ofNullable(urgencyReason);
  }

  /** An emergency, 2(o). */
  public boolean isEmergency() {
    return emergency;
  }

  /** The facts that make it one. */
  public Optional<String> emergencyFacts() {
    return Optional.ofNullable(emergencyFacts);
  }

  /** Why the data sought are particularly vulnerable to loss or modification, 44(3)(a). */
  public Optional<String> atRisk() {
    return Optional.ofNullable(atRisk);
  }

  /** Whether it is dealt with before others: urgent, an emergency, or data at risk. */
  public boolean comesFirst() {
    return urgent || emergency || atRisk != null;
  }

  /** The same, or one of these that are open is wanted expeditiously. */
  boolean comesFirst(Stream<Assistance> open) {
    return comesFirst() || open.anyMatch(Assistance::isExpeditious);
  }

  /** The deadline that the requesting State suggests, 40(26). */
  public Optional<LocalDate> answerBy() {
    return Optional.ofNullable(answerBy);
  }

  public Optional<String> answerByReason() {
    return Optional.ofNullable(answerByReason);
  }

  public void correct(Correction now) {
    this.urgent = now.urgent();
    this.urgencyReason = now.urgencyReason();
    this.emergency = now.emergency();
    this.emergencyFacts = now.emergencyFacts();
    this.atRisk = now.atRisk();
    this.answerBy = now.answerBy();
    this.answerByReason = now.answerByReason();
  }
}
