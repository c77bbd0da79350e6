package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rogatory.workflow.camunda.rules.ModelRules;

/** Our models keep the rules; and each rule is broken by one change to a model that keeps them. */
class ModelRulesTest {

  private final ModelRules rules = new ModelRules(OurProcesses.KNOWN);
  private final SortedMap<String, byte[]> models = TestModels.files();

  @Test
  void ourModelsKeepTheRules() {
    assertThat(models).hasSizeGreaterThanOrEqualTo(7);
    assertThat(rules.broken(models)).isEmpty();
  }

  /** A line: what rule it is, the model's file, what is replaced by what, and the complaint. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/workflow/broken-models.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\'')
  void aBrokenRuleIsNoticed(
      String rule, String file, String replaced, String replacement, String complaint) {
    String model = new String(models.get(file), StandardCharsets.UTF_8);
    assertThat(model).as("what is to be replaced").contains(replaced);
    String broken = model.replace(replaced, replacement == null ? "" : replacement);
    models.put(file, broken.getBytes(StandardCharsets.UTF_8));

    assertThat(rules.broken(models)).contains(file + ": " + complaint);
  }

  @Test
  void aMissingModelIsNoticed() {
    models.remove("letter.bpmn");

    assertThat(rules.broken(models)).containsExactly("letter.bpmn: there is no such model");
  }

  @Test
  void aFileThatIsNoModelIsNoticed() {
    models.put("letter.bpmn", "Dear colleague".getBytes(StandardCharsets.UTF_8));

    assertThat(rules.broken(models))
        .singleElement()
        .asString()
        .startsWith("letter.bpmn: cannot be read as BPMN");
  }

  @Test
  void aStrangersModelIsNoticed() {
    byte[] letter = models.get("letter.bpmn");
    models.put("stranger.bpmn", letter);

    assertThat(rules.broken(models))
        .contains(
            "stranger.bpmn: is not named like its process, letter",
            "stranger.bpmn: the id send-letter is taken in letter.bpmn");
  }

  /** The words in ids that are verbs, in the form that ids use. */
  @Test
  void everyIdHasAVerb() {
    List<String> verbs =
        List.of(
            "acknowledge",
            "add",
            "answer",
            "approve",
            "are",
            "assess",
            "await",
            "call",
            "cancel",
            "carry",
            "chase",
            "check",
            "close",
            "confirm",
            "consult",
            "decide",
            "draft",
            "examine",
            "execute",
            "has",
            "is",
            "issue",
            "open",
            "postpone",
            "prepare",
            "record",
            "review",
            "send",
            "settle",
            "stop",
            "transmit",
            "triage",
            "was",
            "withdraw",
            "withdrawn",
            "write",
            "begun",
            "sent",
            "needed",
            "overdue",
            "added",
            "answered",
            "approved",
            "arrived",
            "assessed",
            "cancelled",
            "chased",
            "closed",
            "cured",
            "decided",
            "disclosed",
            "dropped",
            "ended",
            "forwarded",
            "informed",
            "intended",
            "lapsed",
            "opened",
            "planned",
            "received",
            "recorded",
            "refused",
            "registered",
            "replied",
            "resumed",
            "settled",
            "stopped",
            "unanswered",
            "waived");

    assertThat(TestModels.nodes())
        .isNotEmpty()
        .allSatisfy(
            id -> assertThat(id.split("-")).as("words of %s", id).anyMatch(verbs::contains));
  }
}
