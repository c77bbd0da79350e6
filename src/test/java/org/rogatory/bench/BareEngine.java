package org.rogatory.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Properties;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine and nothing else: no domain, no listeners, no variables; set up as the program's, on a
 * database of its own beside the program's and with a pool like its pool.
 */
final class BareEngine implements AutoCloseable {

  private static final String MODEL = "bare";

  private final HikariDataSource pool;
  private final JdbcClient database;
  private final ProcessEngine engine;

  /** An engine with a model that waits as often as the given course, in the same order. */
  BareEngine(EmbeddedPostgres server, HikariDataSource program, List<Wait> course) {
    JdbcClient.create(server.getPostgresDatabase()).sql("create database bare").update();
    this.pool = poolLike(program, server.getJdbcUrl("postgres", "bare"));
    this.database = JdbcClient.create(pool);
    this.engine = configuration().buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance("bare.bpmn", model(course))
        .deploy();
  }

  private static HikariDataSource poolLike(HikariDataSource program, String address) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(address);
    pool.setUsername(program.getUsername());
    pool.setPassword(program.getPassword());
    Properties driver = new Properties();
    driver.putAll(program.getDataSourceProperties());
    pool.setDataSourceProperties(driver);
    pool.setMaximumPoolSize(program.getMaximumPoolSize());
    pool.setMinimumIdle(program.getMinimumIdle());
    return pool;
  }

  private StandaloneProcessEngineConfiguration configuration() {
    StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    settings.setProcessEngineName(MODEL);
    settings.setDataSource(pool);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    settings.setDbMetricsReporterActivate(false);
    settings.setCmmnEnabled(false);
    settings.setDmnEnabled(false);
    settings.setAuthorizationEnabled(false);
    settings.setDbIdentityUsed(false);
    settings.setHistoryCleanupStrategy(
        ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    settings.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    return settings;
  }

  private static BpmnModelInstance model(List<Wait> course) {
    AbstractFlowNodeBuilder<?, ?> path =
        Bpmn.createExecutableProcess(MODEL).camundaHistoryTimeToLive(1).startEvent();
    for (Wait wait : course) {
      path =
          switch (wait) {
            case PERSON -> path.userTask();
            case PROGRAM -> path.serviceTask().camundaAsyncBefore().camundaClass(Nothing.class);
          };
    }
    return path.endEvent().done();
  }

  /** Takes a new process to its end. */
  void run(List<Wait> course) {
    String process = engine.getRuntimeService().startProcessInstanceByKey(MODEL).getId();
    for (Wait wait : course) {
      switch (wait) {
        case PERSON ->
            engine
                .getTaskService()
                .complete(id("select id_ from act_ru_task where proc_inst_id_ = ?", process));
        case PROGRAM ->
            engine
                .getManagementService()
                .executeJob(
                    id("select id_ from act_ru_job where process_instance_id_ = ?", process));
      }
    }
  }

  private String id(String query, String process) {
    return database.sql(query).param(process).query(String.class).single();
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }

  /** What the program's steps do in the bare engine. */
  public static final class Nothing implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {}
  }
}
