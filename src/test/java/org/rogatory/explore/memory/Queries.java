package org.rogatory.explore.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rogatory.access.Person;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.register.rows.StateRow;

/** What the repositories' queries in words mean, written a second time for rows in memory. */
final class Queries {

  private static final Column FILE = new Column(JournalEntry.class, "reference");

  static final Map<String, BiFunction<Memory, Object[], Object>> ALL =
      Map.ofEntries(
          Map.entry("Entries.findByReferenceOrderByNumber", Queries::entries),
          Map.entry("LetterRows.lastNumber", Queries::lastLetter),
          Map.entry("StateRows.lock", (memory, args) -> memory.find(StateRow.class, args[0])),
          Map.entry("People.findByRoleName", Queries::peopleOf),
          Map.entry("RequestRows.findAll", Queries::among),
          Map.entry("RequestRows.findSame", Queries::same),
          Map.entry("RequestRows.findOpen", (memory, args) -> open(memory, args, false)),
          Map.entry("RequestRows.findOpenOnTreaty", (memory, args) -> open(memory, args, true)),
          Map.entry("RequestRows.findFollowing", Queries::following),
          Map.entry("RequestRows.findPreserving", Queries::preserving),
          Map.entry("RequestRows.findToBePreserving", Queries::toBePreserving));

  private Queries() {}

  /** They are kept in their order. */
  private static Object entries(Memory memory, Object[] args) {
    return memory.all(JournalEntry.class).stream()
        .filter(entry -> FILE.of(entry).equals(args[0]))
        .toList();
  }

  private static Object lastLetter(Memory memory, Object[] args) {
    return memory.all(Letter.class).stream()
        .filter(letter -> letter.file().value().equals(args[0]))
        .mapToInt(Letter::number)
        .max()
        .orElse(0);
  }

  private static Object peopleOf(Memory memory, Object[] args) {
    return memory.all(Person.class).stream()
        .filter(person -> person.roles().stream().anyMatch(role -> role.name().equals(args[0])))
        .toList();
  }

  private static Object among(Memory memory, Object[] args) {
    return requests(memory)
        .filter(request -> ((Collection<?>) args[0]).contains(request.reference().value()))
        .toList();
  }

  private static Object same(Memory memory, Object[] args) {
    return requests(memory)
        .filter(request -> request.requestingState().equals(args[0]))
        .filter(request -> request.file().theirReferenceFolded().stream().anyMatch(args[1]::equals))
        .toList();
  }

  private static List<String> open(Memory memory, Object[] args, boolean onTreaty) {
    return requests(memory)
        .filter(request -> request.requestingState().equals(args[0]) && !request.isClosed())
        .filter(request -> !onTreaty || request.formalities().treaty().isPresent())
        .map(request -> request.reference().value())
        .sorted()
        .toList();
  }

  private static Object preserving(Memory memory, Object[] args) {
    List<Measure> found =
        requests(memory)
            .filter(request -> request.requestingState().equals(args[0]))
            .filter(request -> !request.reference().value().equals(args[1]))
            .flatMap(request -> request.measures().stream())
            .filter(measure -> measure.execution().inEffectFrom().isPresent())
            .toList();
    return found;
  }

  private static Object toBePreserving(Memory memory, Object[] args) {
    return requests(memory)
        .filter(request -> request.requestingState().equals(args[0]))
        .filter(request -> !request.reference().value().equals(args[1]))
        .flatMap(request -> request.measures().stream())
        .filter(measure -> measure.isPreservation())
        .filter(measure -> measure.state() == MeasureState.IN_EXECUTION)
        .filter(measure -> measure.execution().inEffectFrom().isEmpty())
        .toList();
  }

  private static boolean isOf(Request request, Object state) {
    return request.requestingState().equals(state);
  }

  private static Object following(Memory memory, Object[] args) {
    return requests(memory)
        .filter(
            request ->
                request.formalities().earlier().stream()
                    .filter(link -> ((Collection<?>) args[0]).contains(link.to()))
                    .anyMatch(link -> link.isOurs() || isOf(request, args[1])))
        .filter(request -> !request.reference().value().equals(args[2]))
        .toList();
  }

  private static Stream<Request> requests(Memory memory) {
    return memory.all(Request.class).stream();
  }
}
