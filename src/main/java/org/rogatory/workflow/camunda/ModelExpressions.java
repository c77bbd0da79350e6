package org.rogatory.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.rogatory.workflow.camunda.rules.ExpressionRule;
import org.springframework.context.ApplicationContext;

/**
 * The expressions that the engine evaluates: those of our models and no others, whoever wrote them
 * and wherever they stand. An expression may call every method of what it sees, so that two beans
 * alone are no limit.
 */
final class ModelExpressions extends SpringExpressionManager {

  ModelExpressions(ApplicationContext context, Map<Object, Object> beans) {
    super(context, beans);
  }

  @Override
  public Expression createExpression(String expression) {
    if (!ExpressionRule.isKnown(expression)) {
      throw new ProcessEngineException("no expression of our models: " + expression);
    }
    return super.createExpression(expression);
  }
}
