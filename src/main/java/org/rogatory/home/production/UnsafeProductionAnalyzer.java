package org.rogatory.home.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is unsafe, and no trace of calls, when the start ends with it. */
final class UnsafeProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeProduction> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeProduction unsafe) {
    return new FailureAnalysis(unsafe.getMessage(), null, failure);
  }
}
