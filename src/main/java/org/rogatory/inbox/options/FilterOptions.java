package org.rogatory.inbox.options;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.FileList;
import org.rogatory.convention.Assistance;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.steps.Steps;
import org.rogatory.web.Option;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What there is to choose from where a list of tasks, measures or dates is filtered. */
@Component
public class FilterOptions {

  private final FileList files;
  private final StateNames names;
  private final Steps steps;
  private final People people;
  private final Texts texts;

  FilterOptions(FileList files, StateNames names, Steps steps, People people, Texts texts) {
    this.files = files;
    this.names = names;
    this.steps = steps;
    this.people = people;
    this.texts = texts;
  }

  /** The States that have open files which the person may see. */
  public List<Option> states(Person viewer) {
    List<CountryCode> codes =
        files.openByState(viewer).keySet().stream()
            .flatMap(code -> CountryCode.parse(code).stream())
            .distinct()
            .toList();
    return names.inOrder(codes, LocaleContextHolder.getLocale()).stream()
        .map(state -> Option.of(state.code().value(), state.name()))
        .toList();
  }

  /** The kinds of measures. */
  public List<Option> measures() {
    return Arrays.stream(Assistance.values())
        .map(kind -> Option.of(kind.id(), texts.of(kind)))
        .toList();
  }

  /** The steps that people take. */
  public List<Option> steps() {
    return steps.all().stream()
        .map(step -> Option.of(step.name(), texts.of("step." + step.name())))
        .toList();
  }

  /** The people who take steps. */
  public List<Option> people() {
    return Stream.of(Role.CASEWORKER, Role.SUPERVISOR)
        .flatMap(role -> people.findByRole(role).stream())
        .distinct()
        .map(person -> Option.of(person.login(), person.displayName()))
        .toList();
  }
}
