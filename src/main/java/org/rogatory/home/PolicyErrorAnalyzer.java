package org.rogatory.home;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong in a policy file, and no trace of calls, when the start ends with it. */
final class PolicyErrorAnalyzer extends AbstractFailureAnalyzer<PolicyError> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PolicyError faults) {
    return new FailureAnalysis(faults.getMessage(), null, failure);
  }
}
