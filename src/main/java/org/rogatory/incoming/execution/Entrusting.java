package org.rogatory.incoming.execution;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.CompetentAuthority;
import org.springframework.stereotype.Component;

/**
 * Who executes a measure: a competent authority to which it is transmitted, or the central
 * authority itself, 40(12). Where nobody chooses, it is the first authority that executes such a
 * measure.
 */
@Component
@Clause({"40(12)(a)", "40(12)(b)"})
public class Entrusting {

  private final CompetentAuthorities authorities;

  Entrusting(CompetentAuthorities authorities) {
    this.authorities = authorities;
  }

  /** The authorities that execute such a measure, the usual one first. */
  public List<CompetentAuthority> offered(Measure measure) {
    return authorities.forAssistance(measure.assistance());
  }

  /** The id of the authority that executes such a measure where nobody chooses. */
  public Optional<String> usual(Measure measure) {
    return offered(measure).stream().findFirst().map(CompetentAuthority::id);
  }

  /**
   * Chooses who executes a measure.
   *
   * @param authority the id of an authority that executes such measures, or {@link
   *     Execution#OURSELVES}
   * @throws BadInput where it is neither
   * @throws NotInThisState where the measure is under way or has ended
   */
  public void entrust(RequestPen pen, int number, String authority) {
    entrust(pen, number, authority, "authority");
  }

  /** The same where another field says which authority. */
  public void entrust(RequestPen pen, int number, String authority, String field) {
    Measure measure = pen.request().measure(number);
    List<String> ids = offered(measure).stream().map(CompetentAuthority::id).toList();
    Executing.of(pen, number).entrusted(authority, ids, field);
  }
}
