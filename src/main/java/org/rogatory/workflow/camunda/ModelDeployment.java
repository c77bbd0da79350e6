package org.rogatory.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.rogatory.home.Home;
import org.rogatory.workflow.camunda.rules.ModelRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys the models at start, all together when one of them has changed: a process calls the
 * version of another that was deployed with it. Models that break a rule of the house are not
 * deployed, and the program does not start.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  static final String NAME = "processes";
  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

  private final Home home;
  private final RepositoryService repository;
  private final ModelRules rules;
  private final UnknownSteps unknown;

  ModelDeployment(Home home, RepositoryService repository, ModelRules rules, UnknownSteps unknown) {
    this.home = home;
    this.repository = repository;
    this.rules = rules;
    this.unknown = unknown;
  }

  @Override
  public void afterSingletonsInstantiated() {
    deploy(read(home.list(NAME, ".bpmn")));
    refuse(unknown.running(), "running processes name steps that the program does not have");
  }

  /**
   * @param models file names and what they hold
   * @return whether the set differed from the one deployed last
   * @throws IllegalStateException if a model breaks a rule, or names a step that has no bean
   */
  boolean deploy(SortedMap<String, byte[]> models) {
    refuse(rules.broken(models), "models break the rules of the house");
    refuse(unknown.of(models), "models name steps that the program does not have");
    if (latest().filter(last -> holds(last, models)).isPresent()) {
      return false;
    }
    DeploymentBuilder deployment = repository.createDeployment().name(NAME);
    models.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    deployment.deploy();
    LOG.info("deployed the models {}", models.keySet());
    return true;
  }

  private static void refuse(List<String> faults, String what) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(what + ":\n  " + String.join("\n  ", faults));
    }
  }

  private Optional<Deployment> latest() {
    return repository
        .createDeploymentQuery()
        .deploymentName(NAME)
        .orderByDeploymentTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  private boolean holds(Deployment deployment, SortedMap<String, byte[]> models) {
    List<String> names = repository.getDeploymentResourceNames(deployment.getId());
    return names.size() == models.size()
        && models.entrySet().stream()
            .allMatch(
                model ->
                    names.contains(model.getKey())
                        && same(deployment, model.getKey(), model.getValue()));
  }

  private boolean same(Deployment deployment, String name, byte[] content) {
    try (InputStream deployed = repository.getResourceAsStream(deployment.getId(), name)) {
      return Arrays.equals(deployed.readAllBytes(), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the deployed model " + name, unreadable);
    }
  }

  /** The models under their bare names. */
  static SortedMap<String, byte[]> read(Map<String, Resource> files) {
    SortedMap<String, byte[]> models = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          try {
            models.put(path.substring(path.lastIndexOf('/') + 1), file.getContentAsByteArray());
          } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the model " + path, unreadable);
          }
        });
    return models;
  }
}
