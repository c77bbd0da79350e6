package org.rogatory.incoming.filing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.SaidBefore;

/**
 * What a person said of whether a channel is agreed with the State that asks, 40(12)(d), 40(13). It
 * was said of that State, and is asked again when another one asks.
 */
@Clause({"40(12)(d)", "40(13)"})
final class ChannelAnswer implements SaidBefore {

  private final Formalities formalities;
  private final Optional<Said> said;

  private ChannelAnswer(Formalities formalities, Optional<Said> said) {
    this.formalities = formalities;
    this.said = said;
  }

  private record Said(Channel by, Stated agreed, @Nullable String how) {}

  /** Takes the answer back, where there is one. */
  static ChannelAnswer setAside(Request request) {
    Formalities formalities = request.formalities();
    Optional<Said> said =
        formalities
            .agreedChannel()
            .map(
                by ->
                    new Said(
                        by,
                        formalities.channelAgreed(by),
                        formalities.channelAgreedHow().orElse(null)));
    formalities.notAskedAgreed();
    return new ChannelAnswer(formalities, said);
  }

  @Override
  public List<FindingChanged> shown() {
    return said.stream()
        .map(one -> new FindingChanged(0, "finding.agreed", one.agreed().key(), ASKED_AGAIN))
        .toList();
  }

  @Override
  public void restore() {
    said.ifPresent(one -> formalities.agreed(one.by(), one.agreed(), one.how()));
  }

  @Override
  public void write(RequestPen pen) {
    said.ifPresent(
        one ->
            pen.write(
                pen.request().matter(),
                Provision.of(one.by() == Channel.ORAL ? "40(13)" : "40(12)(d)"),
                new RequestFact.ChannelAnswerSetAside(one.by().id())));
  }
}
