package org.rogatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walks;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whoever reads something of a restricted or confidential file is written down before the answer,
 * by whatever route, 40(20).
 */
@RogatoryTest
@Tag("database")
@Clause("40(20)")
class EveryReadIsRecordedTest {

  /** Routes that record nothing, and why. */
  private static final Map<String, String> NOT_RECORDED =
      Map.of(
          "GET /files/[^/]+/work", "asked every two seconds, answered without a body",
          "GET /files/register/documents/.*", "one's own document, which is in no file yet",
          "POST (/api)?/overview/incidents/.*",
              "names a step that failed, and shows a list of them",
          "(GET|POST) (/api)?/overview/emergencies/.*",
              "names what was opened in an emergency; here there is none of that name");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired Walks walks;
  @Autowired InformationRegistry information;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private FilledRoutes routes;
  private SecretFiles.Made files;

  @BeforeEach
  void make() throws Exception {
    routes = new FilledRoutes(mapping);
    files = beans.createBean(SecretFiles.class).make();
  }

  @Test
  void eachRouteThatNamesARestrictedFileOrATaskOfItIsRecorded() {
    List<String> unrecorded = new ArrayList<>();
    int recorded = 0;
    for (Reference file : files.secret().values()) {
      for (FilledRoutes.Filled route : routes.of(file, tasks(file))) {
        long before = reads(file);
        int status = answer(route, "supervisor");
        long more = reads(file) - before;
        recorded += more;
        if (more != (isLeftOut(route) ? 0 : 1)) {
          unrecorded.add(status + " " + route.method() + " " + route.path() + ": " + more);
        }
      }
    }

    assertThat(unrecorded).isEmpty();
    assertThat(recorded).isGreaterThan(200);
  }

  @Test
  void whoeverMayNotSeeTheFileLeavesNoTrace() {
    Map<Reference, Long> before = all();
    for (Reference file : files.secret().values()) {
      for (FilledRoutes.Filled route : routes.of(file, tasks(file))) {
        answer(route, "caseworker2");
        answer(route, "administrator");
      }
    }

    assertThat(all()).isEqualTo(before);
  }

  @Test
  void anOpenFileIsReadUnrecorded() {
    Reference open = walks.register(Registered.complete(Assistance.STORED_DATA)).reference();
    routes.of(open, tasks(open)).stream()
        .filter(FilledRoutes.Filled::isRead)
        .forEach(route -> answer(route, "supervisor"));

    assertThat(reads(open)).isZero();
  }

  @Test
  void aConfidentialFileIsRecordedThoughEverybodyMaySeeIt() throws Exception {
    Reference asked = walks.register(Registered.inFull()).reference();
    Reference given =
        information.register(Examples.received(true, null, "Only us"), people.get("caseworker"));

    read("caseworker2", "/files/" + asked);
    read("caseworker2", "/information/" + given);

    assertThat(lines(asked)).containsExactly("caseworker2 page ");
    assertThat(lines(given)).containsExactly("caseworker2 page ");
  }

  @Test
  void theRecordSaysWhatWasRead() throws Exception {
    Reference file = files.secret().get("request");
    String task = tasks(file).get(0);
    String step =
        database
            .sql("select step from task_row where task = ?")
            .param(task)
            .query(String.class)
            .single();
    long before = reads(file);

    read("caseworker", "/files/" + file + "/journal");
    read("caseworker", "/tasks/" + task);
    read("caseworker", "/files/" + file + "/measures/1/acts/entrust");
    read("caseworker", "/files/" + file + "/letters/1");
    mvc.perform(get("/api/requests/" + file + "/contents").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isOk());

    assertThat(lines(file).subList((int) before, (int) before + 5))
        .containsExactly(
            "caseworker journal ",
            "caseworker task " + step,
            "caseworker form measures/1/acts/entrust",
            "caseworker letter 1",
            "caseworker call GET /requests/{reference}/contents");
  }

  @Test
  void aListThatShowsContentsIsRecordedForEachSuchFile() throws Exception {
    Reference file = files.secret().get("request");
    long before = reads(file);

    mvc.perform(get("/api/files").with(httpBasic("caseworker", "demo"))).andExpect(status().isOk());
    read("caseworker", "/files");
    assertThat(reads(file)).isEqualTo(before);

    mvc.perform(get("/api/requests?sort=newest").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isOk());
    mvc.perform(get("/api/requests?sort=newest").with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isOk());

    assertThat(lines(file).subList((int) before, (int) reads(file)))
        .containsExactly("caseworker list /api/requests");
  }

  @Test
  void whereTheRecordCannotBeWrittenNothingIsShown() throws Exception {
    Reference file = files.secret().get("request");
    takeEnd("insert into file_read_head (id, entries, hash) values (2, -1, 'another end')");
    try {
      FilledRoutes.Filled page =
          new FilledRoutes.Filled(RequestMethod.GET, "/files/" + file, List.of());
      FilledRoutes.Filled call =
          new FilledRoutes.Filled(RequestMethod.GET, "/api/requests/" + file, List.of());

      assertThat(answer(page, "supervisor")).isGreaterThanOrEqualTo(500);
      assertThat(answer(call, "supervisor")).isGreaterThanOrEqualTo(500);
      assertThat(answer(page.with(file.value(), files.open().value()), "supervisor"))
          .isEqualTo(200);
    } finally {
      takeEnd("delete from file_read_head where entries = -1");
    }
  }

  private void takeEnd(String sql) {
    transaction.executeWithoutResult(status -> assertThat(database.sql(sql).update()).isEqualTo(1));
  }

  private boolean isLeftOut(FilledRoutes.Filled route) {
    return NOT_RECORDED.keySet().stream()
        .anyMatch(each -> Pattern.matches(each, route.method() + " " + route.path()));
  }

  private void read(String login, String path) throws Exception {
    mvc.perform(get(path).with(user(login).roles("CASEWORKER"))).andReturn();
  }

  private List<String> lines(Reference file) {
    return database
        .sql(
            "select login || ' ' || kind || ' ' || detail from file_read where reference = ?"
                + " order by number")
        .param(file.value())
        .query(String.class)
        .list();
  }

  private long reads(Reference file) {
    return lines(file).size();
  }

  private Map<Reference, Long> all() {
    Map<Reference, Long> all = new HashMap<>();
    files.secret().values().forEach(file -> all.put(file, reads(file)));
    return all;
  }

  private List<String> tasks(Reference file) {
    return database
        .sql("select task from task_row where reference = ? order by task")
        .param(file.value())
        .query(String.class)
        .list();
  }

  private int answer(FilledRoutes.Filled route, String login) {
    try {
      return mvc.perform(route.by(login)).andReturn().getResponse().getStatus();
    } catch (ServletException broken) {
      return 500;
    } catch (Exception e) {
      throw new IllegalStateException(route.path(), e);
    }
  }
}
