package org.rogatory.incoming.triage;

import java.util.List;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Request;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.web.Dates;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** The treaties of the register with the requesting State, to choose from, 40(7). */
@Component
public class TreatyOptions {

  private final Admission admission;
  private final Texts texts;
  private final Dates dates;

  TreatyOptions(Admission admission, Texts texts, Dates dates) {
    this.dates = dates;
    this.admission = admission;
    this.texts = texts;
  }

  /** Those that bind both States on the day of the request. */
  public List<Option> of(Request request) {
    return admission.bases().treaties(request).stream().map(this::option).toList();
  }

  private Option option(OtherTreaty treaty) {
    String name = treaty.name();
    return treaty
        .paragraphsAgreedOn()
        .map(dates::day)
        .map(day -> Option.of(name, texts.of("treaty.with-agreement", name, day)))
        .orElseGet(() -> Option.of(name, name));
  }
}
