package org.rogatory.explore.memory;

import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.rogatory.register.Register;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Remembers the profiles of States, which are read from their rows at every question else. */
final class RememberedStates implements BeanPostProcessor {

  private final Map<CountryCode, StateProfile> profiles = new HashMap<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof Register)) {
      return bean;
    }
    ProxyFactory remembering = new ProxyFactory(bean);
    remembering.setProxyTargetClass(true);
    remembering.addAdvice(
        (MethodInterceptor)
            call -> {
              if (call.getMethod().getName().equals("record")) {
                profiles.clear();
              }
              if (!call.getMethod().getName().equals("state")) {
                return call.proceed();
              }
              CountryCode code = (CountryCode) call.getArguments()[0];
              StateProfile known = profiles.get(code);
              StateProfile found = known == null ? (StateProfile) call.proceed() : known;
              profiles.put(code, found);
              return found;
            });
    return remembering.getProxy();
  }
}
