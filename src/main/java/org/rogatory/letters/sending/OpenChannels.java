package org.rogatory.letters.sending;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.OwnCommunication;
import org.rogatory.letters.Composers;
import org.rogatory.letters.Letter;
import org.rogatory.letters.SendingChannel;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.letters.saying.Head;
import org.rogatory.register.Register;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.springframework.stereotype.Component;

/**
 * By which channels a letter may go to its State, by the register and the request, 40(12)(d). What
 * went by another one went all the same: whoever records it says so.
 */
@Component
@Clause("40(12)(d)")
public class OpenChannels {

  private static final Map<SendingChannel, Channel> CHANNELS =
      new EnumMap<>(
          Map.of(
              SendingChannel.ELECTRONIC, Channel.CENTRAL_AUTHORITY_ELECTRONIC,
              SendingChannel.POST, Channel.CENTRAL_AUTHORITY_POST,
              SendingChannel.COURIER, Channel.CENTRAL_AUTHORITY_POST,
              SendingChannel.DIPLOMATIC, Channel.DIPLOMATIC,
              SendingChannel.INTERPOL, Channel.INTERPOL,
              SendingChannel.CONTACT_POINT, Channel.CONTACT_POINT));

  private final Composers composers;
  private final Register register;

  OpenChannels(Composers composers, Register register) {
    this.composers = composers;
    this.register = register;
  }

  /**
   * Which are open, and why the others are not.
   *
   * @param open none where the letter is no communication related to a request
   */
  public record View(List<SendingChannel> open, Map<SendingChannel, Reason> closed) {

    private static final View NONE = new View(List.of(), Map.of());
  }

  /** The channels of a letter; none for an authority of our own. */
  public View of(File file, Letter letter) {
    Correspondence correspondence = composers.correspondence(file.kind());
    return letter
        .envelope()
        .state()
        .filter(state -> correspondence.isOnRequest())
        .map(state -> view(file, letter, correspondence, register.state(CountryCode.of(state))))
        .orElse(View.NONE);
  }

  private static View view(
      File file, Letter letter, Correspondence correspondence, StateProfile state) {
    Head head = correspondence.head(file);
    boolean governs = head.basis().appliesParagraphs8To31();
    boolean contactPoint = correspondence.opensContactPoint(file, letter.matter());
    Map<SendingChannel, Reason> closed = new EnumMap<>(SendingChannel.class);
    CHANNELS.forEach(
        (by, channel) ->
            new OwnCommunication(
                    channel,
                    governs ? state.diplomaticChannelRequired().says() : Stated.NOT_STATED,
                    state.interpolAgreed().says(),
                    head.urgent(),
                    contactPoint || !governs)
                .closed()
                .ifPresent(why -> closed.put(by, why)));
    return new View(
        Stream.of(SendingChannel.values())
            .filter(by -> CHANNELS.containsKey(by) && !closed.containsKey(by))
            .toList(),
        closed);
  }

  /**
   * Whether it goes by a channel that is not open.
   *
   * @param seen whether whoever records it says that it went so all the same
   * @throws BadInput where nobody does
   */
  boolean isClosed(File file, Letter letter, SendingChannel by, boolean seen) {
    Optional<Reason> closed = Optional.ofNullable(of(file, letter).closed().get(by));
    if (closed.isPresent() && !seen && by != SendingChannel.INTERPOL) {
      throw BadInput.at("closedChannel", closed.get());
    }
    return closed.isPresent();
  }
}
