package org.rogatory.convention.grounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Family;
import org.rogatory.convention.FaultyTable;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;

/**
 * Which grounds are lawful for a measure: the matrix, and the circumstances under which a ground
 * that it allows is lawful after all or not. Every ground gets an answer, also one that is never
 * lawful.
 */
@Clause("40(16), 40(17), 40(20), 40(30), 42(7), no ground")
public final class Grounds {

  private Grounds() {}

  /**
   * Reads the tables of grounds anew, as the start does.
   *
   * @throws FaultyTable with all that is wrong in them
   */
  public static void checkTables() {
    FaultyTable.stopAt(
        () -> Ground.read(RuleTable.packed(Ground.TABLE)),
        () -> Bar.read(RuleTable.packed(Bar.TABLE)),
        () -> Matrix.read(RuleTable.packed(Matrix.TABLE)));
  }

  /** The answer on every ground, in the order of the matrix. */
  public static List<GroundFinding> examine(Assistance assistance, GroundsContext context) {
    return Arrays.stream(Ground.values())
        .map(ground -> examine(ground, assistance, context))
        .toList();
  }

  /** The answer on one ground. */
  public static GroundFinding examine(
      Ground ground, Assistance assistance, GroundsContext context) {
    List<Notice> notices = notices(ground, assistance, context);
    Optional<Bar> bar = bar(ground, assistance, context);
    if (bar.isPresent()) {
      List<Notice> diverging =
          notices.stream().filter(Notice.TEXTS_DIVERGE_ON_DISCLOSURE::equals).toList();
      Reason why = Reason.of(bar.get().key(), ground.provision());
      return new GroundFinding(
          ground,
          false,
          bar.get().provisions(ground),
          why,
          ConsultationDuty.NONE,
          diverging,
          Set.of());
    }
    return new GroundFinding(
        ground,
        true,
        GroundProvisions.of(ground, assistance),
        Reason.of(ground.key() + ".words"),
        consultation(ground, assistance, context),
        notices,
        needs(ground, assistance, context, notices));
  }

  /**
   * What stands against putting a ground of another article as 40(21)(c): the letter has its own
   * condition, that our law would prohibit the action with regard to any similar offence.
   *
   * @param recorded what was recorded for the ground
   */
  @Clause("40(21)(c)")
  public static Optional<Violation> putAsProhibited(
      Map<NeededFact, String> recorded, Stated allowedInSimilarCase) {
    Optional<Provision> put =
        NeededFact.paragraph21(recorded.getOrDefault(NeededFact.PARAGRAPH_21, ""));
    return put.filter(Ground.PROHIBITED_DOMESTICALLY.provision()::equals)
        .flatMap(letter -> CaseBars.prohibition(allowedInSimilarCase))
        .map(bar -> new Violation(put.get(), Reason.of(bar.key(), put.get())));
  }

  private static Optional<Bar> bar(Ground ground, Assistance assistance, GroundsContext context) {
    Family family = assistance.family();
    if (!context.basis().appliesParagraphs8To31() && !family.hasClosedGrounds()) {
      Optional<Bar> treaty = treatyBar(ground, family);
      if (treaty.isPresent()) {
        return treaty;
      }
    }
    if (ground == Ground.NO_DUAL_CRIMINALITY && family == Family.PRESERVATION) {
      return reservedPreservation(context);
    }
    return Matrix.cell(ground, family).bar().or(() -> CaseBars.of(ground, assistance, context));
  }

  /**
   * Another treaty's grounds stand in place of those of paragraphs 8 to 31; what other articles say
   * stays.
   */
  private static Optional<Bar> treatyBar(Ground ground, Family family) {
    if (ground == Ground.OTHER_TREATY) {
      return Optional.empty();
    }
    if (ground == Ground.BANK_SECRECY && family == Family.CONFISCATION) {
      return Optional.of(Bar.BANK_UNDER_TREATY);
    }
    return ground.provision().article() == 40 ? Optional.of(Bar.TREATY_DECIDES) : Optional.empty();
  }

  private static Optional<Bar> reservedPreservation(GroundsContext context) {
    if (!context.ownReservations().contains(Reservation.DUAL_CRIMINALITY)) {
      return Optional.of(Bar.NO_CONDITION_42);
    }
    return switch (context.conventionOffence()) {
      case YES -> Optional.of(Bar.CONVENTION_OFFENCE_42);
      case NOT_STATED -> Optional.of(Bar.OFFENCE_UNKNOWN_42);
      case NO -> Optional.empty();
    };
  }

  /** Without paragraph 28 the office consults all the same, of its own accord. */
  private static ConsultationDuty consultation(
      Ground ground, Assistance assistance, GroundsContext context) {
    if (ground == Ground.NO_DUAL_CRIMINALITY && assistance.family() == Family.PRESERVATION) {
      return ConsultationDuty.RECOMMENDED;
    }
    ConsultationDuty duty = Matrix.cell(ground, assistance.family()).duty();
    return duty == ConsultationDuty.REQUIRED && !context.basis().appliesParagraphs8To31()
        ? ConsultationDuty.RECOMMENDED
        : duty;
  }

  private static Set<NeededFact> needs(
      Ground ground, Assistance assistance, GroundsContext context, List<Notice> notices) {
    Set<NeededFact> needs = EnumSet.noneOf(NeededFact.class);
    needs.addAll(ground.needs());
    if (ground == Ground.NO_DUAL_CRIMINALITY && assistance.family() == Family.PRESERVATION) {
      needs.add(NeededFact.RESERVATION);
      needs.add(NeededFact.DOUBT_AT_DISCLOSURE);
    }
    if (notices.stream().anyMatch(Notice::needsSignOff)) {
      needs.add(NeededFact.LEGAL_SIGN_OFF);
    }
    if (!context.basis().appliesParagraphs8To31()) {
      needs.remove(NeededFact.PARAGRAPH_21);
    }
    return needs;
  }

  private static List<Notice> notices(
      Ground ground, Assistance assistance, GroundsContext context) {
    Family family = assistance.family();
    List<Notice> notices = new ArrayList<>();
    boolean inDoubt =
        ground == Ground.NOT_IN_CONFORMITY || ground == Ground.PROHIBITED_DOMESTICALLY;
    if (inDoubt && family == Family.DISCLOSURE) {
      notices.add(Notice.TEXTS_DIVERGE_ON_DISCLOSURE);
    }
    if (ground == Ground.NOT_IN_CONFORMITY
        && context.uncured().stream().noneMatch(provision -> provision.article() == 40)) {
      notices.add(Notice.DEFICIENCY_OUTSIDE_ARTICLE_40);
    }
    if (ground == Ground.NO_DUAL_CRIMINALITY) {
      notices.add(Notice.DISCRETION_TO_ASSIST);
    }
    if (ground == Ground.PERSECUTION) {
      notices.add(Notice.KEEP_ASSESSMENT_RESTRICTED);
    }
    if (ground == Ground.DATA_PROTECTION) {
      notices.add(Notice.CONDITIONS_FIRST);
      if (family == Family.DISCLOSURE) {
        notices.add(Notice.DATA_PROTECTION_ARGUABLE);
      }
    }
    if (ground.provision().equals(Provision.of("50(7)"))) {
      notices.add(Notice.HEAR_BEFORE_LIFTING);
    }
    return notices;
  }
}
