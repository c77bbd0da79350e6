package org.rogatory.incoming.filing;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.register.RestsOnRegister;
import org.rogatory.register.Touched;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.springframework.stereotype.Component;

/**
 * The open requests of a State are looked at again when the register says something else of it:
 * whether the Convention is in force, 65, which treaties bind, 40(7), which channels were agreed.
 */
@Component
@Clause({"35(1)", "40(7)", "40(12)(d)", "40(13)", "65"})
class FollowingRegister implements RestsOnRegister {

  /** On which something that is found of a request rests. */
  private static final Set<FactKind> BEARING =
      EnumSet.of(FactKind.MEMBERSHIP, FactKind.TREATY, FactKind.INTERPOL, FactKind.ORAL);

  private final Requests requests;
  private final FileAccess access;
  private final People people;

  FollowingRegister(Requests requests, FileAccess access, People people) {
    this.requests = requests;
    this.access = access;
    this.people = people;
  }

  @Override
  public Again before(CountryCode state, FactKind kind, Actor by) {
    List<Reexamined> all =
        open(state.value(), kind).stream()
            .map(file -> Reexamined.before(requests.forChange(file, by)))
            .toList();
    return new Again() {
      @Override
      public List<Touched> touched() {
        return all.stream().filter(Reexamined::isTouched).map(each -> shown(each, by)).toList();
      }

      @Override
      public void conclude() {
        all.stream().filter(Reexamined::isTouched).forEach(Reexamined::conclude);
      }
    };
  }

  private List<Reference> open(String state, FactKind kind) {
    if (!BEARING.contains(kind)) {
      return List.of();
    }
    return kind == FactKind.TREATY ? requests.openOnTreaty(state) : requests.open(state);
  }

  private Touched shown(Reexamined file, Actor by) {
    Request request = file.request();
    List<FindingChanged> changes = file.changes();
    String all = request.reference().value() + changes.stream().map(FindingChanged::id).toList();
    String id = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    return maySee(request.reference(), by)
        ? new Touched(
            id,
            request.reference().value(),
            changes.stream().map(FollowingRegister::finding).toList())
        : new Touched(id, "", List.of());
  }

  /** The program's own work shows nothing to anybody. */
  private boolean maySee(Reference file, Actor by) {
    return !by.isPerson()
        || people.findByLogin(by.name()).filter(person -> access.maySee(file, person)).isPresent();
  }

  private static Touched.Finding finding(FindingChanged change) {
    return new Touched.Finding(change.measure(), change.about(), change.before(), change.after());
  }
}
