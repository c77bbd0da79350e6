package org.rogatory.letters.course;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.home.Office;
import org.rogatory.integrity.Undamaged;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.Letters;
import org.rogatory.letters.SendingChannel;
import org.rogatory.letters.sending.NewSending;
import org.rogatory.letters.sending.OpenChannels;
import org.rogatory.letters.sending.RecordingSent;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** Records that an issued letter was sent: by which channel, when, and with what proof. */
@Component
class SendLetter implements PersonStep<SendLetter.Form> {

  private final Letters letters;
  private final RecordingSent recording;
  private final OpenChannels channels;
  private final Undamaged undamaged;
  private final Office office;
  private final Clock clock;

  SendLetter(
      Letters letters,
      RecordingSent recording,
      OpenChannels channels,
      Undamaged undamaged,
      Office office,
      Clock clock) {
    this.undamaged = undamaged;
    this.letters = letters;
    this.recording = recording;
    this.channels = channels;
    this.office = office;
    this.clock = clock;
  }

  /**
   * How it was sent.
   *
   * @param sentAt when; typed as local time in the office's zone, sent with an offset
   * @param proof what proves it: a receipt, a tracking number
   * @param notToBeSent whether it was not sent and is not to be
   * @param reason why not; it needs no channel, moment and proof then
   * @param looked the ids of the differences between letter and file that the person looked at;
   *     needed where it was sent although the file says something else by now
   * @param closedChannel whether it went so although that channel is not open, 40(12)(d)
   */
  record Form(
      @Nullable SendingChannel channel,
      @Nullable Moment sentAt,
      @OnlyFor(field = "notToBeSent", is = "false")
          @ReadBy(Reader.OFFICE)
          @Nullable
          @Size(max = 500)
          String proof,
      boolean notToBeSent,
      @OnlyFor(field = "notToBeSent", is = "true")
          @ReadBy(Reader.OFFICE)
          @Nullable
          @Size(max = 2000)
          String reason,
      @Nullable @Size(max = 1000) List<String> looked,
      boolean closedChannel) {}

  /**
   * What the page shows.
   *
   * @param comparison the letter beside the file as it is now
   * @param owed whether it is drafted anew where it is not to be sent
   * @param channels by which it may go
   */
  record Shown(
      Letter letter, LetterComparison comparison, boolean owed, OpenChannels.View channels) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    return Provision.listOf("40(12)(d)", "40(14)");
  }

  @Override
  public Form begin(File file, Matter matter) {
    return new Form(
        usual(file, letters.getOpen(matter)),
        new Moment(clock.instant().truncatedTo(ChronoUnit.MINUTES), office.zone()),
        "",
        false,
        null,
        null,
        false);
  }

  private SendingChannel usual(File file, Letter letter) {
    if (letter.kind().isForCompetentAuthority()) {
      return SendingChannel.INTERNAL;
    }
    boolean closed = channels.of(file, letter).closed().containsKey(SendingChannel.ELECTRONIC);
    return closed ? SendingChannel.DIPLOMATIC : SendingChannel.ELECTRONIC;
  }

  @Override
  public Shown show(File file, Matter matter, Typed typed) {
    Letter letter = letters.getOpen(matter);
    return new Shown(
        letter, letters.compare(letter), letters.isOwed(letter), channels.of(file, letter));
  }

  @Override
  public void before(Pen pen, Matter matter, Form said) {
    if (!said.notToBeSent()) {
      undamaged.require(pen.file().reference());
    }
  }

  @Override
  public String take(Pen pen, Matter matter, Form said) {
    Letter letter = letters.getOpen(matter);
    return said.notToBeSent() ? keepBack(pen, letter, said) : sent(pen, letter, said);
  }

  /** What is owed is drafted anew; what it was to carry is open again otherwise. */
  private String keepBack(Pen pen, Letter letter, Form said) {
    if (said.reason() == null || said.reason().isBlank()) {
      throw BadInput.at("reason", Reason.of("input.not-sent-why"));
    }
    return letters.giveUp(pen, letter.number(), said.reason().strip()) ? "drafted-anew" : "dropped";
  }

  private String sent(Pen pen, Letter letter, Form said) {
    NewSending sending =
        new NewSending(
            said.channel(), said.sentAt(), said.proof(), said.looked(), said.closedChannel());
    return recording.sent(pen, letter.number(), sending);
  }
}
