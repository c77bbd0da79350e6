package org.rogatory.files;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;
import org.rogatory.oversight.PlaceWords;
import org.rogatory.oversight.Positions;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.StepFailed;
import org.springframework.stereotype.Component;

/** The processes of a file that are under way, with where each stands. */
@Component
public class Courses {

  private final Positions rows;
  private final PlaceWords words;
  private final Texts texts;
  private final Dates dates;

  Courses(Positions rows, PlaceWords words, Texts texts, Dates dates) {
    this.rows = rows;
    this.words = words;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * All of them.
   *
   * @param stands where they stand, a row each
   * @param shown the one whose diagram is shown, null where none is under way
   * @param works whether the program is at work, so that the page will soon say something else
   * @param failed the names of steps that failed and wait for a person
   */
  public record View(
      List<Stand> stands, @Nullable Course shown, boolean works, List<String> failed) {}

  /**
   * A process about one matter.
   *
   * @param id names it in an address
   * @param here the nodes at which it stands
   */
  public record Course(String id, String name, String model, Set<String> here) {}

  /** A place where a process stands and waits. */
  public record Stand(
      Course course, String process, String matter, String node, String waitsFor, String since) {}

  /** Where nothing can be read. */
  static final View NOTHING = new View(List.of(), null, false, List.of());

  /** Where the file stands; the diagram is of the asked course, else of the most telling one. */
  View of(Reference file, @Nullable String asked) {
    List<PositionTaken> positions = rows.of(file);
    Set<String> failed =
        rows.failures(file).stream().map(StepFailed::failure).collect(Collectors.toSet());
    Map<String, Course> courses = courses(positions);
    List<Stand> stands =
        positions.stream()
            .sorted(Comparator.comparing(PositionTaken::since))
            .map(position -> stand(position, courses, failed.contains(position.position())))
            .toList();
    return new View(
        stands,
        courses.getOrDefault(asked == null ? "" : asked, telling(positions, courses)),
        positions.stream()
            .anyMatch(
                position ->
                    position.waitsFor() == WaitsFor.PROGRAM
                        && !failed.contains(position.position())),
        positions.stream()
            .filter(position -> failed.contains(position.position()))
            .map(position -> words.node(position.place()))
            .toList());
  }

  /** The course that waits for a person, else any. */
  private static @Nullable Course telling(
      List<PositionTaken> positions, Map<String, Course> courses) {
    return positions.stream()
        .min(Comparator.comparing(PositionTaken::waitsFor).thenComparing(PositionTaken::since))
        .map(position -> courses.get(id(position.place())))
        .orElse(null);
  }

  private Map<String, Course> courses(List<PositionTaken> positions) {
    return positions.stream()
        .map(PositionTaken::place)
        .collect(
            Collectors.groupingBy(
                Courses::id,
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), this::course)));
  }

  private Course course(List<Place> places) {
    Place place = places.get(0);
    return new Course(
        id(place),
        name(place),
        place.model(),
        places.stream().map(Place::node).collect(Collectors.toUnmodifiableSet()));
  }

  private Stand stand(PositionTaken position, Map<String, Course> courses, boolean failed) {
    Place place = position.place();
    return new Stand(
        java.util.Objects.requireNonNull(courses.get(id(place))),
        words.process(place),
        words.matter(place.matter()),
        words.node(place),
        failed ? texts.of("waits-for.failed") : words.waitsFor(position.waitsFor()),
        dates.moment(position.since()));
  }

  private String name(Place place) {
    return place.matter().isFile()
        ? words.process(place)
        : texts.of("course.name", words.process(place), words.matter(place.matter()));
  }

  private static String id(Place place) {
    return place.process() + "." + place.matter().toString().replace('/', '.');
  }
}
