package org.rogatory.steps;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** All steps that people take, by name. */
@Component
public class Steps {

  private final Map<String, PersonStep<?>> byName = new TreeMap<>();

  Steps(List<PersonStep<?>> steps) {
    steps.forEach(step -> byName.put(step.name(), step));
  }

  /**
   * The step of this name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public PersonStep<?> get(String name) {
    PersonStep<?> step = byName.get(name);
    if (step == null) {
      throw new IllegalArgumentException("no step of that name: " + name);
    }
    return step;
  }

  /** All of them, in the order of their names. */
  public Collection<PersonStep<?>> all() {
    return List.copyOf(byName.values());
  }

  /** Asks the step before anything is changed for it, see {@link PersonStep#before}. */
  public void before(String name, Pen pen, Matter matter, Record said) {
    before(get(name), pen, matter, said);
  }

  private static <F extends Record> void before(
      PersonStep<F> step, Pen pen, Matter matter, Record said) {
    step.before(pen, matter, step.form().cast(said));
  }

  /**
   * Takes the step with what was said, which must be of its form.
   *
   * @throws org.rogatory.casefile.BadInput at each field that is filled in and that the choice does
   *     not read
   */
  public String take(String name, Pen pen, Matter matter, Record said) {
    return take(get(name), pen, matter, said);
  }

  private static <F extends Record> String take(
      PersonStep<F> step, Pen pen, Matter matter, Record said) {
    F form = step.form().cast(said);
    Unread.refuse(form, () -> step.begin(pen.file(), matter));
    return step.take(pen, matter, form);
  }
}
