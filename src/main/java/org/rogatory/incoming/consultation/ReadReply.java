package org.rogatory.incoming.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.ConditionLines;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.found.SaidReply;
import org.rogatory.journal.Moment;

/**
 * A reply read against the consultation that it answers, and against no other: what it accepts are
 * the conditions of that one, 40(28).
 */
@Clause("40(28)")
final class ReadReply {

  private static final String ACCEPTED = "conditionsAccepted";
  private static final String NUMBERS = "acceptedConditions";

  private final Consultation consultation;
  private final Reply reply;

  private ReadReply(Consultation consultation, Reply reply) {
    this.consultation = consultation;
    this.reply = reply;
  }

  /**
   * @param at when it reached us
   * @throws BadInput at {@code consultation} where more than one was sent and it does not say which
   *     it answers; at {@code arrivedAt} where it came before that was sent; at {@code
   *     conditionsAccepted} and {@code acceptedConditions} where it does not say what it says to
   *     the conditions, or says two things
   */
  static ReadReply of(Measure measure, SaidReply said, Moment at) {
    Consultation answered = answered(measure.heldConsultations(), said.consultation());
    Moment sent = new Moment(answered.sentAt().orElseThrow(), at.zone());
    Dating.follows(
        at.at(), sent.at(), "arrivedAt", Reason.of("consultation.not-sent-then", sent.day()));
    List<String> proposed = ConditionLines.of(said.proposed());
    List<String> accepted = accepted(answered.conditions(), said);
    Reply.Answer answer = answer(answered.conditions(), said, accepted, proposed);
    return new ReadReply(answered, new Reply(at.at(), said.text(), answer, accepted, proposed));
  }

  /** Which consultation it answers. */
  Consultation consultation() {
    return consultation;
  }

  Reply reply() {
    return reply;
  }

  private static Consultation answered(List<Consultation> held, @Nullable Integer number) {
    if (number == null && held.size() == 1) {
      return held.get(0);
    }
    Optional<Consultation> named =
        held.stream().filter(each -> Integer.valueOf(each.number()).equals(number)).findFirst();
    return named.orElseThrow(
        () -> BadInput.at("consultation", Reason.of("input.which-consultation")));
  }

  private static List<String> accepted(List<String> offered, SaidReply said) {
    List<Integer> numbers = said.acceptedConditions();
    if (numbers.stream().anyMatch(number -> number < 1 || number > offered.size())) {
      throw BadInput.at(NUMBERS, Reason.of("input.unknown-condition"));
    }
    boolean all = offered.size() == Set.copyOf(numbers).size();
    if (!numbers.isEmpty()
        && said.conditionsAccepted() != null
        && said.conditionsAccepted() != all) {
      throw BadInput.at(NUMBERS, Reason.of("input.accepted-all-or-some"));
    }
    return Boolean.TRUE.equals(said.conditionsAccepted())
        ? offered
        : IntStream.range(0, offered.size())
            .filter(at -> numbers.contains(at + 1))
            .mapToObj(offered::get)
            .toList();
  }

  private static Reply.Answer answer(
      List<String> offered, SaidReply said, List<String> accepted, List<String> proposed) {
    boolean accepts = Boolean.TRUE.equals(said.conditionsAccepted());
    if (accepts && !proposed.isEmpty()) {
      throw BadInput.at(ACCEPTED, Reason.of("input.accepted-and-proposed"));
    }
    if (accepts && offered.isEmpty()) {
      throw BadInput.at(ACCEPTED, Reason.of("input.no-conditions-offered"));
    }
    if (!proposed.isEmpty()) {
      return Reply.Answer.COUNTER_PROPOSAL;
    }
    if (offered.isEmpty()) {
      return Reply.Answer.COMMENT;
    }
    if (!accepted.isEmpty()) {
      return accepted.size() == offered.size()
          ? Reply.Answer.ACCEPTED
          : Reply.Answer.PARTLY_ACCEPTED;
    }
    if (said.conditionsAccepted() == null) {
      throw BadInput.at(ACCEPTED, Reason.of("input.conditions-accepted"));
    }
    return Reply.Answer.DECLINED;
  }
}
