package org.rogatory.workflow.camunda;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** No model of ours has a script, so none is made. */
final class NoScripts extends ScriptFactory {

  @Override
  public ExecutableScript createScriptFromResource(String language, String resource) {
    throw refused(language);
  }

  @Override
  public ExecutableScript createScriptFromResource(String language, Expression resource) {
    throw refused(language);
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, String source) {
    throw refused(language);
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, Expression source) {
    throw refused(language);
  }

  private static ProcessEngineException refused(String language) {
    return new ProcessEngineException("no script of a model is run: " + language);
  }
}
