package org.rogatory.incoming.contents.supplement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Rules;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.triage.NotAccepting;

/**
 * The ways on after silence, 40(16), and what stands against those that are not open. The verbs
 * that take a way ask the same.
 */
@Clause({"40(12)(d)", "40(13)", "40(16)", "40(21)(a)"})
final class WaysOn {

  private static final Provision NON_CONFORMITY = Provision.of("40(21)(a)");

  private final Request request;
  private final Rules rules;
  private final LocalDate today;

  private WaysOn(Request request, Rules rules, LocalDate today) {
    this.request = request;
    this.rules = rules;
    this.today = today;
  }

  /** How a file can go on. */
  enum Way implements Worded {
    ASK_AGAIN,
    GO_ON,
    CONSULT,
    /**
     * It is answered that the request is not accepted so: a letter that a second person approves.
     */
    NOT_ACCEPT;

    @Override
    public String group() {
      return "silence";
    }
  }

  /** What stands against each way; nothing against one that is open. */
  static Map<Way, List<Violation>> of(Request request, Rules rules, LocalDate today) {
    WaysOn ways = new WaysOn(request, rules, today);
    Map<Way, List<Violation>> against = new EnumMap<>(Way.class);
    against.put(Way.ASK_AGAIN, Waiving.againstAskingAgain(request, rules.admission()));
    against.put(Way.GO_ON, Waiving.againstGoingOn(ways.request));
    against.put(Way.CONSULT, ways.againstConsulting());
    against.put(Way.NOT_ACCEPT, ways.againstNotAccepting());
    return against;
  }

  private List<Violation> againstConsulting() {
    Optional<GroundFinding> finding = rules.grounds().nonConformity(request);
    if (finding.isEmpty()) {
      return List.of(new Violation(NON_CONFORMITY, Reason.of("silence.nothing-to-refuse")));
    }
    return finding
        .filter(found -> !found.lawful())
        .map(found -> List.of(new Violation(found.provision(), found.reason())))
        .orElse(Waiving.againstGoingOn(request));
  }

  /** Whoever takes that way may say that its origin could not be established. */
  private List<Violation> againstNotAccepting() {
    Authenticity stands = request.formalities().authenticity();
    List<Violation> asItStands = NotAccepting.against(request, rules.admission(), stands, today);
    return asItStands.isEmpty() || stands == Authenticity.VERIFIED
        ? asItStands
        : NotAccepting.against(request, rules.admission(), Authenticity.FAILED, today);
  }

  /** Whether its form is what stays wanting. */
  static boolean isAboutForm(Supplement asked) {
    return asked.wantingFormalities().contains(Formality.CHANNEL)
        || asked.wantingFormalities().contains(Formality.AUTHENTICITY);
  }
}
