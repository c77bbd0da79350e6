package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.ApartAnswers;
import org.rogatory.incoming.review.SaidBefore;

/** All that people said of what was asked, or of who asked, and that a correction ends. */
@Clause({"35(1)", "40(9)", "40(12)(d)", "40(18)", "42(8)"})
record SetAside(List<SaidBefore> said) implements SaidBefore {

  /** Takes back what was said of what is corrected. */
  static SetAside by(Request request, ChangedMatter matter) {
    List<SaidBefore> said = new ArrayList<>();
    said.add(ScopeAnswers.setAside(request, matter));
    said.add(PersonAnswers.setAside(request, matter));
    if (matter.isOtherState()) {
      said.add(ChannelAnswer.setAside(request));
    }
    if (matter.asksAgainForWhichData(request.measures())) {
      said.add(ApartAnswers.setAside(request));
    }
    return new SetAside(said);
  }

  @Override
  public List<FindingChanged> shown() {
    return said.stream().flatMap(each -> each.shown().stream()).toList();
  }

  @Override
  public void restore() {
    said.forEach(SaidBefore::restore);
  }

  @Override
  public void write(RequestPen pen) {
    said.forEach(each -> each.write(pen));
  }
}
