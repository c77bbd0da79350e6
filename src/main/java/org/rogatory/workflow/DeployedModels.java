package org.rogatory.workflow;

import java.util.List;

/** The models that are stored in the database, each beside what was deployed. */
public interface DeployedModels {

  /** All of them, of every version, read anew. */
  List<DeployedModel> all();
}
