package org.rogatory.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<RestsOnRegister> resting;

  Register(
      StateRows states,
      FactRows facts,
      ChangeRows changes,
      RegisterPen pen,
      OwnState own,
      RegisterPolicy policy,
      Clock clock,
      ObjectProvider<RestsOnRegister> resting) {
    this.resting = resting;
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
   * added takes back the statement that there is none. Open files that rest on it are looked at
   * again.
   *
   * @param looked by the id of a file, see {@link Touched}, that the person looked at what is found
   *     otherwise of it
   * @return the fact as it is held now
   * @throws BadInput naming each field that breaks a rule, see {@link FactRules}; no field, where
   *     it says that there is none of what is held
   * @throws FactChangedMeanwhile when somebody changed it after the revision that was seen
   * @throws UnseenFiles unless the person looked at each open file of which something is found
   *     otherwise then
   */
  @Transactional
  @Clause({"40(7)", "40(12)(c)", "65"})
  public RecordedFact<?> record(
      CountryCode code, FactEdit edit, Map<String, Boolean> looked, Actor by) {
    FactRules.require(edit.said(), today());
    return following(code, edit.id(), looked, by, () -> pen.write(code, edit, by));
  }

  /** The same where nobody looked at a file. */
  @Transactional
  public RecordedFact<?> record(CountryCode code, FactEdit edit, Actor by) {
    return record(code, edit, Map.of(), by);
  }

  /**
   * Removes a fact: nothing is known any more. Open files that rest on it are looked at again.
   *
   * @param looked as for {@link #record}
   * @throws FactChangedMeanwhile when somebody changed it after the revision that was seen
   * @throws UnseenFiles as for {@link #record}
   */
  @Transactional
  @Clause({"40(7)", "65"})
  public void remove(
      CountryCode code, FactId id, int seenRevision, Map<String, Boolean> looked, Actor by) {
    following(
        code,
        id,
        looked,
        by,
        () -> {
          pen.remove(code, id, seenRevision, by);
          return true;
        });
  }

  /** The same where nobody looked at a file. */
  @Transactional
  public void remove(CountryCode code, FactId id, int seenRevision, Actor by) {
    remove(code, id, seenRevision, Map.of(), by);
  }

  /** The files are locked before the State, and asked before the change and after it. */
  private <T> T following(
      CountryCode code, FactId id, Map<String, Boolean> looked, Actor by, Supplier<T> change) {
    List<RestsOnRegister.Again> all =
        resting.stream().map(each -> each.before(code, id.kind(), by)).toList();
    T changed = change.get();
    List<Touched> touched = all.stream().flatMap(again -> again.touched().stream()).toList();
    if (!touched.stream().allMatch(file -> Boolean.TRUE.equals(looked.get(file.id())))) {
      throw new UnseenFiles(touched);
    }
    all.forEach(RestsOnRegister.Again::conclude);
    return changed;
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
