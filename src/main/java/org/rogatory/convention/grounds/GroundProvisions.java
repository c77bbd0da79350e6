package org.rogatory.convention.grounds;

import java.util.List;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;

/** What is cited for a ground that is lawful for a measure: its own provision first. */
final class GroundProvisions {

  private GroundProvisions() {}

  static List<Provision> of(Ground ground, Assistance assistance) {
    Provision own = ground.provision();
    return switch (assistance.family()) {
      case PRESERVATION ->
          ground == Ground.NO_DUAL_CRIMINALITY
              ? Provision.listOf("42(5)", "40(8)")
              : List.of(own, Provision.of("42(6)"));
      case DISCLOSURE ->
          ground == Ground.DATA_PROTECTION ? List.of(own) : List.of(own, Provision.of("43(2)"));
      case REAL_TIME -> withinDomesticLaw(ground, "45(1)");
      case CONTENT -> withinDomesticLaw(ground, "46");
      case CONFISCATION -> own.article() == 40 ? List.of(own, Provision.of("50(3)")) : List.of(own);
      default -> List.of(own);
    };
  }

  /** Real-time collection and interception are owed within domestic law, 45(1), 46. */
  @Clause({"45(1)", "46"})
  private static List<Provision> withinDomesticLaw(Ground ground, String limit) {
    boolean domestic =
        ground == Ground.PROHIBITED_DOMESTICALLY || ground == Ground.CONTRARY_TO_MLA_LAW;
    return domestic
        ? List.of(ground.provision(), Provision.of(limit))
        : List.of(ground.provision());
  }
}
