package org.rogatory.integrity.seals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What roots say of the models of processes: what each was when it was deployed. */
public final class ModelClaims {

  private final Map<List<String>, Root.Model> models = new LinkedHashMap<>();

  /** The first root that names a model counts: a model that was deployed never changes. */
  void say(Root.Model model) {
    models.putIfAbsent(List.of(model.deployment(), model.file()), model);
  }

  /** Whether any root names any. */
  public boolean areThere() {
    return !models.isEmpty();
  }

  /** All that are named. */
  public List<Root.Model> all() {
    return List.copyOf(models.values());
  }

  /** The hash of a model as it was deployed; empty where no root names it. */
  public Optional<String> sha256(String deployment, String file) {
    return Optional.ofNullable(models.get(List.of(deployment, file))).map(Root.Model::sha256);
  }
}
