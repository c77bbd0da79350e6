package org.rogatory.incoming.review;

import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;

/**
 * That a request is not about the data of a preservation that it names was said of what it asked
 * then, and of whom. When it asks for something else, it may be about them, and the sixty days must
 * not run out on the old answer, 42(8).
 */
@Clause("42(8)")
public final class ApartAnswers implements SaidBefore {

  private static final Provision HOLD = Provision.of("42(8)");

  private final List<Said> said;

  private ApartAnswers(List<Said> said) {
    this.said = said;
  }

  private record Said(EarlierLink link, String why) {}

  /** Takes all such answers of a request back. */
  public static ApartAnswers setAside(Request request) {
    List<Said> said =
        request.formalities().earlier().stream()
            .flatMap(link -> link.apart().map(why -> new Said(link, why)).stream())
            .toList();
    said.forEach(each -> each.link().apartNoMore());
    return new ApartAnswers(said);
  }

  @Override
  public List<FindingChanged> shown() {
    return said.isEmpty()
        ? List.of()
        : List.of(new FindingChanged(0, "finding.other-data", "finding.said", ASKED_AGAIN));
  }

  @Override
  public void restore() {
    said.forEach(each -> each.link().setApart(each.why()));
  }

  @Override
  public void write(RequestPen pen) {
    if (!said.isEmpty()) {
      pen.write(pen.request().matter(), HOLD, new RequestFact.ApartAnswersSetAside());
    }
  }
}
