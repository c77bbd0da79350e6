package org.rogatory.files;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.authenticity.SentToForger;
import org.rogatory.incoming.contents.Rewording;
import org.rogatory.incoming.triage.ChannelExamining;
import org.springframework.stereotype.Component;

/**
 * What else can be done with the file of a request: the entries of its menu. An act of which this
 * request gives no occasion is not offered; its page stays.
 */
@Component
class FurtherActs {

  private static final List<String> ALL =
      List.of(
          "correct",
          "questions",
          "authenticity",
          "channel",
          "sign-off",
          "sent-to-forger",
          "basis",
          "earlier",
          "link");

  private final Map<String, Predicate<Request>> occasions;

  FurtherActs(Admission admission) {
    this.occasions =
        Map.of(
            "channel",
            request -> ChannelExamining.isConcerned(request, admission),
            "questions",
            Rewording::isOpen,
            "sign-off",
            ChannelExamining::isToBeSigned,
            "sent-to-forger",
            SentToForger::isOpen);
  }

  /** The ends of the addresses of their pages, in the order of the menu. */
  List<String> of(Request request) {
    Stream<String> offered =
        ALL.stream().filter(act -> occasions.getOrDefault(act, any -> true).test(request));
    return offered.toList();
  }
}
