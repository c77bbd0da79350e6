package org.rogatory.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.rogatory.workflow.DeployedModel;
import org.rogatory.workflow.DeployedModels;
import org.springframework.stereotype.Component;

/** The models of all deployments, as the engine's tables have them. */
@Component
class StoredModels implements DeployedModels {

  private final RepositoryService repository;
  private final ModelGuard guard;

  StoredModels(RepositoryService repository, ModelGuard guard) {
    this.repository = repository;
    this.guard = guard;
  }

  @Override
  public List<DeployedModel> all() {
    return repository.createDeploymentQuery().orderByDeploymentId().asc().list().stream()
        .flatMap(this::of)
        .toList();
  }

  private Stream<DeployedModel> of(Deployment deployment) {
    return repository.getDeploymentResources(deployment.getId()).stream()
        .map(stored -> guard.look(deployment.getId(), stored.getName(), bytes(stored)));
  }

  private byte[] bytes(Resource stored) {
    try (InputStream bytes =
        repository.getResourceAsStreamById(stored.getDeploymentId(), stored.getId())) {
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
