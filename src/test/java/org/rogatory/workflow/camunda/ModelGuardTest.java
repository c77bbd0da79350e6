package org.rogatory.workflow.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.workflow.DeployedModel.Wrong;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine runs of a stored model where nothing is sealed outside the database. */
@EngineTest
class ModelGuardTest {

  @Autowired ModelGuard guard;
  @Autowired ProcessEngineConfigurationImpl engine;

  private static String letter() {
    return new String(TestModels.files().get("letter.bpmn"), UTF_8);
  }

  @Test
  void ourOwnModelsAreRun() {
    TestModels.files()
        .forEach(
            (file, bpmn) ->
                assertThatCode(() -> guard.check("any", file, bpmn)).doesNotThrowAnyException());
  }

  @Test
  void anEarlierModelThatKeepsTheRulesIsRun() {
    String earlier = letter().replace("\"Send the letter\"", "\"Dispatch the letter\"");

    assertThat(guard.look("any", "letter.bpmn", earlier.getBytes(UTF_8)).wrong()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:class=\"org.rogatory.Rogatory\"",
        "camunda:delegateExpression=\"${''.getClass()}\"",
        "camunda:expression=\"${execution.processEngine}\""
      })
  void aModelWithCodeOfItsOwnIsNot(String code) {
    String altered =
        letter().replaceFirst("camunda:delegateExpression=\"[^\"]+\"", code.replace("$", "\\$"));

    assertThat(guard.look("any", "letter.bpmn", altered.getBytes(UTF_8)).wrong())
        .isEqualTo(Wrong.FORBIDDEN);
    assertThatThrownBy(() -> guard.check("any", "letter.bpmn", altered.getBytes(UTF_8)))
        .isInstanceOf(ProcessEngineException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1 + 1}",
        "#{step}",
        "a ${step}",
        "${step} ",
        "${matters.getClass()}",
        "${outcome == 'a' || matters.of(execution, 'x')}",
        "${execution.processInstanceId}"
      })
  void noExpressionIsEvaluatedThatOurModelsDoNotHave(String expression) {
    assertThatThrownBy(() -> engine.getExpressionManager().createExpression(expression))
        .isInstanceOf(ProcessEngineException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a text",
        "R3/PT30S",
        "${step}",
        "${matter}",
        "${outcome == 'sent'}",
        "${execution.processBusinessKey}",
        "${matters.of(execution, 'open-measures')}"
      })
  void ourOwnExpressionsAre(String expression) {
    assertThat(engine.getExpressionManager().createExpression(expression)).isNotNull();
  }

  @Test
  void noVariableIsReadAsAJavaObject() {
    assertThat(engine.getVariableSerializers().getSerializerByName("serializable")).isNull();
  }

  @Test
  void noScriptIsMade() {
    assertThatThrownBy(() -> engine.getScriptFactory().createScriptFromSource("juel", "${1}"))
        .isInstanceOf(ProcessEngineException.class);
    assertThatThrownBy(() -> engine.getScriptFactory().createScriptFromResource("juel", "x"))
        .isInstanceOf(ProcessEngineException.class);
  }
}
