package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.home.Home;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.letters.LetterProcess;
import org.rogatory.workflow.ProcessName;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
@Tag("database")
class ModelDeploymentTest {

  @Autowired ModelDeployment deployment;
  @Autowired RepositoryService repository;

  @Test
  void unchangedModelsAreNotDeployedAgain() {
    assertThat(deployment.deploy(TestModels.files())).isFalse();
  }

  @Test
  void oneChangedModelBringsTheWholeSet(@TempDir Path home) throws IOException {
    Path changed = home.resolve("processes/letter.bpmn");
    Files.createDirectories(changed.getParent());
    Files.writeString(changed, letter().replace("\"Send the letter\"", "\"Dispatch the letter\""));
    int before = newest(RequestProcess.MEASURE).getVersion();

    SortedMap<String, byte[]> beside =
        ModelDeployment.read(new Home(home).list(ModelDeployment.NAME, ".bpmn"));
    assertThat(deployment.deploy(beside)).isTrue();

    assertThat(newest(RequestProcess.MEASURE).getVersion()).isEqualTo(before + 1);
    assertThat(newest(RequestProcess.MEASURE).getDeploymentId())
        .isEqualTo(newest(LetterProcess.LETTER).getDeploymentId());
    assertThat(newest(LetterProcess.LETTER).getResourceName()).isEqualTo("letter.bpmn");

    assertThat(deployment.deploy(TestModels.files())).as("and back").isTrue();
  }

  @Test
  void brokenModelsAreNotDeployed() {
    int before = newest(LetterProcess.LETTER).getVersion();
    SortedMap<String, byte[]> models = TestModels.files();
    models.put(
        "letter.bpmn",
        letter().replace("bpmn:userTask", "bpmn:scriptTask").getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> deployment.deploy(models))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("letter.bpmn: send-letter is a scriptTask");
    assertThat(newest(LetterProcess.LETTER).getVersion()).isEqualTo(before);
  }

  @Test
  void retriesThatHaveNoPolicyAreNotDeployed() {
    SortedMap<String, byte[]> models = TestModels.files();
    models.put(
        "letter.bpmn",
        letter().replace("value=\"quick\"", "value=\"lazy\"").getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> deployment.deploy(models))
        .hasStackTraceContaining("rogatory.workflow.retries knows no policy lazy");
  }

  private static String letter() {
    return new String(TestModels.files().get("letter.bpmn"), StandardCharsets.UTF_8);
  }

  private ProcessDefinition newest(ProcessName process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process.id())
        .latestVersion()
        .singleResult();
  }
}
