package org.rogatory.integrity.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.seals.Tampering;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever owns the database alters or adds a model of a process: nothing of it is run. */
@RogatoryTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class AlteredModelsTest {

  private static final String NAME = "name=\"Incoming request\"";

  @Autowired Walks walks;
  @Autowired Comparison comparison;
  @Autowired DailyRoots roots;
  @Autowired Alterations alterations;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private String deployment;
  private byte[] genuine;

  @BeforeEach
  void theModelsAreSealed() {
    roots.seal(true);
    deployment =
        database
            .sql(
                "select deployment_id_ from act_re_procdef where key_ = 'incoming-request'"
                    + " order by version_ desc limit 1")
            .query(String.class)
            .single();
    genuine =
        database
            .sql(
                "select bytes_ from act_ge_bytearray where deployment_id_ = ?"
                    + " and name_ = 'incoming-request.bpmn'")
            .param(deployment)
            .query(byte[].class)
            .single();
    Planted.RAN.set(0);
  }

  @AfterEach
  void putBack() {
    store(genuine);
    restarted();
    comparison.whatIsOfNoFile(roots.chain());
    assertThat(open()).isEmpty();
  }

  private void alter(UnaryOperator<String> change) {
    String text = new String(genuine, UTF_8);
    String altered = change.apply(text);
    assertThat(altered).isNotEqualTo(text);
    store(altered.getBytes(UTF_8));
    restarted();
  }

  private void store(byte[] bytes) {
    transaction.executeWithoutResult(
        status ->
            assertThat(
                    database
                        .sql(
                            "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?"
                                + " and name_ = 'incoming-request.bpmn'")
                        .params(bytes, deployment)
                        .update())
                .isEqualTo(1));
  }

  /** As after a start: the engine has read no model yet. */
  private void restarted() {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getDeploymentCache()
        .discardProcessDefinitionCache();
  }

  /** Of models alone: other tests alter other things. */
  private List<String> open() {
    return alterations.open(1000).stream()
        .filter(alteration -> alteration.reference().equals(Alteration.NO_FILE))
        .map(Alteration::part)
        .filter(AlteredModelsTest::isOfModel)
        .toList();
  }

  private static boolean isOfModel(String part) {
    return part.startsWith("model.");
  }

  private String named(String wrong) {
    return "model.incoming-request/" + deployment + "." + wrong;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<camunda:executionListener event=\"start\""
            + " class=\"org.rogatory.integrity.comparison.Planted\"/>",
        "<camunda:executionListener event=\"start\" expression=\"${''.getClass().forName("
            + "'org.rogatory.integrity.comparison.Planted').getMethod('run').invoke(null)}\"/>",
        "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">"
            + "${''.getClass().forName('org.rogatory.integrity.comparison.Planted')"
            + ".getMethod('run').invoke(null)}</camunda:script></camunda:executionListener>"
      })
  void whatIsPutIntoADeployedModelIsNotRunAndIsNamed(String planted, CapturedOutput output) {
    alter(text -> planted(text, planted));

    assertThatThrownBy(() -> walks.register(Registered.complete(Assistance.SERVICE)))
        .hasStackTraceContaining("incoming-request.bpmn is not what was deployed");

    assertThat(Planted.RAN).hasValue(0);
    assertThat(open()).containsExactly(named("altered"));
    assertThat(output).contains("The model incoming-request.bpmn of deployment " + deployment);
  }

  private static String planted(String text, String listener) {
    return text.replaceFirst(
        "(<bpmn:process [^>]*>)(\\s*<bpmn:extensionElements>)?",
        "$1<bpmn:extensionElements>"
            + Matcher.quoteReplacement(listener)
            + "</bpmn:extensionElements>");
  }

  @Test
  void aModelThatKeepsTheRulesAndIsAnotherOneIsNotRunEither() {
    alter(text -> text.replace(NAME, "name=\"Another\""));

    assertThatThrownBy(() -> walks.register(Registered.complete(Assistance.SERVICE)))
        .hasStackTraceContaining("is not what was deployed: ALTERED");

    comparison.whatIsOfNoFile(roots.chain());
    assertThat(open()).containsExactly(named("altered"));
  }

  @Test
  void aFileUnderWayWaitsUntilItsModelIsBack() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    alter(text -> text.replace(NAME, "name=\"Another\""));

    assertThatThrownBy(() -> walk.take("triage-request", Walk.TRIAGE))
        .hasStackTraceContaining("is not what was deployed: ALTERED");
    comparison.whatIsOfNoFile(roots.chain());
    assertThat(open()).containsExactly(named("altered"));

    store(genuine);
    restarted();
    comparison.one(walk.reference());
    assertThat(alterations.of(walk.reference())).isEmpty();
    walk.take("triage-request", Walk.TRIAGE);
  }

  @Test
  void aVersionThatTheProgramDidNotDeployIsNotRun() {
    transaction.executeWithoutResult(
        status -> {
          database
              .sql(
                  "insert into act_re_deployment (id_, name_, deploy_time_)"
                      + " values ('planted', 'processes', current_timestamp)")
              .update();
          database
              .sql(
                  "insert into act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_)"
                      + " values ('planted-bytes', 1, 'incoming-request.bpmn', 'planted', ?)")
              .param(new String(genuine, UTF_8).replace(NAME, "name=\"Another\"").getBytes(UTF_8))
              .update();
          database
              .sql(
                  "insert into act_re_procdef (id_, rev_, key_, version_, deployment_id_,"
                      + " resource_name_, has_start_form_key_, suspension_state_, startable_)"
                      + " values ('incoming-request:999:planted', 1, 'incoming-request', 999,"
                      + " 'planted', 'incoming-request.bpmn', false, 1, true)")
              .update();
        });
    restarted();

    try {
      assertThatThrownBy(() -> walks.register(Registered.complete(Assistance.SERVICE)))
          .hasStackTraceContaining("is not what was deployed: UNKNOWN");
      assertThat(open()).containsExactly("model.incoming-request/planted.unknown");
    } finally {
      transaction.executeWithoutResult(
          status -> {
            database.sql("delete from act_re_procdef where version_ = 999").update();
            database.sql("delete from act_ge_bytearray where id_ = 'planted-bytes'").update();
            database.sql("delete from act_re_deployment where id_ = 'planted'").update();
          });
    }
  }

  static List<Tampering> cases() throws IOException {
    return Tampering.read("models-tampering.csv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachAlterationIsFoundAndNamed(Tampering each) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          for (String sql : each.statements()) {
            String one = sql.replace(":deployment", "'" + deployment + "'");
            assertThat(database.sql(one).update()).isEqualTo(1);
          }

          assertThat(comparison.ofNoFile(roots.chain()))
              .extracting(Part::name)
              .filteredOn(AlteredModelsTest::isOfModel)
              .containsExactlyInAnyOrderElementsOf(
                  each.named().stream()
                      .map(name -> name.replace(":deployment", deployment))
                      .toList());
        });
  }

  @Test
  void nothingIsSaidOfModelsThatAreAsTheyWereDeployed() {
    comparison.whatIsOfNoFile(roots.chain());

    assertThat(open()).isEmpty();
    assertThat(roots.lackModels()).isFalse();
  }
}
