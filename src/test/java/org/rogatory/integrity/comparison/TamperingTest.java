package org.rogatory.integrity.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.testing.Calls.said;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.access.People;
import org.rogatory.access.Teams;
import org.rogatory.casefile.AccessChange;
import org.rogatory.casefile.Restricting;
import org.rogatory.casefile.Sight;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.casefile.documents.NewDocument;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.inbox.Desk;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.seals.Tampering;
import org.rogatory.journal.Forger;
import org.rogatory.storage.Source;
import org.rogatory.testing.GeneratedDocument;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody who owns the database can alter in a file: each alteration is made by plain SQL,
 * found, and named rightly, and nothing else is named. {@code docs/tampering.md} is the same table.
 */
@RogatoryTest
@Tag("database")
@Clause("40(26)")
class TamperingTest {

  /** A step of the program that was put in: no list has it, and nobody tries it. */
  private static final List<String> FORGED = List.of("listed-position.E1.*", "halted.E1.*");

  /** Once for all, for each is taken back. */
  private static @Nullable Walk walk;

  @Autowired Comparison comparison;
  @Autowired DailyRoots roots;
  @Autowired Walks walks;
  @Autowired Documents documents;
  @Autowired Restricting restricting;
  @Autowired Teams teams;
  @Autowired People people;
  @Autowired Desk desk;
  @Autowired Workflow workflow;
  @Autowired EntityManager entities;
  @Autowired JdbcClient database;
  @Autowired JdbcTemplate plain;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;

  static List<Tampering> cases() throws IOException {
    return Tampering.read("tampering.csv");
  }

  @BeforeEach
  void aFileWithOneOfMuch() throws Exception {
    if (walk != null) {
      return;
    }
    walk = walks.register(Registered.inFull());
    walk.happens(
        pen ->
            documents.attach(
                pen.pen(),
                new NewDocument(
                    "a.txt", null, null, pen.moment(), Source.of("words".getBytes(UTF_8)))));
    walk.take("triage-request", Walk.TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
            + "'noConditions':'Any disclosure would name the source.','consult':false}");
    walk.finishLetters();
    walk.happens(
        pen -> {
          Enquiring.of(pen)
              .received(Channel.CENTRAL_AUTHORITY_ELECTRONIC.id(), "How does it stand?");
          Filing.of(pen).linked("P-1", Holding.PRESERVATION, pen.moment().at().minusSeconds(60));
          restricting.change(
              pen.pen(),
              new AccessChange(
                  Sight.RESTRICTED,
                  Set.of("caseworker"),
                  Set.of(teams.add("Unit " + walk.reference(), List.of("supervisor")).id()),
                  "An informant."));
        });
    anEmergency();
    walk.runJobs();
    claim("prepare-letter");
    roots.seal(true);
  }

  private void anEmergency() throws Exception {
    call(
        "caseworker2",
        "/api/emergency-access",
        "{'reference':'" + walk.reference() + "','reason':'The suspect boards a plane.'}");
    String id =
        database
            .sql("select id from emergency_access where reference = ?")
            .param(file())
            .query(String.class)
            .single();
    call(
        "supervisor",
        "/api/overview/emergencies/" + id + "/review",
        "{'justified':true,'remark':'He had to be stopped.'}");
  }

  private void call(String login, String address, String body) throws Exception {
    mvc.perform(said(login, address, body)).andExpect(status().is2xxSuccessful());
  }

  private void claim(String step) {
    desk.claim(walk.task(step).task(), people.get("caseworker"));
  }

  private String file() {
    return walk.reference().value();
  }

  private List<String> found() {
    entities.clear();
    return comparison.found(file(), roots.chain()).stream().map(Part::name).toList();
  }

  @Test
  void thereAreAtLeastFortyAlterations() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void nothingIsFoundWhereNothingWasAltered() {
    transaction.executeWithoutResult(status -> assertThat(found()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachIsFoundAndNamed(Tampering each) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          String last =
              String.valueOf(
                  database
                      .sql("select journal_entries from file where reference = ?")
                      .param(file())
                      .query(Integer.class)
                      .single());
          alter(each);

          isNamed(found(), each.named().stream().map(name -> name.replace(":last", last)).toList());
        });
  }

  /** Whoever moves a process could give the program a step to take elsewhere in the file. */
  @Test
  void aStepOfTheProgramThatWaitsHidesNoOtherMatter() throws IOException {
    Tampering moved =
        cases().stream()
            .filter(each -> each.named().contains("position.1.stands"))
            .findFirst()
            .orElseThrow();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          alter(
              "insert into act_ru_job (id_, rev_, type_, exclusive_, process_instance_id_,"
                  + " process_def_id_, retries_, handler_type_, suspension_state_, priority_,"
                  + " job_def_id_, create_time_) select 'x', 1, 'message', true, process.id_,"
                  + " process.proc_def_id_, 0, 'async-continuation', 1, 0, (select min(step.id_)"
                  + " from act_ru_jobdef step where step.proc_def_id_ = process.proc_def_id_),"
                  + " current_timestamp from act_ru_execution process"
                  + " where process.business_key_ = :file || '/E1' and process.parent_id_ is null"
                  + " and process.super_exec_ is null");
          assertThat(PositionTaken.onTheirWay(workflow.where(walk.reference())))
              .containsExactly(RequestMatter.ENQUIRY.of(walk.reference(), 1));
          isNamed(found(), FORGED);
          alter(
              "update act_ru_job set retries_ = 3, duedate_ = timestamp '2099-01-01 00:00:00'"
                  + " where id_ = 'x'");
          isNamed(found(), FORGED);

          alter(moved);

          isNamed(found(), Stream.concat(FORGED.stream(), moved.named().stream()).toList());
        });
  }

  private void alter(Tampering tampering) {
    tampering.statements().forEach(this::alter);
    if (tampering.isChainedAnew()) {
      new Forger(plain).chainAnew(file());
    }
  }

  private void alter(String sql) {
    assertThat(database.sql(sql).param("file", file()).update()).isPositive();
  }

  /** A star stands for any number of further parts, a name that ends with one for its parts. */
  static void isNamed(List<String> found, List<String> expected) {
    List<String> left = new ArrayList<>(found);
    for (String name : expected) {
      if (name.equals("*")) {
        return;
      }
      String start = name.replace("*", "");
      boolean named =
          name.endsWith("*")
              ? left.removeIf(part -> part.startsWith(start))
              : left.removeIf(name::equals);
      assertThat(named).as("%s is among %s", name, found).isTrue();
    }
    assertThat(left).as("named besides").isEmpty();
  }

  @Test
  void theDocumentHasTheSameTable() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # What is altered is found

            Made from the tables in `src/test/resources/integrity` by `TamperingTest`; do not edit. Each alteration is made in the
            database by plain SQL, on H2 and on PostgreSQL, is found by the comparison, and is named as the last column says. An
            untouched file has none. A star stands for further parts of the same thing, or for what follows from it. `:last` is the
            number of the last entry. What is done to the roots and their key is in `RootChainTest` and `RootsLostTest`; roles, and a file that is removed whole, in `DailyRootsTest`.
            The record of who read restricted and confidential files is one for all files, here with five lines when it was sealed; `ReadsTamperingTest` alters it.
            The models of processes belong to no file; `:deployment` is the set that was deployed last. `AlteredModelsTest` alters them, and shows that nothing of an altered one is run.
            What belongs to no file (`register`, `reading`, `person`, `series`) is compared with the office's journal (`office`), which was sealed before; `OfficeTamperingTest` alters it.

            | altered | how | named |
            |---|---|---|
            """);
    for (String table : Tampering.TABLES) {
      for (Tampering each : Tampering.read(table)) {
        text.append(
            "| %s | `%s` | `%s` |%n"
                .formatted(each.what(), each.sql(), String.join("`, `", each.named())));
      }
    }
    GeneratedDocument.assertUpToDate(Path.of("docs/tampering.md"), text.toString());
  }
}
