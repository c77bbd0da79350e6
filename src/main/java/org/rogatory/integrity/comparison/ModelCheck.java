package org.rogatory.integrity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.access.SecurityLog;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.seals.ModelClaims;
import org.rogatory.integrity.seals.Root;
import org.rogatory.workflow.DeployedModel;
import org.rogatory.workflow.DeployedModels;
import org.rogatory.workflow.ModelRefused;
import org.rogatory.workflow.SealedModels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The models of processes beside what the roots say was deployed. */
@Component
class ModelCheck implements SealedModels {

  private final DailyRoots roots;
  private final ObjectProvider<DeployedModels> deployed;
  private final Alterations alterations;
  private final SecurityLog log;

  ModelCheck(
      DailyRoots roots,
      ObjectProvider<DeployedModels> deployed,
      Alterations alterations,
      SecurityLog log) {
    this.roots = roots;
    this.deployed = deployed;
    this.alterations = alterations;
    this.log = log;
  }

  @Override
  public boolean areThere() {
    return roots.recent().models().areThere();
  }

  @Override
  public Optional<String> sha256(String deployment, String file) {
    return roots.recent().models().sha256(deployment, file);
  }

  /** What of them does not agree, and what is there no more. */
  List<Part> found(ModelClaims sealed) {
    List<DeployedModel> stored = deployed.getObject().all();
    List<Part> found = new ArrayList<>();
    stored.stream()
        .filter(model -> model.wrong() != null)
        .map(model -> part(model, sealed))
        .forEach(found::add);
    Set<List<String>> there =
        stored.stream()
            .map(model -> List.of(model.deployment(), model.file()))
            .collect(Collectors.toSet());
    sealed.all().stream()
        .filter(model -> !there.contains(List.of(model.deployment(), model.file())))
        .map(ModelCheck::missing)
        .forEach(found::add);
    return found;
  }

  private static Part missing(Root.Model model) {
    return new Part(name(model.deployment(), model.file()) + ".missing", model.sha256(), null);
  }

  private static Part part(DeployedModel model, ModelClaims sealed) {
    return new Part(
        name(model.deployment(), model.file())
            + "."
            + String.valueOf(model.wrong()).toLowerCase(Locale.ROOT),
        sealed.sha256(model.deployment(), model.file()).orElse(null),
        model.sha256());
  }

  /** A full stop parts names. */
  private static String name(String deployment, String file) {
    return "model." + file.replaceFirst("\\.bpmn$", "").replace('.', '-') + "/" + deployment;
  }

  /** What the engine was to run and did not is told at once. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
  void refused(ModelRefused refused) {
    Part part = part(refused.model(), roots.recent().models());
    log.modelRefused(part.name());
    alterations.found(part);
  }
}
