package org.rogatory.letters.sending;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.integrity.Undamaged;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.Letters;
import org.rogatory.letters.SendingChannel;
import org.springframework.stereotype.Component;

/**
 * The one door for the sending of a letter: as its task, or afterwards for one that was recorded as
 * not to be sent and had gone out before. What the other State holds stands in the file.
 */
@Component
@Clause({"40(12)(d)", "40(25)", "40(26)"})
public class RecordingSent {

  private static final Provision CHANNELS = Provision.of("40(12)(d)");

  private final Letters letters;
  private final OpenChannels channels;
  private final Undamaged undamaged;
  private final Clock clock;

  RecordingSent(Letters letters, OpenChannels channels, Undamaged undamaged, Clock clock) {
    this.undamaged = undamaged;
    this.letters = letters;
    this.channels = channels;
    this.clock = clock;
  }

  /**
   * Records it at the moment at which it was sent. What bears the address of another State than the
   * file names now tells our counterpart nothing: it is not to be sent to it, and had gone out;
   * what is owed is drafted anew, to the State that the file names.
   *
   * @return what became of it, as the letter's process goes on
   * @param number the letter's, in the pen's file
   * @throws BadInput where channel, moment or proof is not said, the moment lies in the future, at
   *     {@code closedChannel} where the channel is not open and nobody says so, 40(12)(d), or as
   *     {@link Letters#recordSent} says
   * @throws org.rogatory.letters.OutdatedLetter where the file says something else by now that
   *     nobody looked at
   */
  public String sent(Pen pen, int number, NewSending said) {
    undamaged.require(pen.file().reference());
    Sent sent = read(said);
    Letter letter = letters.get(pen.file().reference(), number);
    if (letters.compare(letter).isForAnotherState()) {
      boolean owed = letters.giveUp(pen, number, null);
      afterwards(pen, number, said);
      return owed ? "drafted-anew" : "dropped";
    }
    Pen then = pen.at(sent.at());
    boolean closed = isClosed(then, letter, sent, said);
    letters.recordSent(then, number, sent.channel(), sent.proof(), looked(said));
    note(closed, then, letter);
    return "sent";
  }

  /**
   * The same for a letter that was recorded as not to be sent, see {@link Letters#recordFoundSent}.
   */
  public void afterwards(Pen pen, int number, NewSending said) {
    Sent sent = read(said);
    Pen then = pen.at(sent.at());
    Letter letter = letters.getKeptBack(pen.file().reference(), number);
    boolean closed = isClosed(then, letter, sent, said);
    letters.recordFoundSent(then, number, sent.channel(), sent.proof(), looked(said));
    note(closed, then, letter);
  }

  private boolean isClosed(Pen pen, Letter letter, Sent sent, NewSending said) {
    return channels.isClosed(pen.file(), letter, sent.channel(), said.closedChannel());
  }

  private static void note(boolean closed, Pen pen, Letter letter) {
    if (closed) {
      pen.write(
          letter.matter(),
          CHANNELS,
          new LetterFact.LetterWentByClosedChannel(letter.number(), letter.kind().id()));
    }
  }

  private record Sent(Moment at, SendingChannel channel, String proof) {}

  private Sent read(NewSending said) {
    SendingChannel channel = required("channel", said.channel(), "input.sent-how");
    Moment at = required("sentAt", said.sentAt(), "input.sent-when");
    String typed = said.proof() == null || said.proof().isBlank() ? null : said.proof().strip();
    String proof = required("proof", typed, "input.sent-proof");
    if (at.at().isAfter(clock.instant())) {
      throw BadInput.at("sentAt", Reason.of("input.in-the-future"));
    }
    return new Sent(at, channel, proof);
  }

  private static List<String> looked(NewSending said) {
    return said.looked() == null ? List.of() : said.looked();
  }

  private static <T> T required(String field, @Nullable T said, String key) {
    if (said == null) {
      throw BadInput.at(field, Reason.of(key));
    }
    return said;
  }
}
