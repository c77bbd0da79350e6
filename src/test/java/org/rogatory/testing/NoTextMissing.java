package org.rogatory.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DelegatingMessageSource;

/**
 * A text that is missing fails whatever test asks for it. A page would show {@code ??the.key_en??}
 * and be served all the same.
 */
@TestComponent
public class NoTextMissing implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME.equals(name)
        ? new Strict((MessageSource) bean)
        : bean;
  }

  private static final class Strict extends DelegatingMessageSource {

    Strict(MessageSource texts) {
      setParentMessageSource(texts);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, Locale language) {
      try {
        return super.getMessage(key, arguments, language);
      } catch (NoSuchMessageException e) {
        throw new AssertionError("no text " + key + " in " + language, e);
      }
    }
  }
}
