package org.rogatory.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * How the engine reads a model: every model that it runs goes through here, the stored ones after
 * the guard. What is deployed just now was looked at before and is not stored yet.
 */
final class GuardedParse extends BpmnParse {

  private final ModelGuard guard;
  private byte[] bpmn = new byte[0];

  GuardedParse(BpmnParser parser, ModelGuard guard) {
    super(parser);
    this.guard = guard;
  }

  @Override
  public BpmnParse sourceInputStream(InputStream source) {
    try {
      bpmn = source.readAllBytes();
      super.sourceInputStream(new ByteArrayInputStream(bpmn));
      return this;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public BpmnParse execute() {
    if (!deployment.isNew()) {
      guard.check(deployment.getId(), name, bpmn);
    }
    return super.execute();
  }
}
