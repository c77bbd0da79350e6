package org.rogatory.convention.scope;

import static org.rogatory.convention.scope.ScopeFinding.Outcome.ASK;
import static org.rogatory.convention.scope.ScopeFinding.Outcome.INSIDE;
import static org.rogatory.convention.scope.ScopeFinding.Outcome.OUTSIDE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Unreadable;

/**
 * The threshold before any ground, 35(1), 40(1) and 50: offences under the Convention open every
 * kind of assistance, without a minimum penalty; other serious crime opens evidence in electronic
 * form and what serves to collect it, and nothing else. A request is judged measure by measure, and
 * one offence that opens the measure suffices. What is not stated is asked for, unless no answer
 * could change the outcome. Not on 35(2), whose letters differ between texts.
 */
@Clause({"35(1)-(2)", "40(1)", "65, 67"})
public final class Scope {

  /** What another serious crime opens of a kind of assistance. */
  enum OtherCrime {
    /** Electronic evidence by its nature. */
    ALWAYS,
    /** Where evidence in electronic form is sought. */
    ELECTRONIC,
    /**
     * Where it serves to collect such evidence, such as a custodian's statement that authenticates
     * logs. The text limits by what is sought and not by the letter, so a person says which it is.
     */
    SERVING,
    NEVER;

    static OtherCrime of(String word) {
      return Unreadable.constant(OtherCrime.class, word.toUpperCase(Locale.ROOT));
    }
  }

  private static final String TABLE = "scope.csv";

  private static final class Packed {
    static final Map<Assistance, OtherCrime> ROWS = read(RuleTable.packed(TABLE));
  }

  private Scope() {}

  /**
   * Reads the table of scope anew, as the start does.
   *
   * @throws org.rogatory.convention.FaultyTable with all that is wrong in it
   */
  public static void checkTables() {
    read(RuleTable.packed(TABLE));
  }

  static Map<Assistance, OtherCrime> read(RuleTable table) {
    Column<Assistance> assistance = new Column<>("assistance", Assistance::of);
    Column<OtherCrime> crime = new Column<>("other-serious-crime", OtherCrime::of);
    return table.keyed(
        EnumSet.allOf(Assistance.class), assistance, List.of(crime), row -> row.get(crime));
  }

  private static boolean opens(Assistance assistance, OtherCrime how) {
    return Packed.ROWS.get(assistance) == how;
  }

  /**
   * Whether it matters for this kind of measure that the evidence is in electronic form, so that a
   * form asks for it.
   */
  public static boolean dependsOnElectronicForm(Assistance assistance) {
    return opens(assistance, OtherCrime.ELECTRONIC);
  }

  /**
   * Whether a measure asks for electronic data.
   *
   * @param electronic what is stated of it, where the kind does not say
   */
  public static Stated asksForElectronicData(Assistance assistance, Stated electronic) {
    if (opens(assistance, OtherCrime.ALWAYS)) {
      return Stated.YES;
    }
    return dependsOnElectronicForm(assistance) ? electronic : Stated.NO;
  }

  /**
   * Whether for other serious crime a person says whether this kind of measure serves to collect
   * evidence in electronic form; what the request says of that does not decide.
   */
  public static boolean dependsOnPurpose(Assistance assistance) {
    return opens(assistance, OtherCrime.SERVING);
  }

  /**
   * Whether a measure is inside the Convention.
   *
   * @param offences what the request is about; none at all is a question
   * @param assistance the kind of measure
   * @param electronic whether evidence in electronic form is sought by it; for a kind that {@link
   *     #dependsOnPurpose}, whether it serves to collect such evidence, as a person found
   * @param inForceForBoth whether the Convention was in force for both States on the day of the
   *     request, Article 65
   */
  public static ScopeFinding examine(
      List<OffenceClaim> offences,
      Assistance assistance,
      Stated electronic,
      Stated inForceForBoth) {
    if (inForceForBoth == Stated.NO) {
      return ScopeFinding.outside(Provision.listOf("65"), Reason.of("scope.outside.not-in-force"));
    }
    ScopeFinding finding =
        offences.isEmpty()
            ? ScopeFinding.ask(
                Provision.listOf("35(1)"), List.of(Reason.of("scope.question.offence")))
            : together(
                offences.stream()
                    .map(offence -> examine(offence, assistance, electronic))
                    .toList());
    ScopeFinding told =
        inForceForBoth == Stated.NOT_STATED ? finding.with(Notice.IN_FORCE_TO_BE_CHECKED) : finding;
    return assistance == Assistance.PRESERVATION ? told.meanwhile() : told;
  }

  /** The same for one offence of a request, the Convention being in force. */
  public static ScopeFinding examine(
      OffenceClaim offence, Assistance assistance, Stated electronic) {
    return switch (offence.conventionOffence()) {
      case YES -> conventionOffence(offence, assistance, electronic);
      case NO -> otherOffence(offence, assistance, electronic);
      case NOT_STATED -> laundering(offence, assistance, electronic);
    };
  }

  private static ScopeFinding together(List<ScopeFinding> findings) {
    List<ScopeFinding> deciding = findings;
    for (ScopeFinding.Outcome outcome : List.of(INSIDE, ASK, OUTSIDE)) {
      deciding = findings.stream().filter(finding -> finding.outcome() == outcome).toList();
      if (!deciding.isEmpty()) {
        break;
      }
    }
    ScopeFinding first = deciding.get(0);
    Set<Provision> provisions = new LinkedHashSet<>();
    Set<Reason> questions = new LinkedHashSet<>();
    Set<Notice> notices = new LinkedHashSet<>();
    deciding.forEach(finding -> notices.addAll(finding.notices()));
    deciding.forEach(finding -> provisions.addAll(finding.provisions()));
    deciding.forEach(finding -> questions.addAll(finding.questions()));
    ScopeFinding together =
        new ScopeFinding(
            first.outcome(),
            List.copyOf(provisions),
            first.reason(),
            first.exits(),
            List.copyOf(questions),
            List.copyOf(notices),
            false);
    return first.outcome() == INSIDE && findings.stream().anyMatch(Scope::isPerhapsOutside)
        ? together.with(Notice.OTHER_OFFENCES_OUTSIDE)
        : together;
  }

  private static boolean isPerhapsOutside(ScopeFinding finding) {
    return finding.outcome() == OUTSIDE || finding.asksPerson();
  }

  private static ScopeFinding conventionOffence(
      OffenceClaim offence, Assistance assistance, Stated electronic) {
    List<Provision> provisions = new ArrayList<>();
    boolean evidence = opens(assistance, OtherCrime.ALWAYS);
    provisions.add(Provision.of(evidence ? "35(1)(b)" : "35(1)(a)"));
    provisions.add(opening(assistance));
    provisions.addAll(offence.establishedBy().stream().toList());
    switch (offence.mode()) {
      case PRINCIPAL -> {}
      case PARTICIPATION -> provisions.add(Provision.of("19(1)"));
      case ATTEMPT -> provisions.add(Provision.of("19(2)"));
      case PREPARATION -> provisions.add(Provision.of("19(3)"));
    }
    ScopeFinding inside =
        ScopeFinding.inside(provisions, Reason.of("scope.inside.convention-offence"));
    ScopeFinding told = evidence ? inside.with(Notice.CROSS_REFERENCE_OF_ARTICLE_35) : inside;
    boolean partly =
        offence.predicate().others()
            && otherOffence(offence, assistance, electronic).outcome() != INSIDE;
    return partly ? told.with(Notice.OTHER_OFFENCES_OUTSIDE) : told;
  }

  /** 40(1), or for confiscation the paragraph of Article 50 itself. */
  private static Provision opening(Assistance assistance) {
    return assistance.family() == Family.CONFISCATION
        ? assistance.provision()
        : Provision.of("40(1)");
  }

  private static ScopeFinding otherOffence(
      OffenceClaim offence, Assistance assistance, Stated electronic) {
    boolean always = opens(assistance, OtherCrime.ALWAYS);
    boolean serving = opens(assistance, OtherCrime.SERVING);
    if (opens(assistance, OtherCrime.NEVER)) {
      return outside(offence, assistance, "convention-offences-only", assistance.provision());
    }
    Stated evidence = always ? Stated.YES : electronic;
    Stated serious = offence.penalty().serious();
    if (serious == Stated.NO) {
      return outside(offence, assistance, "not-serious", Provision.of("2(h)"));
    }
    if (evidence == Stated.NO && serving) {
      return outside(offence, assistance, "not-serving", assistance.provision());
    }
    if (evidence == Stated.NO) {
      return outside(offence, assistance, "not-electronic", Provision.of("35(1)(c)"));
    }
    if (serious == Stated.YES && evidence == Stated.YES) {
      return ScopeFinding.inside(
          Provision.listOf("35(1)(c)", "40(1)", "2(h)"),
          Reason.of("scope.inside." + (serving ? "serving" : "serious-crime")));
    }
    return asking(serious, evidence, serving ? Question.SERVES : Question.ELECTRONIC);
  }

  /** What decides whether evidence in electronic form is concerned. */
  private enum Question {
    /** Whether it is sought. */
    ELECTRONIC,
    /** Whether what is sought serves to collect it. */
    SERVES;

    Reason words() {
      return Reason.of(this == SERVES ? ScopeFinding.SERVES : "scope.question.electronic");
    }
  }

  private static ScopeFinding asking(Stated serious, Stated evidence, Question question) {
    Set<Provision> provisions = new LinkedHashSet<>();
    List<Reason> questions = new ArrayList<>();
    if (serious == Stated.NOT_STATED) {
      provisions.add(Provision.of("2(h)"));
      questions.add(Reason.of("scope.question.penalty"));
    }
    if (evidence == Stated.NOT_STATED) {
      questions.add(question.words());
    }
    provisions.add(Provision.of("35(1)(c)"));
    return ScopeFinding.ask(List.copyOf(provisions), questions);
  }

  private static ScopeFinding outside(
      OffenceClaim offence, Assistance assistance, String reason, Provision decisive) {
    Set<Provision> provisions = new LinkedHashSet<>();
    if (assistance.family() == Family.CONFISCATION) {
      provisions.add(opening(assistance));
    }
    provisions.addAll(List.of(Provision.of("35(1)"), opening(assistance), decisive));
    if (offence.origin() == OffenceClaim.Origin.OTHER_UN_CONVENTION) {
      provisions.add(Provision.of("4(2)"));
    }
    if (offence.origin() == OffenceClaim.Origin.CONVENTION) {
      provisions.addAll(Provision.listOf("17", "note 3"));
    }
    return ScopeFinding.outside(List.copyOf(provisions), Reason.of("scope.outside." + reason));
  }

  /**
   * Article 17 without a predicate: inside if it is either way, else the predicate is asked for.
   */
  private static ScopeFinding laundering(
      OffenceClaim offence, Assistance assistance, Stated electronic) {
    ScopeFinding asOther = otherOffence(offence, assistance, electronic);
    if (asOther.outcome() == INSIDE) {
      return asOther;
    }
    return ScopeFinding.ask(
        Provision.listOf("17", "note 3"), List.of(Reason.of("scope.question.predicate")));
  }
}
