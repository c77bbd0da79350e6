package org.rogatory.workflow.camunda;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Home;
import org.rogatory.workflow.DeployedModel;
import org.rogatory.workflow.DeployedModel.Wrong;
import org.rogatory.workflow.ModelRefused;
import org.rogatory.workflow.SealedModels;
import org.rogatory.workflow.camunda.rules.ModelRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Stands before every stored model that the engine reads: the engine runs what the program deployed
 * and nothing else. What was deployed is known by what is sealed outside the database, and by the
 * models in the program and its folder.
 */
@Component
class ModelGuard {

  private static final Logger log = LoggerFactory.getLogger(ModelGuard.class);

  private final ModelRules rules;
  private final ObjectProvider<SealedModels> sealed;
  private final ApplicationEventPublisher events;
  private final Set<DeployedModel> told = ConcurrentHashMap.newKeySet();
  private final SingletonSupplier<SortedMap<String, byte[]>> ours;

  ModelGuard(
      Home home,
      ModelRules rules,
      ObjectProvider<SealedModels> sealed,
      ApplicationEventPublisher events) {
    this.rules = rules;
    this.sealed = sealed;
    this.events = events;
    this.ours =
        SingletonSupplier.of(() -> ModelDeployment.read(home.list(ModelDeployment.NAME, ".bpmn")));
  }

  /**
   * Lets pass what was deployed.
   *
   * @throws ProcessEngineException where the stored model is another one, is unknown, or holds what
   *     no model of ours does
   */
  void check(String deployment, String file, byte[] bpmn) {
    DeployedModel model = look(deployment, file, bpmn);
    Wrong wrong = model.wrong();
    if (wrong == null) {
      return;
    }
    if (told.add(model)) {
      log.error("The model {} of deployment {} is not run: {}", file, deployment, wrong);
    }
    events.publishEvent(new ModelRefused(model));
    throw new ProcessEngineException(
        "the stored model " + file + " is not what was deployed: " + wrong);
  }

  /** The stored model beside what was deployed. */
  DeployedModel look(String deployment, String file, byte[] bpmn) {
    String sha256 = sha256(bpmn);
    return new DeployedModel(deployment, file, sha256, wrong(deployment, file, sha256, bpmn));
  }

  private @Nullable Wrong wrong(String deployment, String file, String sha256, byte[] bpmn) {
    SealedModels outside = sealed.getIfAvailable();
    Optional<String> deployed =
        outside == null ? Optional.empty() : outside.sha256(deployment, file);
    if (deployed.isPresent()) {
      return deployed.get().equals(sha256) ? byCode(file, bpmn) : Wrong.ALTERED;
    }
    if (isOurs(file, bpmn)) {
      return null;
    }
    if (!rules.broken(file, bpmn).isEmpty()) {
      return Wrong.FORBIDDEN;
    }
    return outside != null && outside.areThere() ? Wrong.UNKNOWN : null;
  }

  /** What an earlier program deployed may break a rule of today, but runs nothing of its own. */
  private @Nullable Wrong byCode(String file, byte[] bpmn) {
    return rules.runsOther(file, bpmn).isEmpty() ? null : Wrong.FORBIDDEN;
  }

  private boolean isOurs(String file, byte[] bpmn) {
    byte[] own = ours.obtain().get(file);
    return own != null && MessageDigest.isEqual(own, bpmn);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
