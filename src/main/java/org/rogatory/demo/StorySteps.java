package org.rogatory.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.Reference;
import org.rogatory.steps.PersonStep;
import org.rogatory.web.forms.FormBinding;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps that people take in a story, through the same desk and the same forms as on pages. */
@Component
@Profile({"demo", "test"})
class StorySteps {

  private final Inbox inbox;
  private final Desk desk;
  private final FormBinding forms;
  private final Files files;

  StorySteps(Inbox inbox, Desk desk, FormBinding forms, Files files) {
    this.inbox = inbox;
    this.desk = desk;
    this.forms = forms;
    this.files = files;
  }

  /** The person claims the step. */
  void claim(Reference file, JsonNode says, Person person) {
    Optional<String> of = says.optional("of").map(JsonNode::asText);
    desk.claim(waiting(file, says.required("step").asText(), of).task(), person);
  }

  /** The person takes the step; what the story does not say stays as the form begins. */
  void take(Reference file, StoryEvent beat, StoryFields said, Person person) {
    TaskRow row = waiting(file, beat.what(), beat.of());
    PersonStep<?> step = desk.step(row);
    Record begun = step.begin(files.get(file), row.matter());
    Map<String, List<String>> fields = new LinkedHashMap<>(FormBinding.typed(begun));
    beat.says().ifPresent(says -> fields.putAll(said.fields(says)));
    FormBinding.Bound<?> bound = forms.bind(row.step(), step.form(), fields);
    if (!bound.isSound() || !(bound.said() instanceof Record form)) {
      throw new IllegalStateException(
          row.matter() + " " + row.step() + ": " + bound.errors().getAllErrors());
    }
    desk.complete(row.task(), form, person);
  }

  private TaskRow waiting(Reference file, String step, Optional<String> of) {
    List<TaskRow> open = inbox.of(file);
    List<TaskRow> found =
        open.stream()
            .filter(row -> row.step().equals(step))
            .filter(row -> of.isEmpty() || row.matter().toString().endsWith("/" + of.get()))
            .toList();
    if (found.size() != 1) {
      List<String> waiting = open.stream().map(row -> row.step() + " of " + row.matter()).toList();
      throw new IllegalStateException(
          "%s %s is to be taken, and there wait %s".formatted(step, of.orElse(""), waiting));
    }
    return found.get(0);
  }
}
