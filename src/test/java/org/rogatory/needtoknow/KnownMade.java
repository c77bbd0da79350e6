package org.rogatory.needtoknow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rogatory.access.People;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.springframework.boot.test.context.TestComponent;

/** Teams, a file that nobody is named in, and one that was opened in an emergency. */
@TestComponent
public class KnownMade {

  /** A reason as it is typed. */
  public static final String WHY = "The data lapse tonight.";

  private final TeamChanging teams;
  private final EmergencyAccess emergencies;
  private final Restricting restricting;
  private final People people;
  private final Walks walks;

  KnownMade(
      TeamChanging teams,
      EmergencyAccess emergencies,
      Restricting restricting,
      People people,
      Walks walks) {
    this.teams = teams;
    this.emergencies = emergencies;
    this.restricting = restricting;
    this.people = people;
    this.walks = walks;
  }

  /** The id of a team that no file names. */
  public String team() {
    return teams
        .add(new NewTeam("Unit " + UUID.randomUUID(), Set.of()), people.get("supervisor"))
        .id();
  }

  /** A restricted file that supervisors see. */
  public Reference closed() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.happens(pen -> restricting.restrict(pen.pen(), List.of(), "A witness"));
    return walk.reference();
  }

  /** The id of what a caseworker opened, and no supervisor looked at. */
  public String opened() {
    return emergencies.open(new Opening(closed().value(), WHY), people.get("caseworker2")).id();
  }
}
