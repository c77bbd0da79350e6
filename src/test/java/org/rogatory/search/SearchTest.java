package org.rogatory.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.People;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letters;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in a file finds it, in four scripts; and only for those who may see the file. */
@RogatoryTest
@Tag("database")
@Clause({"40(20)", "22(5)"})
class SearchTest {

  @Autowired Search search;
  @Autowired Parallels parallels;
  @Autowired Index index;
  @Autowired IndexFilling filling;
  @Autowired Walks walks;
  @Autowired InformationRegistry information;
  @Autowired Letters letters;
  @Autowired Requests requests;
  @Autowired People people;
  @Autowired Files files;
  @Autowired Restricting restricting;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  /** A word that stands in no other file, so that tests do not find each other's. */
  private String only;

  @BeforeEach
  void begin() {
    only = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Łukasz Dvořák | lukasz DVORAK",
        "Алексей Королёв | алексеи королев",
        "فَاطِمَة الزَّهْرَاء | فاطمه زهراء",
        "張偉明 | 张伟明"
      })
  void aPersonIsFoundInFourScriptsWithoutDiacriticsAndForms(String name, String typed) {
    Reference file =
        register(Filed.about(Subject.Kind.NATURAL_PERSON, name + " " + only, null, null));

    assertThat(found(typed + " " + only)).containsExactly(file.value());
  }

  @Test
  void everyPartOfARequestFindsIt() {
    Reference account =
        register(
            Filed.about(
                Subject.Kind.ACCOUNT, "Postbox", only + "@mail.example", "12 Quay " + only));
    Reference asked = register(Filed.asking("Statements of " + only));
    Reference said = register(Filed.containing("facts", "Someone entered " + only + "."));
    Reference sender = register(Filed.saying("sender", "Prosecutor of " + only));
    Reference theirs = register(Filed.saying("sendersReference", "XB/" + only + "/0042"));
    Reference given =
        information.register(
            Edited.with(Examples.received(false, null), "subject", "Offers of " + only),
            people.get("caseworker"));

    assertThat(found(only))
        .containsExactlyInAnyOrder(
            account.value(),
            asked.value(),
            said.value(),
            sender.value(),
            theirs.value(),
            given.value());
    assertThat(found(only + " quay postbox")).containsExactly(account.value());
    assertThat(found(only + "@mail")).containsExactly(account.value());
  }

  @Test
  void aLetterFindsItsFileByWhatItSays() {
    Reference file = register(Filed.saying("sendersReference", only));
    walks.jobs(file);
    String text = letters.of(file).get(0).text();
    String longest =
        Stream.of(text.split("[^A-Za-z]+")).max(Comparator.comparing(String::length)).orElseThrow();

    assertThat(search.find(only + " " + longest, null, people.get("caseworker")).hits())
        .flatExtracting(Found.Hit::places)
        .extracting(Found.Place::kind)
        .contains(PassageKind.THEIR_REFERENCE, PassageKind.LETTER);
  }

  @Test
  void whatIsShownOfAHitIsMarked() {
    register(
        Filed.containing(
            "facts",
            "Long before. ".repeat(30)
                + "Then somebody entered "
                + only
                + " by night. "
                + "After. ".repeat(60)));

    List<Found.Piece> pieces =
        search.find(only, null, people.get("caseworker")).hits().get(0).places().get(0).pieces();
    assertThat(pieces.stream().filter(Found.Piece::sought).map(Found.Piece::text))
        .containsExactly(only);
    assertThat(pieces.get(0).text()).isEqualTo("…");
    assertThat(pieces.stream().map(Found.Piece::text).collect(Collectors.joining()))
        .contains("somebody entered " + only + " by night.")
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"%s-%s-%s", "%s %s %s", "%s/%s/%s/1", "%s%s%s", "  %s.%s.%s. "})
  void ourNumberLeadsToTheFileInAnySpelling(String form) {
    Reference file = register(Filed.saying("sendersReference", only));
    String[] parts = file.value().split("-");

    assertThat(named(form.formatted((Object[]) parts))).contains(file);
    assertThat(named(form.formatted((Object[]) parts).toLowerCase(Locale.ROOT))).contains(file);
    assertThat(named("ＸＡ－" + parts[1] + "－" + Integer.parseInt(parts[2]))).contains(file);
    assertThat(named(parts[1] + "/" + Integer.parseInt(parts[2]))).contains(file);
    assertThat(named("XA-1999-99999")).isEmpty();
  }

  @Test
  void theirReferenceLeadsToTheFileWhereItIsTheOnlyOne() {
    Reference file = register(Filed.saying("sendersReference", "XB/" + only + "/2026/0417"));
    assertThat(named("xb-" + only + "-2026-417")).contains(file);

    Reference second = register(Filed.saying("sendersReference", "XB " + only + " 2026 417"));
    assertThat(named("xb-" + only + "-2026-417")).isEmpty();

    restrict(second);
    assertThat(named("xb-" + only + "-2026-417")).contains(file);
  }

  @Test
  void aRestrictedFileIsInNoHitNoCountNoPageAndNoParallel() {
    List<Reference> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(
          register(
              Filed.about(
                  Subject.Kind.NATURAL_PERSON, "Jane " + only, "P" + only, "7 Street " + only)));
    }
    restrict(all.get(1));

    Found seen = search.find(only, null, people.get("caseworker2"));
    assertThat(references(seen)).containsExactly(all.get(2).value(), all.get(0).value());
    assertThat(seen.total()).isEqualTo(2);
    assertThat(search.find(only, all.get(2).value(), people.get("caseworker2")).total())
        .isEqualTo(2);
    assertThat(search.named(all.get(1).value(), people.get("caseworker2"))).isEmpty();
    assertThat(parallels.of(all.get(0), people.get("caseworker2")))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.files()).containsExactly(all.get(2).value()));
    assertThat(search.find(only, null, people.get("supervisor")).total()).isEqualTo(3);
    assertThat(search.find(only, null, people.get("caseworker")).total()).isEqualTo(3);
  }

  @Test
  void theListGoesOnWhereThePageBeforeEnded() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < Search.PART + 2; i++) {
      made.add(0, register(Filed.saying("sender", "Prosecutor " + only)).value());
    }

    Found first = search.find(only, null, people.get("caseworker"));
    Found second = search.find(only, first.next(), people.get("caseworker"));
    List<String> all = new ArrayList<>(references(first));
    all.addAll(references(second));
    assertThat(all).isEqualTo(made);
    assertThat(first.total()).isEqualTo(made.size());
    assertThat(second.next()).isNull();
  }

  @Test
  void theSamePersonAccountAndAddressInAnotherFileAreShownOnBoth() {
    Reference one =
        register(
            Filed.about(
                Subject.Kind.NATURAL_PERSON, "Iván " + only, "AB-12 " + only, "5 Quay, " + only));
    Reference other =
        register(
            Filed.about(
                Subject.Kind.NATURAL_PERSON, only + ", IVAN", "AB12" + only, "Quay 5 " + only));
    Reference account =
        register(Filed.about(Subject.Kind.ACCOUNT, "Postbox", "ab 12-" + only, only));

    assertThat(parallels.of(one, people.get("caseworker")))
        .extracting(each -> each.kind() + " " + each.files())
        .containsExactlyInAnyOrder(
            "ACCOUNT [" + other + ", " + account + "]",
            "ADDRESS [" + other + "]",
            "PERSON [" + other + "]");
    assertThat(parallels.of(other, people.get("caseworker"))).hasSize(3);
    assertThat(parallels.of(account, people.get("caseworker")))
        .extracting(Parallels.Parallel::kind)
        .containsExactly(PassageKind.ACCOUNT);
  }

  @Test
  void aCorrectionChangesWhatIsFoundAndWhatIsParallel() {
    Reference other = register(Filed.about(Subject.Kind.NATURAL_PERSON, "New " + only, null, null));
    Reference file = register(Filed.about(Subject.Kind.NATURAL_PERSON, "Old " + only, null, null));

    correct(file, "New " + only);

    assertThat(found("old " + only)).isEmpty();
    assertThat(found("new " + only)).containsExactly(file.value(), other.value());
    assertThat(parallels.of(other, people.get("caseworker")).get(0).files())
        .containsExactly(file.value());
  }

  @Test
  void whatIsRolledBackIsNotFound() {
    Reference file = register(Filed.saying("sender", "Prosecutor"));
    transaction.executeWithoutResult(
        status -> {
          correctNow(file, "Gone " + only);
          status.setRollbackOnly();
        });

    assertThat(found(only)).isEmpty();
  }

  @Test
  void aRebuildFindsAgainWhatWasLostAndForgetsWhatIsNotThere() {
    Reference file = register(Filed.saying("sender", "Prosecutor " + only));
    transaction.executeWithoutResult(
        status -> {
          database.sql("delete from search_word where reference = ?").param(file.value()).update();
          database
              .sql(
                  "insert into search_word (word, reference, passage) values (?, ?, 'authority.1')")
              .params(("never" + only).getBytes(UTF_8), file.value())
              .update();
        });
    assertThat(found(only)).isEmpty();

    index.rebuild();
    Index.Progress before = index.progress();
    filling.fill();

    assertThat(before.known()).isZero();
    assertThat(before.percent()).isZero();
    assertThat(index.progress().isComplete()).isTrue();
    assertThat(found(only)).containsExactly(file.value());
    assertThat(found("never" + only)).isEmpty();
  }

  @Test
  void aFileOfBeforeTheSearchIsMadeKnown() {
    Reference file = register(Filed.saying("sender", "Prosecutor " + only));
    transaction.executeWithoutResult(
        status -> {
          for (String table : List.of("search_word", "search_passage", "search_file")) {
            database
                .sql("delete from " + table + " where reference = ?")
                .param(file.value())
                .update();
          }
        });
    assertThat(index.progress().isComplete()).isFalse();

    filling.fill();

    assertThat(found(only)).containsExactly(file.value());
  }

  @Test
  void aFileThatIsDamagedIsNoObstacleForTheOthers() {
    Reference damaged =
        register(Filed.about(Subject.Kind.NATURAL_PERSON, "Jane " + only, null, null));
    Reference file = register(Filed.saying("sender", "Prosecutor " + only));
    damage(damaged, "UNKNOWN");
    try {
      index.rebuild();
      filling.fill();

      assertThat(found(only)).containsExactly(file.value());
      assertThat(named(damaged.value())).contains(damaged);
      transaction.executeWithoutResult(
          status ->
              FileActs.of(files.forChange(damaged, people.get("caseworker").actor()))
                  .note("A remark"));
    } finally {
      damage(damaged, "NATURAL_PERSON");
      index.rebuild();
      filling.fill();
    }
    assertThat(found(only)).hasSize(2);
  }

  @Test
  void rowsThatSomebodyDamagedKeepNobodyFromWorking() {
    Reference file = register(Filed.saying("sender", "Prosecutor " + only));
    change("update search_passage set kind = 'x' where passage = 'authority.1' and ", file);
    change(
        "update search_passage set passage = 'y' where passage = 'their-reference.1' and ", file);
    change("delete from search_passage where passage = 'number.1' and ", file);

    assertThat(found(only)).containsExactly(file.value());
    assertThat(named(file.value())).contains(file);
    transaction.executeWithoutResult(
        status ->
            FileActs.of(files.forChange(file, people.get("caseworker").actor())).note("A remark"));
    assertThat(
            search.find(only, null, people.get("caseworker2")).hits().get(0).places().get(0).kind())
        .isEqualTo(PassageKind.AUTHORITY);
  }

  private void change(String sql, Reference file) {
    transaction.executeWithoutResult(
        status -> database.sql(sql + "reference = ?").param(file.value()).update());
  }

  private void damage(Reference file, String kind) {
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update request_subject set kind = ? where reference = ?")
                .params(kind, file.value())
                .update());
  }

  private void correct(Reference file, String name) {
    transaction.executeWithoutResult(status -> correctNow(file, name));
  }

  private void correctNow(Reference file, String name) {
    NewRequest.NewSubject subject =
        new NewRequest.NewSubject(Subject.Kind.NATURAL_PERSON, name, null, null, null, null);
    Correcting.of(requests.forChange(file, people.get("caseworker").actor()))
        .correct(Edited.of(requests.get(file), "subjects", List.of(subject)));
  }

  private void restrict(Reference file) {
    transaction.executeWithoutResult(
        status -> {
          var pen = files.forChange(file, people.get("caseworker").actor());
          restricting.restrict(pen, List.of(people.get("caseworker")), "Need-to-know");
        });
  }

  private Reference register(NewRequest request) {
    return walks.register(request).reference();
  }

  private Optional<Reference> named(String text) {
    return search.named(text, people.get("caseworker2"));
  }

  private List<String> found(String text) {
    return references(search.find(text, null, people.get("caseworker2")));
  }

  private static List<String> references(Found found) {
    return found.hits().stream().map(Found.Hit::reference).toList();
  }
}
