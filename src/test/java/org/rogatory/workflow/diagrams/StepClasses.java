package org.rogatory.workflow.diagrams;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.access.Role;
import org.rogatory.convention.Provision;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.StepName;
import org.rogatory.workflow.ProgramStep;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The class of each step, and what it says about who acts and on which provision. */
public final class StepClasses {

  private final Map<String, Class<?>> classes = new HashMap<>();

  /** Finds all. */
  public StepClasses() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(PersonStep.class));
    scan.addIncludeFilter(new AssignableTypeFilter(ProgramStep.class));
    scan.findCandidateComponents("org.rogatory").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .forEach(step -> classes.put(StepName.of(step), step));
  }

  /** The names of all steps that persons take. */
  public Set<String> ofPersons() {
    return classes.entrySet().stream()
        .filter(step -> PersonStep.class.isAssignableFrom(step.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The class of a step.
   *
   * @throws IllegalArgumentException if the program has no such step
   */
  public Class<?> get(String step) {
    Class<?> found = classes.get(step);
    if (found == null) {
      throw new IllegalArgumentException("no class for the step " + step);
    }
    return found;
  }

  /** Who takes it: supervisors alone, or caseworkers and they. */
  Actor person(String step) {
    return Bytecode.constants(get(step), "roles", Role.class).contains(Role.CASEWORKER.name())
        ? Actor.CASEWORKER
        : Actor.SUPERVISOR;
  }

  /** The provisions that the step's page can show. */
  public Set<Provision> law(String step) {
    return Bytecode.texts(get(step), "law").stream()
        .map(Provision::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The provisions on which the letters rest that the step drafts; empty where it drafts none. */
  Set<Provision> letters(String step) {
    return Arrays.stream(get(step).getDeclaredFields())
        .filter(field -> field.getType() == LetterKind.class)
        .peek(ReflectionUtils::makeAccessible)
        .map(field -> (LetterKind) ReflectionUtils.getField(field, null))
        .flatMap(kind -> kind == null ? Stream.empty() : kind.provision().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
