package org.rogatory.files;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.requests.Information;
import org.rogatory.requests.NewRequest;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Tray;
import org.rogatory.web.Dates;
import org.springframework.stereotype.Component;

/** Writes down what arrived, at the moment at which it did. */
@Component
class Receiving {

  private final Tray tray;
  private final CurrentPerson current;
  private final Dates dates;

  Receiving(Tray tray, CurrentPerson current, Dates dates) {
    this.tray = tray;
    this.current = current;
    this.dates = dates;
  }

  /**
   * Does what the arrival means for the file.
   *
   * @throws BadInput where it lies in the future, or lacks what such an arrival says
   */
  void receive(RequestVerbs pen, Arrival arrival) {
    RequestVerbs then = then(pen, arrival);
    Tray.@Nullable OnTray document = document(arrival);
    if (document != null) {
      tray.file(then.pen(), document, arrival.description(), arrival.channel());
    }
    act(then, arrival);
  }

  /** A document alone may be older than the request that it belongs to. */
  private RequestVerbs then(RequestVerbs pen, Arrival arrival) {
    if (arrival.what() != Arrival.What.DOCUMENT) {
      return pen.arrived(dates.at(arrival.at()), "at");
    }
    if (arrival.at().isAfter(dates.now())) {
      throw BadInput.at("at", Reason.of("input.in-the-future"));
    }
    return pen.at(dates.at(arrival.at()));
  }

  private Tray.@Nullable OnTray document(Arrival arrival) {
    Tray.OnTray found = tray.named(arrival.tray(), current.get()).orElse(null);
    if (found == null && arrival.what() == Arrival.What.DOCUMENT) {
      throw BadInput.at("document", Reason.of("arrived.no-document"));
    }
    return found;
  }

  private static void act(RequestVerbs pen, Arrival arrival) {
    String channel = arrival.channel().id();
    switch (arrival.what()) {
      case SUPPLEMENT -> pen.supplementing().received(information(arrival));
      case REPLY -> reply(pen, arrival);
      case ENQUIRY -> pen.enquiring().received(channel, arrival.remark());
      case WITHDRAWAL ->
          pen.withdrawing()
              .said(arrival.oneMeasure(), arrival.isWhole(), channel, arrival.remark());
      case CONFIRMATION -> pen.filing().confirmedInWriting(channel);
      case MEASURE -> pen.filing().added(measure(arrival));
      case DOCUMENT -> {}
    }
  }

  private static Information information(Arrival arrival) {
    return new Information(
        arrival.channel().id(),
        arrival.contents(),
        arrival.how(),
        arrival.remark(),
        arrival.tray() != null);
  }

  private static void reply(RequestVerbs pen, Arrival arrival) {
    String text = arrival.remark();
    if (text == null) {
      throw BadInput.at("text", Reason.of("arrived.no-reply"));
    }
    Stated said = arrival.conditionsAccepted();
    pen.consulting(number(arrival))
        .replied(arrival.channel().id(), text, said == null ? null : said == Stated.YES);
  }

  private static int number(Arrival arrival) {
    Integer number = arrival.measure();
    if (number == null) {
      throw BadInput.at("measure", Reason.of("arrived.no-measure"));
    }
    return number;
  }

  private static NewRequest.NewMeasure measure(Arrival arrival) {
    if (arrival.assistance() == null) {
      throw BadInput.at("assistance", Reason.of("arrived.no-assistance"));
    }
    return new NewRequest.NewMeasure(
        arrival.assistance(),
        arrival.description(),
        null,
        arrival.electronicEvidence(),
        null,
        null);
  }
}
