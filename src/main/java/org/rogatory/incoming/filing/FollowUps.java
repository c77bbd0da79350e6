package org.rogatory.incoming.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What is said of what was done before: it is linked, or, of a preservation of ours that a request
 * names, the request is expressly not about its data. Silence would let the sixty days run out,
 * 42(8).
 */
@Clause("42(8)")
public final class FollowUps {

  private static final Provision HOLD = Provision.of("42(8)");

  private final Request request;
  private final RequestPen pen;

  /** What can be said so of the request that the pen writes. */
  public static FollowUps of(RequestPen pen) {
    return new FollowUps(pen);
  }

  private FollowUps(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * The request follows a preservation of ours, which waits for the decision on it; its file is to
   * be told. One that is with its authority and not reported yet is kept for it from the moment
   * from which it is in effect.
   *
   * @param by the preservation
   * @param kept what it holds; null while that is not reported
   * @throws BadInput where it is linked already
   * @throws ForbiddenByProvision where no measure of it asks for search, seizure or disclosure of
   *     data: the link would keep nothing
   */
  @Clause({"42(1)", "42(8)"})
  public void follows(String by, @Nullable PreservedData kept) {
    if (request.measures().stream().noneMatch(Preservations::asksForData)) {
      throw new ForbiddenByProvision(HOLD, Reason.of("forbidden.follows-nothing"));
    }
    if (kept == null) {
      link(HOLD, new EarlierLink(by, null, null, true));
    } else {
      linked(by, kept.holding(), kept.since().at(), true);
    }
  }

  /** What holds something is linked: since its file was here, and not from later than now. */
  void linked(String to, Holding holding, Instant since, boolean ours) {
    List<Instant> opened = pen.rules().earlier().named("to", to, request, pen.actor());
    if (since.isAfter(pen.moment().at())) {
      throw BadInput.at("since", Reason.of("input.in-the-future"));
    }
    if (opened.stream().anyMatch(since::isBefore)) {
      throw BadInput.at("since", Reason.of("input.held-before-receipt"));
    }
    link(holding.provision(), new EarlierLink(to, holding, since, ours));
  }

  /** One that stands is not linked again. */
  void link(@Nullable Provision provision, EarlierLink link) {
    boolean known =
        request.formalities().earlier().stream()
            .anyMatch(
                one ->
                    one.stands()
                        && one.to().equals(link.to())
                        && (one.holding().isPresent() || link.holding().isEmpty()));
    if (known) {
      throw BadInput.at("to", Reason.of("input.earlier-linked"));
    }
    request.formalities().link(link);
    pen.write(
        request.matter(),
        provision,
        new RequestFact.Linked(
            link.to(),
            link.holding().map(Holding::id).orElse(null),
            link.heldSince().orElse(null),
            link.isOurs()));
  }

  /** The preservations that the request names and of which nothing is said yet. */
  public List<String> unanswered() {
    return pen.rules().earlier().preservingFor(request).stream()
        .filter(by -> Preservations.isUnanswered(request, by))
        .toList();
  }

  /**
   * Says of each that the request is not about its data.
   *
   * @param otherData by preservation, why it is about other data
   * @throws BadInput at each of which nothing is said
   */
  public void answer(Map<String, String> otherData) {
    List<String> open = unanswered();
    BadInput.Collected bad = new BadInput.Collected();
    open.stream()
        .filter(by -> said(otherData, by).isEmpty())
        .forEach(by -> bad.add("otherData[" + by + "]", Reason.of("input.other-data", by)));
    bad.complain();
    open.forEach(by -> apart(by, said(otherData, by)));
  }

  /**
   * The request names a preservation, and is not about its data.
   *
   * @throws BadInput where no reason is given
   */
  public void apart(String by, @Nullable String why) {
    if (why == null || why.isBlank()) {
      throw BadInput.at("otherData", Reason.of("input.other-data", by));
    }
    request.formalities().link(apartFrom(by, why.strip()));
    request.formalities().earlier().stream()
        .filter(link -> link.holding().isEmpty() && Naming.names(link.to(), by))
        .forEach(link -> link.setApart(why.strip()));
    pen.write(request.matter(), HOLD, new RequestFact.FoundApart(by, why.strip()));
  }

  private static EarlierLink apartFrom(String by, String why) {
    EarlierLink link = new EarlierLink(by, null, null);
    link.setApart(why);
    return link;
  }

  private static String said(Map<String, String> otherData, String by) {
    return otherData.getOrDefault(by, "").strip();
  }
}
