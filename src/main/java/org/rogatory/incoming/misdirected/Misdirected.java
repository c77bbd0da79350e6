package org.rogatory.incoming.misdirected;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Matter;

/**
 * Letters of ours went to a State that does not make the request, because it was registered as that
 * of this State. It holds them, and may answer them: what it sends is no communication of the State
 * that makes the request, 40(12)(d), and is kept on the file.
 */
@Clause({"40(12)(d)", "40(20)"})
public final class Misdirected {

  private static final Provision CHANNELS = Provision.of("40(12)(d)");

  private final RequestPen pen;
  private final Request request;

  /** What can happen so to the request that the pen writes. */
  public static Misdirected of(RequestPen pen) {
    return new Misdirected(pen);
  }

  private Misdirected(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
  }

  /** The States that hold letters of ours by mistake, by their codes. */
  public static List<String> others(Request request) {
    return request.formalities().wroteTo().stream()
        .filter(state -> !state.equals(request.requestingState()))
        .toList();
  }

  /**
   * These letters went to that State; it is told to disregard them.
   *
   * @param notice the letter that tells it
   * @param letters their numbers
   */
  public void wrote(String state, Matter notice, List<Integer> letters) {
    request.formalities().wroteTo(state);
    pen.write(notice, CHANNELS, new RequestFact.WroteToAnotherState(state, letters));
  }

  /**
   * From which of those States something comes; empty where the State that makes the request sends
   * it.
   *
   * @param from the State that whoever records it names
   * @throws BadInput at {@code from} where it is not named although another State may send it, or
   *     is neither of these States
   */
  public Optional<String> sender(@Nullable String from) {
    List<String> others = others(request);
    if (from == null || from.isBlank()) {
      if (others.isEmpty()) {
        return Optional.empty();
      }
      throw BadInput.at("from", Reason.of("input.from-which-state"));
    }
    if (from.equals(request.requestingState())) {
      return Optional.empty();
    }
    if (!others.contains(from)) {
      throw BadInput.at("from", Reason.of("input.from-no-such-state", from));
    }
    return Optional.of(from);
  }

  /**
   * Such a State sent something: nothing else follows.
   *
   * @param arrival the id of what it was taken for
   * @param text what it says; null where only a document came
   */
  public void heard(String state, String arrival, @Nullable String text) {
    pen.write(request.matter(), CHANNELS, new RequestFact.AnotherStateWrote(state, arrival, text));
  }
}
