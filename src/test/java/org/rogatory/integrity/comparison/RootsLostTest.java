package org.rogatory.integrity.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.testing.Calls.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.RootForger;
import org.rogatory.integrity.seals.RootsLost;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the database and the folder of the roots, and not the key, is found out. */
@RogatoryTest
@Tag("database")
class RootsLostTest {

  private static final String PAGE = "/overview/integrity";

  @Autowired MockMvc mvc;
  @Autowired DailyRoots roots;
  @Autowired SealSettings settings;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @TempDir Path copy;

  private List<Map<String, Object>> rows;

  @BeforeEach
  void sealTwice() throws IOException {
    roots.seal(true);
    roots.seal(true);
    rows = database.queryForList("select number, hash, sealed_at from daily_root order by number");
    copy(folder(), copy);
  }

  @AfterEach
  void allAgreesAgainWhenTheRootsAreBack() throws IOException {
    clear();
    copy(copy, folder());
    update("delete from daily_root");
    rows.forEach(
        row ->
            update(
                "insert into daily_root (number, hash, sealed_at) values (?, ?, ?)",
                row.values().toArray()));
    comparison.all();
    assertThat(ofRoots()).isEmpty();
    roots.seal(false);
  }

  private Path folder() {
    return Path.of(settings.folder());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private void update(String sql, Object... values) {
    transaction.executeWithoutResult(status -> database.update(sql, values));
  }

  private String root(String what) {
    return "root." + rows.size() + "." + what;
  }

  private List<String> ofRoots() {
    return alterations.open(10_000).stream()
        .filter(each -> each.reference().equals(Alteration.NO_FILE))
        .map(Alteration::part)
        .filter(part -> part.startsWith("root.") || part.startsWith("key."))
        .toList();
  }

  private void noRootFollows() {
    int before = roots.last();
    assertThatThrownBy(() -> roots.seal(false)).isInstanceOf(RootsLost.class);
    assertThatThrownBy(() -> roots.rotate(roots.presentKey().orElseThrow()))
        .isInstanceOf(RootsLost.class);
    assertThat(roots.last()).isEqualTo(before);
  }

  @Test
  void rootsThatAnotherKeySealedAnewAreNamed() throws IOException {
    new RootForger(folder()).sealAnew(null);

    comparison.all();

    assertThat(ofRoots()).hasSize(rows.size() + 1).contains("key.other", root("altered"));
    noRootFollows();
  }

  @Test
  void theyAreNamedAlsoWhereTheDatabaseHasThemAndTheyLeadToTheOfficesKey() throws IOException {
    String office = new KeyFile(Path.of(settings.key())).read().publicText();
    for (SealedRoot forged : new RootForger(folder()).sealAnew(office)) {
      update(
          "update daily_root set hash = ? where number = ?", forged.hash(), forged.root().number());
    }

    comparison.all();

    assertThat(ofRoots()).containsExactly(root("altered"));
    noRootFollows();
  }

  @Test
  void rootsThatAreGoneEverywhereAreMissing() throws IOException {
    clear();
    update("delete from daily_root");

    comparison.all();

    assertThat(ofRoots()).hasSize(rows.size()).contains("root.1.missing", root("missing"));
    noRootFollows();
  }

  @Test
  void theLastRootThatIsGoneIsNotReplaced() throws IOException {
    Files.delete(folder().resolve("root-%06d.txt".formatted(rows.size())));

    comparison.all();

    assertThat(ofRoots()).containsExactly(root("missing"));
    noRootFollows();
  }

  @Test
  void whoSealsIsToldWhichRootIsLostAndSeesIt() throws Exception {
    clear();
    comparison.all();
    String which = "Root " + rows.size();

    Visitor supervisor = Visitor.login(mvc, "supervisor");
    MockHttpServletResponse page = supervisor.send(supervisor.form(PAGE, PAGE + "/seal"));
    MockHttpServletResponse call =
        mvc.perform(said("supervisor", "/api" + PAGE + "/seal", "{'rolesAsTheyStand':false}"))
            .andReturn()
            .getResponse();

    for (MockHttpServletResponse answer : List.of(page, call)) {
      assertThat(answer.getStatus()).isEqualTo(409);
      assertThat(answer.getContentAsString()).contains(which + ", which was sealed last");
    }
    assertThat(call.getContentAsString()).contains("The last root is not there as it was sealed");
    assertThat(supervisor.page(PAGE).text()).contains(which + " is missing");
  }

  @Test
  void aKeyThatWasExchangedIsNamed() throws IOException {
    Path key = Path.of(settings.key());
    Path kept = copy.resolve("kept.pem");
    Files.move(key, kept);
    try {
      comparison.all();
      assertThat(ofRoots()).containsExactly("key.unusable");
    } finally {
      Files.move(kept, key);
    }
  }
}
