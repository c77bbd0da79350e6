package org.rogatory.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.rows.ChangeRows;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.FactRows;
import org.rogatory.register.rows.StateRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known about every State. A State about which nothing is held needs no entry: its profile
 * answers that all is unknown, and it is usable at once.
 */
@Component
public class Register implements StateProfiles {

  private final StateRows states;
  private final FactRows facts;
  private final ChangeRows changes;
  private final RegisterPen pen;
  private final OwnState own;
  private final RegisterPolicy policy;
  private final Clock clock;

  Register(
      StateRows states,
      FactRows facts,
      ChangeRows changes,
      RegisterPen pen,
      OwnState own,
      RegisterPolicy policy,
      Clock clock) {
    this.states = states;
    this.facts = facts;
    this.changes = changes;
    this.pen = pen;
    this.own = own;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public StateProfile state(CountryCode code) {
    return profile(code, facts.findByStateOrderByKindAscLineAsc(code.value()));
  }

  /**
   * As {@link #state}, but empty for a code left to users under which no Party has been entered.
   */
  @Transactional(readOnly = true)
  public Optional<StateProfile> find(CountryCode code) {
    boolean known =
        !code.isUserAssigned()
            || code.equals(own.code())
            || states.findByCode(code.value()).isPresent();
    return known ? Optional.of(state(code)) : Optional.empty();
  }

  /** All States of ISO 3166-1 and the Parties entered beside them, by code. */
  @Transactional(readOnly = true)
  public List<StateProfile> states() {
    SortedMap<CountryCode, List<FactRow>> held = new TreeMap<>();
    CountryCode.world().forEach(code -> held.put(code, new ArrayList<>()));
    held.put(own.code(), new ArrayList<>());
    states
        .findAll()
        .forEach(row -> row.find().ifPresent(code -> held.put(code, new ArrayList<>())));
    for (FactRow row : facts.findAllByOrderByStateAscLineAsc()) {
      row.findState()
          .ifPresent(code -> held.computeIfAbsent(code, state -> new ArrayList<>()).add(row));
    }
    return held.entrySet().stream()
        .map(state -> profile(state.getKey(), state.getValue()))
        .toList();
  }

  /** Whether the Convention is in force for the State and for us on a day, 65. */
  @Transactional(readOnly = true)
  public Answer inForceForBoth(CountryCode code, LocalDate day) {
    return state(code).inForceForBoth(own.membership(), day);
  }

  /**
   * Writes a fact, or adds one, and keeps what was held before. A treaty or declaration that is
   * added takes back the statement that there is none.
   *
   * @return the fact as it is held now
   * @throws BadInput naming each field that breaks a rule, see {@link FactRules}; no field, where
   *     it says that there is none of what is held
   * @throws FactChangedMeanwhile when somebody changed it after the revision that was seen
   */
  @Transactional
  @Clause("40(12)(c)")
  public RecordedFact<?> record(CountryCode code, FactEdit edit, Actor by) {
    FactRules.require(edit.said(), today());
    return pen.write(code, edit, by);
  }

  /**
   * Removes a fact: nothing is known any more.
   *
   * @throws FactChangedMeanwhile when somebody changed it after the revision that was seen
   */
  @Transactional
  public void remove(CountryCode code, FactId id, int seenRevision, Actor by) {
    pen.remove(code, id, seenRevision, by);
  }

  /**
   * Notes that somebody made sure today that the fact still holds, 40(12)(c).
   *
   * @throws FactChangedMeanwhile when somebody changed it after the revision that was seen
   */
  @Transactional
  @Clause("40(12)(c)")
  public void confirm(CountryCode code, FactId id, int seenRevision, Actor by) {
    pen.confirm(code, id, seenRevision, today(), by);
  }

  /** What stands in the register about a State and cannot be read: somebody damaged it. */
  @Transactional(readOnly = true)
  public List<String> unreadable(CountryCode code) {
    Stream<Optional<String>> held =
        facts.findByStateOrderByKindAscLineAsc(code.value()).stream().map(FactRow::damage);
    Stream<Optional<String>> changed =
        changes.findByStateOrderByIdDesc(code.value()).stream().map(RegisterPen::damage);
    return Stream.concat(held, changed).flatMap(Optional::stream).distinct().toList();
  }

  /** All changes to what is held about a State, the latest first. */
  @Transactional(readOnly = true)
  public List<Change> history(CountryCode code) {
    return changes.findByStateOrderByIdDesc(code.value()).stream()
        .flatMap(row -> RegisterPen.find(row).stream())
        .toList();
  }

  private StateProfile profile(CountryCode code, List<FactRow> rows) {
    List<RecordedFact<?>> held = new ArrayList<>();
    rows.forEach(row -> row.find().ifPresent(held::add));
    held.sort(Comparator.comparing(RecordedFact::id, FactId.ORDER));
    return new StateProfile(code, today(), policy.checkFactsAfter(), held);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), own.zone());
  }
}
