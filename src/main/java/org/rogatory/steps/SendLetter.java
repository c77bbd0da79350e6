package org.rogatory.steps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.SendingChannel;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.springframework.stereotype.Component;

/** Records that an issued letter was sent: by which channel, when, and with what proof. */
@Component
class SendLetter implements PersonStep<SendLetter.Form> {

  private final Letters letters;
  private final Sendings sendings;
  private final Office office;
  private final Clock clock;

  SendLetter(Letters letters, Sendings sendings, Office office, Clock clock) {
    this.letters = letters;
    this.sendings = sendings;
    this.office = office;
    this.clock = clock;
  }

  /**
   * How it was sent.
   *
   * @param sentAt when, in the office's zone
   * @param proof what proves it: a receipt, a tracking number
   */
  record Form(
      @NotNull SendingChannel channel,
      @NotNull LocalDateTime sentAt,
      @NotBlank @Size(max = 500) String proof) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(12)(d)", "40(14)");
  }

  @Override
  public Form begin(Request request, Matter matter) {
    return new Form(
        usual(letters.getOpen(matter).kind()),
        LocalDateTime.ofInstant(clock.instant(), office.zone()).truncatedTo(ChronoUnit.MINUTES),
        "");
  }

  private static SendingChannel usual(LetterKind kind) {
    return switch (kind) {
      case TRANSMITTAL, CHASER, STOP_NOTICE -> SendingChannel.INTERNAL;
      default -> SendingChannel.ELECTRONIC;
    };
  }

  @Override
  public Letter show(Request request, Matter matter, Typed typed) {
    return letters.getOpen(matter);
  }

  @Override
  public String take(RequestVerbs pen, Matter matter, Form said) {
    Moment sent = new Moment(said.sentAt().atZone(office.zone()).toInstant(), office.zone());
    if (sent.at().isAfter(clock.instant())) {
      throw BadInput.at("sentAt", Reason.of("input.in-the-future"));
    }
    Letter letter = letters.getOpen(matter);
    RequestVerbs then = pen.at(sent);
    letters.recordSent(then, letter.number(), said.channel(), said.proof().strip());
    sendings.sent(then, letter, said.channel().id(), said.proof().strip());
    return "sent";
  }
}
