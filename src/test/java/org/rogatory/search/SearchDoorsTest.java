package org.rogatory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.access.People;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The search by page and by call. */
@RogatoryTest
@Tag("database")
@Clause({"40(20)", "22(5)"})
class SearchDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired IndexFilling filling;
  @Autowired Walks walks;
  @Autowired People people;
  @Autowired Files files;
  @Autowired Restricting restricting;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  private String only;

  @BeforeEach
  void begin() {
    only = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Łukasz Dvořák | lukasz dvorak",
        "Алексей Королёв | алексеи королев",
        "فَاطِمَة الزَّهْرَاء | فاطمه زهراء",
        "張偉明 | 张伟明"
      })
  void aPersonIsFoundInFourScripts(String name, String typed) throws Exception {
    Reference file = about(name + " " + only);

    Document page = page("/search", typed + " " + only, "caseworker2");
    assertThat(page.select(".hit h3 a").eachText()).containsExactly(file.value());
    assertThat(page.select(".hit dd[dir=auto] mark").eachText()).isNotEmpty();
    assertThat(page.select("#search-box").attr("value")).isEqualTo(typed + " " + only);
    mvc.perform(
            get("/api/search")
                .param("q", typed + " " + only)
                .with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(1))
        .andExpect(jsonPath("$.items[0].reference").value(file.value()))
        .andExpect(jsonPath("$.items[0].places[0].kind").value("person"));
  }

  @Test
  void aNumberOfOursLeadsToTheFile() throws Exception {
    Reference file = about(only);
    String typed = file.value().replace('-', ' ').toLowerCase(java.util.Locale.ROOT);

    mvc.perform(get("/search").param("q", typed).with(user("caseworker").roles("CASEWORKER")))
        .andExpect(redirectedUrl("/files/" + file));
    mvc.perform(get("/api/search").param("q", typed).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.named").value(file.value()));
  }

  @Test
  void whoeverMayNotSeeAFileGetsWhatOneGetsWhoFindsNothing() throws Exception {
    Reference file = about(only);
    restrict(file);

    for (String typed : List.of(only, file.value())) {
      assertThat(body("/search", typed, "caseworker2").replace(typed, "X"))
          .isEqualTo(body("/search", "never" + only, "caseworker2").replace("never" + only, "X"));
      mvc.perform(get("/api/search").param("q", typed).with(httpBasic("caseworker2", "demo")))
          .andExpect(jsonPath("$.named").doesNotExist())
          .andExpect(jsonPath("$.items").value(hasSize(0)))
          .andExpect(jsonPath("$.total").value(0));
    }
    assertThat(page("/search", only, "caseworker").select(".hit")).hasSize(1);
  }

  @Test
  void eachRestrictedFileOfWhichWordsAreShownIsRecordedAsRead() throws Exception {
    Reference file = about(only);
    Reference open = about(only);
    restrict(file);
    long before = reads(file);

    page("/search", only, "caseworker2");
    assertThat(reads(file)).isEqualTo(before);
    page("/search", only, "caseworker");
    mvc.perform(get("/api/search").param("q", only).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.total").value(2));

    assertThat(reads(file)).isEqualTo(before + 2);
    assertThat(reads(open)).isZero();
  }

  @Test
  void theFilesPageShowsTheSamePersonInOtherFilesThatOneMaySee() throws Exception {
    Reference file = about("Jane " + only);
    Reference other = about(only + ", Jane");
    Reference secret = about("JANE " + only);
    restrict(secret);

    assertThat(parallels(file, "caseworker2")).containsExactly(other.value());
    assertThat(parallels(other, "caseworker2")).containsExactly(file.value());
    assertThat(parallels(file, "caseworker")).containsExactly(other.value(), secret.value());
    mvc.perform(get("/api/files/" + file + "/parallels").with(httpBasic("caseworker2", "demo")))
        .andExpect(jsonPath("$").value(hasSize(1)))
        .andExpect(jsonPath("$[0].kind").value("person"))
        .andExpect(jsonPath("$[0].files").value(other.value()));
    mvc.perform(get("/api/files/" + secret + "/parallels").with(httpBasic("caseworker2", "demo")))
        .andExpect(status().isNotFound());
  }

  @Test
  void nothingTypedSaysWhatIsSearched() throws Exception {
    Document page = page("/search", "", "caseworker");

    assertThat(page.select(".empty-state").text()).contains("in any script");
    assertThat(page.select("#search-box").attr("aria-keyshortcuts")).isEqualTo("/");
  }

  @Test
  void whoSeesNoFilesHasNoBox() throws Exception {
    assertThat(
            Jsoup.parse(
                    mvc.perform(get("/states").with(user("administrator").roles("ADMINISTRATOR")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("#search-box"))
        .isEmpty();
    mvc.perform(get("/search").with(user("administrator").roles("ADMINISTRATOR")))
        .andExpect(status().isForbidden());
  }

  @Test
  void aSupervisorHasAllMadeKnownAnew() throws Exception {
    Reference file = about(only);
    transaction.executeWithoutResult(
        status ->
            database
                .sql("delete from search_word where reference = ?")
                .param(file.value())
                .update());
    mvc.perform(post("/api/overview/search/rebuild").with(httpBasic("caseworker", "demo")))
        .andExpect(status().isForbidden());

    mvc.perform(post("/api/overview/search/rebuild").with(httpBasic("supervisor", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.percent").value(0));
    assertThat(page("/overview/search", "", "supervisor").select("progress")).hasSize(1);
    assertThat(page("/search", only, "caseworker").select(".notice-caution")).hasSize(1);
    filling.fill();

    mvc.perform(get("/api/overview/search").with(httpBasic("supervisor", "demo")))
        .andExpect(jsonPath("$.percent").value(100));
    assertThat(page("/search", only, "caseworker").select(".hit h3 a").eachText())
        .containsExactly(file.value());
  }

  private Reference about(String name) {
    return walks.register(Filed.about(Subject.Kind.NATURAL_PERSON, name, null, null)).reference();
  }

  private void restrict(Reference file) {
    transaction.executeWithoutResult(
        status -> {
          var pen = files.forChange(file, people.get("caseworker").actor());
          restricting.restrict(pen, List.of(people.get("caseworker")), "Need-to-know");
        });
  }

  private List<String> parallels(Reference file, String login) throws Exception {
    return page("/files/" + file, "", login)
        .select("[aria-labelledby=parallels-title] a")
        .eachText();
  }

  private long reads(Reference file) {
    return database
        .sql("select count(*) from file_read where reference = ?")
        .param(file.value())
        .query(Long.class)
        .single();
  }

  private Document page(String path, String typed, String login) throws Exception {
    return Jsoup.parse(body(path, typed, login));
  }

  private String body(String path, String typed, String login) throws Exception {
    String role = login.equals("supervisor") ? "SUPERVISOR" : "CASEWORKER";
    return mvc.perform(get(path).param("q", typed).with(user(login).roles(role)))
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replaceAll("(_csrf|_once)\" value=\"[^\"]*\"", "$1");
  }
}
