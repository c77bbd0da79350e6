package org.rogatory.files.measures;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.Turn;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Supplement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The measures that have not ended, the oldest request first. */
@Component
public class MeasureList {

  /** Whether the information that a file lacks was asked for, and nothing has arrived since. */
  private static final String ASKED =
      "exists (select 1 from Supplement supplement"
          + " where supplement.request = item and supplement.stage = :sent)";

  private final EntityManager entities;

  MeasureList(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional(readOnly = true)
  Listing.Part<Measure> part(MeasureFilter filter, Person viewer, @Nullable String after) {
    return listing(filter, viewer).part(after, Listing.PAGE);
  }

  /** How many wait for whom. */
  @Transactional(readOnly = true)
  Map<Turn, Long> byTurn(Person viewer) {
    Map<Turn, Long> counts = new EnumMap<>(Turn.class);
    listing(MeasureFilter.ALL, viewer)
        .countBy("row.state", String.class)
        .forEach(
            (state, count) -> turn(state).ifPresent(turn -> counts.merge(turn, count, Long::sum)));
    listing(MeasureFilter.ALL, viewer)
        .with("turning", names(MeasureState::turnsOnAsking))
        .where("row.state in (:turning)")
        .where("not " + ASKED, "sent", Supplement.Stage.SENT.name())
        .countBy("row.state", String.class)
        .forEach((state, unasked) -> move(counts, MeasureState.valueOf(state), unasked));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Measures that were counted as if the requesting State had been asked, and was not. */
  private static void move(Map<Turn, Long> counts, MeasureState state, long unasked) {
    counts.merge(state.turn(true), -unasked, Long::sum);
    counts.merge(state.turn(false), unasked, Long::sum);
  }

  /** Narrowed down to those that wait for somebody, by the rule of {@link Measure#turn}. */
  private static Listing<Measure> waiting(Listing<Measure> list, @Nullable Turn turn) {
    if (turn == null) {
      return list.with("ended", ended()).where("row.state not in (:ended)");
    }
    return list.with("always", open(state -> state.turn(true) == turn && state.turn(false) == turn))
        .with("asked", open(state -> state.turn(true) == turn && state.turn(false) != turn))
        .with("unasked", open(state -> state.turn(true) != turn && state.turn(false) == turn))
        .with("sent", Supplement.Stage.SENT.name())
        .where(
            "(row.state in (:always) or row.state in (:asked) and "
                + ASKED
                + " or row.state in (:unasked) and not "
                + ASKED
                + ")");
  }

  private Listing<Measure> listing(MeasureFilter filter, Person viewer) {
    Listing<Measure> all = all(filter, viewer);
    return waiting(all, filter.turn());
  }

  private Listing<Measure> all(MeasureFilter filter, Person viewer) {
    return Listing.joined(
            entities,
            Measure.class,
            "row.request item",
            viewer,
            SortKey.text("item.reference", row -> row.request().reference().value()),
            SortKey.number("row.number", Measure::number))
        .where(
            "row.state = :standing",
            "standing",
            filter.standing() == null ? null : filter.standing().name())
        .where(
            "row.assistance = :kind",
            "kind",
            filter.measure() == null ? null : filter.measure().id())
        .where("item.file.counterpart = :counterpart", "counterpart", filter.counterpart());
  }

  /** What stands damaged in the place of a state waits for nobody that could be named. */
  private static Optional<Turn> turn(String state) {
    return Unreadable.or(
        () -> Optional.of(Unreadable.constant(MeasureState.class, state).turn(true)),
        damaged -> Optional.empty());
  }

  private static List<String> ended() {
    return names(MeasureState::hasEnded);
  }

  private static List<String> open(Predicate<MeasureState> which) {
    return names(which.and(state -> !state.hasEnded()));
  }

  private static List<String> names(Predicate<MeasureState> which) {
    return Arrays.stream(MeasureState.values()).filter(which).map(Enum::name).toList();
  }
}
