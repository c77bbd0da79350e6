package org.rogatory.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one call of the database fail, as a connection that breaks does. The program's own data
 * source is used; what is not told to fail goes through it untouched.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FailingCalls implements BeanPostProcessor {

  private static final int NEVER = Integer.MAX_VALUE;

  private final AtomicInteger calls = new AtomicInteger();
  private volatile int failing = NEVER;
  private volatile boolean watched;

  /** When a call fails. */
  public enum When {
    /** It is not carried out. */
    BEFORE,
    /** It is carried out, and its answer is lost. */
    AFTER
  }

  private volatile When when = When.BEFORE;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Watched(source) : bean;
  }

  /**
   * Carries out an act in the course of which one call of the database fails.
   *
   * @param number which call fails, from 1 on
   * @return whether there was such a call
   */
  public boolean during(int number, When how, Act act) throws Exception {
    calls.set(0);
    when = how;
    failing = number;
    watched = true;
    try {
      act.run();
      return calls.get() >= number;
    } finally {
      watched = false;
      failing = NEVER;
    }
  }

  /** What is done meanwhile. */
  @FunctionalInterface
  public interface Act {
    void run() throws Exception;
  }

  private final class Watched extends DelegatingDataSource {

    Watched(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return watched ? watch(connection, Connection.class) : connection;
    }
  }

  private <T> T watch(Object real, Class<T> type) {
    Class<?>[] types =
        Arrays.stream(real.getClass().getInterfaces()).anyMatch(type::isAssignableFrom)
            ? real.getClass().getInterfaces()
            : new Class<?>[] {type};
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), types, (proxy, method, said) -> call(real, method, said)));
  }

  private Object call(Object real, Method method, Object[] said) throws Throwable {
    boolean counts = method.getName().startsWith("execute") || method.getName().equals("commit");
    boolean fails = counts && calls.incrementAndGet() == failing;
    if (fails && when == When.BEFORE) {
      throw broken();
    }
    Object answer = invoke(real, method, said);
    if (fails) {
      throw broken();
    }
    return answer instanceof Statement ? watch(answer, (Class<?>) method.getReturnType()) : answer;
  }

  private static Object invoke(Object real, Method method, Object[] said) throws Throwable {
    try {
      return method.invoke(real, said);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static SQLException broken() {
    return new SQLNonTransientConnectionException("the connection broke", "08006");
  }
}
