package org.rogatory.web.forms;

import org.springframework.beans.PropertyAccessException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/**
 * Says at the field what a change of the clocks makes unclear, beside what is said of any value.
 */
final class TimeErrors extends DefaultBindingErrorProcessor {

  @Override
  public void processPropertyAccessException(PropertyAccessException wrong, BindingResult result) {
    if (NestedExceptionUtils.getRootCause(wrong) instanceof UnclearTime unclear) {
      result.addError(
          new FieldError(
              result.getObjectName(),
              String.valueOf(wrong.getPropertyName()),
              wrong.getValue(),
              true,
              new String[] {unclear.reason().key()},
              unclear.reason().args().toArray(),
              unclear.reason().key()));
    } else {
      super.processPropertyAccessException(wrong, result);
    }
  }
}
