package org.rogatory.workflow.camunda;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.rogatory.home.Home;
import org.rogatory.testing.EmbeddedPostgresql;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.TestClock;
import org.rogatory.workflow.CalledMatters;
import org.rogatory.workflow.KnownProcesses;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The seam and its engine without the rest of the program; see {@link EngineTest}. */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  CamundaBpmAutoConfiguration.class
})
@EnableConfigurationProperties(WorkflowProperties.class)
@ComponentScan
@Import({
  EmbeddedPostgresql.class,
  TestClock.class,
  Jobs.class,
  Stage.class,
  EngineAlone.Steps.class
})
class EngineAlone {

  @Bean
  Home home() {
    return new Home(Path.of("target/empty-home"));
  }

  @Bean
  KnownProcesses knownProcesses() {
    return OurProcesses.KNOWN;
  }

  @Bean
  Script script() {
    return new Script();
  }

  @Bean
  CalledMatters openMeasures(Script script) {
    return script.openMeasures();
  }

  @Bean
  CalledMatters measuresToStop(Script script) {
    return script.measuresToStop();
  }

  @Bean
  RowLock rowLock(DataSource database, TransactionTemplate transaction, Script script) {
    return new RowLock(new JdbcTemplate(database), transaction, script);
  }

  /** A scripted step for each service task of the models. */
  static class Steps implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(AnnotationMetadata on, BeanDefinitionRegistry registry) {
      TestModels.all().values().stream()
          .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
          .map(ServiceTask::getId)
          .forEach(name -> registry.registerBeanDefinition(name, definition(name)));
    }

    private static BeanDefinition definition(String name) {
      return BeanDefinitionBuilder.genericBeanDefinition(Script.Step.class)
          .addConstructorArgValue(name)
          .addConstructorArgReference("script")
          .getBeanDefinition();
    }
  }
}
