package org.rogatory.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Drafts from outside: what a page saves, what it shows again, and to whom. */
@RogatoryTest
@Tag("database")
class DraftPagesTest {

  private static final String TYPED = "Call back on Monday";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired Drafts drafts;

  private Visitor visitor;
  private Walk walk;
  private String note;

  @BeforeEach
  void register() throws Exception {
    visitor = Visitor.login(mvc, "caseworker");
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    note = "/files/" + walk.reference() + "/note";
  }

  @Test
  void whatWasSavedStandsInTheFormAgainAndGoesWhenItIsSent() throws Exception {
    assertThat(save(visitor.form(note, note), TYPED, "a").getStatus()).isEqualTo(200);

    Document page = visitor.page(note);
    assertThat(page.select("textarea[name=text]").text()).isEqualTo(TYPED);
    assertThat(page.select(".draft-notice").text()).contains("have not sent");
    assertThat(page.select("input[name=_draft]").val()).isEqualTo("a");
    assertThat(visitor.send(Visitor.form(page, note)).getStatus()).isEqualTo(302);

    assertThat(visitor.page(note).select("textarea[name=text]").text()).isEmpty();
    assertThat(visitor.page("/files/" + walk.reference()).text()).contains(TYPED);
  }

  @Test
  void aFormThatIsRefusedKeepsItsDraft() throws Exception {
    Visitor.Form form = visitor.form(note, note);
    save(form, TYPED, "a");

    assertThat(visitor.send(form.with("_draft", "a", "text", "")).getStatus()).isEqualTo(422);

    assertThat(visitor.page(note).select("textarea[name=text]").text()).isEqualTo(TYPED);
  }

  @Test
  void anotherWindowIsToldThatSomethingNewerStandsThere() throws Exception {
    Visitor.Form form = visitor.form(note, note);
    save(form, TYPED, "a");

    MockHttpServletResponse older = save(form, "Typed in the first window", "b");

    assertThat(older.getStatus()).isEqualTo(409);
    assertThat(older.getContentAsString()).contains("\"state\":\"newer\"");
    assertThat(save(form.with("_over", "true"), "Kept all the same", "c").getStatus())
        .isEqualTo(200);
    assertThat(visitor.page(note).select("textarea[name=text]").text())
        .isEqualTo("Kept all the same");
  }

  @Test
  void aFormThatWasSentIsSavedNoMoreAndNamesWhatWasMadeOfIt() throws Exception {
    Visitor.Form form = visitor.form(note, note).with("text", TYPED);
    visitor.send(form);

    MockHttpServletResponse late = save(form, "Typed after Back", "b");
    MockHttpServletResponse again = visitor.send(form.with("text", "Typed after Back"));

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("\"state\":\"sent\"", "\"to\":\"/files/" + walk.reference() + "\"");
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(again.getContentAsString())
        .contains("Open what was made of it: " + walk.reference(), "Typed after Back");
  }

  @Test
  void aRegistrationIsFoundAgainByItsNumberAndItsListAndIsRegisteredOnce() throws Exception {
    Document page = visitor.page("/files/register");
    String number = page.select("input[name=form]").val();
    assertThat(page.select("input[name=_once]").val()).isEqualTo(number);
    Visitor.Form form = Visitor.form(page, "/files/register");
    String theirs = "FR/" + UUID.randomUUID();
    form = form.with("requestingState", "FR", "sendersReference", theirs, "_next", "a");
    visitor.send(new Visitor.Form("/drafts", false, form.fields()));

    String address = "/files/register?form=" + number;
    assertThat(visitor.page("/files/register").select(".unfinished a[href=" + address + "]").text())
        .isEqualTo("France, " + theirs);
    assertThat(visitor.page(address).select("input[name=sendersReference]").val())
        .isEqualTo(theirs);
    assertThat(visitor.page(address).select("input[name=_once]").val()).isEqualTo(number);
    assertThat(Visitor.login(mvc, "caseworker2").page("/files/register").text())
        .doesNotContain(theirs);

    visitor.send(new Visitor.Form("/drafts/discard", false, form.fields()));
    assertThat(visitor.page("/files/register").text()).doesNotContain(theirs);
  }

  @Test
  void nobodySavesWhereHeOrSheMaySeeNothing() throws Exception {
    Visitor.Form form = visitor.form(note, note);
    Visitor other = Visitor.login(mvc, "caseworker2");
    access.restrict(walk.reference(), List.of(people.get("caseworker")));

    Visitor.Form others = other.form("/files/register", "/files/register").with("_draft", "");

    int secret = save(other, others.with("_form", note), TYPED, "a").getStatus();
    int unknown =
        save(other, others.with("_form", "/files/XA-1999-00001/note"), TYPED, "a").getStatus();
    int nothing = save(form.with("_form", "/somewhere"), TYPED, "a").getStatus();
    int outside = save(form.with("_form", "//elsewhere.example/"), TYPED, "a").getStatus();

    assertThat(List.of(secret, unknown, nothing, outside)).containsOnly(404);
    assertThat(drafts.find("caseworker2", note)).isEmpty();
  }

  @Test
  void aTasksDraftIsOfferedToWhoeverTakesItOverAndToNobodyElse() throws Exception {
    String task = "/tasks/" + walk.task("triage-request").task();
    Visitor.Form form = visitor.form(task, task);
    visitor.send(form.with("draft", "save", "authenticityHow", TYPED));
    Visitor other = Visitor.login(mvc, "caseworker2");

    assertThat(other.page(task).select(".draft-notice a").attr("href"))
        .isEqualTo(task + "?draftOf=caseworker");
    Document taken = other.page(task + "?draftOf=caseworker");
    assertThat(taken.select("main").html()).contains(TYPED);
    assertThat(taken.select("input[name=_draft]").val()).isEmpty();
    assertThat(other.page(task).select("main").html()).doesNotContain(TYPED);

    walks.claim(task.substring("/tasks/".length()), "caseworker");
    assertThat(other.page(task + "?draftOf=caseworker").select("main").html())
        .doesNotContain(TYPED);
  }

  @Test
  void aDraftGoesWithItsTask() throws Exception {
    String task = "/tasks/" + walk.task("triage-request").task();
    visitor.send(visitor.form(task, task).with("draft", "save", "authenticityHow", TYPED));
    assertThat(drafts.find("caseworker", task)).isPresent();

    walk.take("triage-request", Walk.TRIAGE);

    assertThat(drafts.find("caseworker", task)).isEmpty();
  }

  private MockHttpServletResponse save(Visitor.Form form, String text, String mark)
      throws Exception {
    return save(visitor, form, text, mark);
  }

  private static MockHttpServletResponse save(
      Visitor who, Visitor.Form form, String text, String mark) throws Exception {
    return who.send(
        new Visitor.Form("/drafts", false, form.with("text", text, "_next", mark).fields()));
  }
}
