package org.rogatory.incoming.filing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.Correction;

/**
 * What is registered of a request as a whole, each as the text under which a correction stands in
 * the journal: a day and a moment in ISO 8601, what is named by its id.
 */
enum RegisteredField implements Worded {
  REQUESTING_STATE("requestingState", Request::requestingState, c -> c.requestingState().value()),
  SENDER("sender", r -> text(r.origin().sender()), Correction::sender),
  SENDERS_REFERENCE(
      "sendersReference", r -> text(r.sendersReference()), Correction::sendersReference),
  DATED("dated", r -> text(r.origin().dated()), c -> text(c.dated())),
  RECEIVED_AT("receivedAt", r -> r.receivedAt().toString(), c -> c.receivedAt().at().toString()),
  CHANNEL("channel", r -> r.origin().channel().id(), c -> c.channel().id()),
  LANGUAGE("language", r -> r.origin().language(), c -> c.language().value()),
  CALL_BACK("callBack", r -> text(r.formalities().callBack()), Correction::callBack),
  URGENT(
      "urgent", r -> String.valueOf(r.priority().isSaidUrgent()), c -> String.valueOf(c.urgent())),
  URGENCY_REASON(
      "urgencyReason", r -> text(r.priority().urgencyReason()), Correction::urgencyReason),
  EMERGENCY(
      "emergency",
      r -> String.valueOf(r.priority().isEmergency()),
      c -> String.valueOf(c.emergency())),
  EMERGENCY_FACTS(
      "emergencyFacts", r -> text(r.priority().emergencyFacts()), Correction::emergencyFacts),
  AT_RISK("atRisk", r -> text(r.priority().atRisk()), Correction::atRisk),
  CONFIDENTIAL(
      "confidential",
      r -> String.valueOf(r.formalities().isConfidential()),
      c -> String.valueOf(c.confidential())),
  CONFIDENTIALITY_SCOPE(
      "confidentialityScope",
      r -> text(r.formalities().confidentialityScope()),
      Correction::confidentialityScope),
  ANSWER_BY("answerBy", r -> text(r.priority().answerBy()), c -> text(c.answerBy())),
  ANSWER_BY_REASON(
      "answerByReason", r -> text(r.priority().answerByReason()), Correction::answerByReason);

  private final String form;
  private final Function<Request, @Nullable String> stands;
  private final Function<Correction, @Nullable String> now;

  RegisteredField(
      String form,
      Function<Request, @Nullable String> stands,
      Function<Correction, @Nullable String> now) {
    this.form = form;
    this.stands = stands;
    this.now = now;
  }

  @Override
  public String group() {
    return "field";
  }

  /** Its name in a form, and in what a program sends. */
  String form() {
    return form;
  }

  /** What stands in the file; where that cannot be read, the text that stands there. */
  @Nullable String of(Request request) {
    return Unreadable.or(() -> Optional.ofNullable(stands.apply(request)), RegisteredField::damaged)
        .orElse(null);
  }

  /** What should stand there. */
  @Nullable String of(Correction said) {
    return now.apply(said);
  }

  private static Optional<String> damaged(Unreadable damaged) {
    return Optional.of(damaged.text());
  }

  private static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /**
   * Whether a transmittal says what was corrected, 40(12)(b): how the request came to us concerns
   * no authority that executes.
   *
   * @param changed the names of the fields in a form
   */
  static boolean isTransmitted(Collection<String> changed) {
    return !Set.of(CHANNEL.form, LANGUAGE.form, CALL_BACK.form, RECEIVED_AT.form)
        .containsAll(changed);
  }
}
