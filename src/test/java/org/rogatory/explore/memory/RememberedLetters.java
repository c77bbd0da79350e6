package org.rogatory.explore.memory;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.rogatory.letters.saying.Words;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Remembers the latest texts of letters by the values that fill them: the same values make the same
 * text, and a letter is compared with its file several times before it is sent.
 */
final class RememberedLetters implements BeanPostProcessor {

  private static final int MOST = 256;

  /** Whose last argument is the language. */
  private static final Set<String> FILLING = Set.of("parts", "compared");

  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> parts =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          parts.forEach(part -> part.setAccessible(true));
          return parts;
        }
      };

  private final Map<Object, Object> texts =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!bean.getClass().getName().equals("org.rogatory.letters.Templates")) {
      return bean;
    }
    ProxyFactory remembering = new ProxyFactory(bean);
    remembering.setProxyTargetClass(true);
    remembering.addAdvice(
        (MethodInterceptor)
            call -> {
              String asked = call.getMethod().getName();
              if (!FILLING.contains(asked)) {
                return call.proceed();
              }
              List<Object> said = List.of(call.getArguments());
              Object values = List.of(asked, said(said, (Locale) said.get(said.size() - 1)));
              Object known = texts.get(values);
              Object text = known == null ? call.proceed() : known;
              texts.put(values, text);
              return text;
            });
    return remembering.getProxy();
  }

  /** A value in a form that is equal where the text is: what has words of its own says them. */
  private static Object said(Object value, Locale language) {
    if (value instanceof Words words) {
      return words.in(language);
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> said(each, language)).toList();
    }
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(each -> said(each, language));
    }
    if (value != null && value.getClass().isRecord()) {
      List<Object> parts = new ArrayList<>();
      parts.add(value.getClass());
      COMPONENTS.get(value.getClass()).forEach(part -> parts.add(said(get(value, part), language)));
      return parts;
    }
    return value == null ? "" : value;
  }

  private static Object get(Object value, Method part) {
    try {
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
