package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.casefile.FileActs;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.inbox.TaskRow;
import org.rogatory.letters.MadeLetters;
import org.rogatory.letters.MadeLetters.MadeLetter;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Steps;

/**
 * Takes the steps of a file with a note in each field that only the office reads, and looks for
 * notes in every letter, in every language.
 */
final class Noting {

  static final String NOTE = "Zzofficenote";

  private final Steps steps;
  private final ObjectMapper json;
  private final MadeLetters made;
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> noted = new TreeSet<>();
  private Walk walk;

  @SuppressWarnings("NullAway.Init")
  Noting(Steps steps, ObjectMapper json, MadeLetters made) {
    this.steps = steps;
    this.json = json;
    this.made = made;
  }

  /** The kinds of letters that were looked at. */
  Set<String> seen() {
    return seen;
  }

  /** The fields in which something was noted, {@code step.field}. */
  Set<String> noted() {
    return noted;
  }

  /** The fields of all steps that only the office reads, besides those of other courses. */
  Set<String> toNote() {
    return steps.all().stream()
        .filter(step -> !step.getClass().getName().contains(".information."))
        .flatMap(step -> fields(step).stream().map(field -> step.name() + "." + field.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<RecordComponent> fields(PersonStep<?> step) {
    return Arrays.stream(step.form().getRecordComponents())
        .filter(part -> isForOffice(part.getAnnotation(ReadBy.class)))
        .toList();
  }

  private static boolean isForOffice(ReadBy reader) {
    return reader != null && reader.value() == Reader.OFFICE && reader.each() == Reader.Known.class;
  }

  /** Goes on with this file, in which somebody notes something that belongs to no step. */
  void begin(Walk file) {
    walk = file;
    check();
    walk.happens(pen -> FileActs.of(pen.pen()).note(NOTE + " of the file"));
  }

  /** A step is taken, with a note in each field that only the office reads for what is chosen. */
  void take(String step, String said) {
    take(step, said, "caseworker");
  }

  void take(String step, String said, String login) {
    ObjectNode node = read(said);
    for (RecordComponent part : fields(steps.get(step))) {
      if (!isRead(part, node)) {
        continue;
      }
      if (part.getType() == String.class) {
        node.put(part.getName(), NOTE + " " + part.getName());
      } else {
        node.withObject(part.getName()).put("1", NOTE + " " + part.getName());
      }
      noted.add(step + "." + part.getName());
    }
    node.path("grounds").forEach(ground -> noteFor(node, ground.asText()));
    walk.take(step, node.toString().replace("'", "\u2019"), login);
    check();
  }

  private static boolean isRead(RecordComponent part, ObjectNode said) {
    OnlyFor only = part.getAnnotation(OnlyFor.class);
    return only == null || List.of(only.is()).contains(said.path(only.field()).asText("false"));
  }

  private static void noteFor(ObjectNode node, String ground) {
    if (!ground.equals("none") && node.has("facts")) {
      Arrays.stream(NeededFact.values())
          .filter(fact -> fact.reader() == Reader.OFFICE)
          .filter(fact -> fact != NeededFact.REVIEW_DATE && fact != NeededFact.PARAGRAPH_21)
          .forEach(
              fact ->
                  node.withObject("facts").put(ground + "." + fact.id(), NOTE + " " + fact.id()));
    }
  }

  /** Every letter in preparation is issued, approved where it must be, and sent, with notes. */
  void send() {
    check();
    for (TaskRow row = next(); row != null; row = next()) {
      switch (row.step()) {
        case "prepare-letter" -> walk.issueLetter();
        case "approve-letter" -> walk.approveLetter();
        default -> sent(row);
      }
      check();
    }
  }

  private void sent(TaskRow row) {
    boolean ours =
        walk.letters().stream()
            .filter(letter -> letter.matter().equals(row.matter()) && letter.state().isOpen())
            .anyMatch(letter -> letter.kind().isForCompetentAuthority());
    ObjectNode said = json.createObjectNode();
    said.put("channel", ours ? "internal" : "electronic").put("sentAt", walk.now());
    walk.differences("send-letter").forEach(said.putArray("looked")::add);
    take("send-letter", said.put("notToBeSent", false).toString());
  }

  private TaskRow next() {
    return walk.openTasks().stream()
        .filter(row -> row.step().endsWith("-letter"))
        .findFirst()
        .orElse(null);
  }

  /** What is drafted has no note, in any language; nor has what was sent. */
  void check() {
    List<MadeLetter> all = made.of(walk.reference());
    all.forEach(letter -> seen.add(letter.kind()));
    assertThat(all).allSatisfy(letter -> assertThat(letter.text()).doesNotContain(NOTE));
    assertThat(walk.letters()).allSatisfy(letter -> assertThat(letter.text()).doesNotContain(NOTE));
  }

  /** The letters of a kind that are in preparation, in all languages. */
  String text(String kind) {
    return made.of(walk.reference()).stream()
        .filter(letter -> letter.kind().equals(kind))
        .map(MadeLetter::text)
        .collect(Collectors.joining("\n"));
  }

  private ObjectNode read(String said) {
    try {
      return (ObjectNode) json.readTree(said.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
