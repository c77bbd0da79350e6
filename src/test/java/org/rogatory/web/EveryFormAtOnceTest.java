package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Lawful;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.rogatory.testing.WholeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every form of every page, sent by eight people at the same moment, each with a session and a key
 * of their own, at a real port. What may be done once is done by one; the others are told in words.
 * Whoever was told that it was done finds it done, and nobody else does. Which forms there are says
 * the list of routes.
 */
@RogatoryTest
@Tag("database")
class EveryFormAtOnceTest {

  private static final int PEOPLE = 8;

  /** What each who may do it does, whatever the others do; everything else is done by one. */
  private static final Set<String> DONE_BY_EACH =
      Set.of(
          "/files/register",
          "/files/{reference}/access",
          "/files/{reference}/arrived",
          "/files/{reference}/authenticity",
          "/files/{reference}/channel",
          "/files/{reference}/measures/{number}/acts/{act}",
          "/files/{reference}/note",
          "/information/received",
          "/information/sent",
          "/information/{reference}/acts/{act}",
          "/inbox/many",
          "/overview/integrity/compare",
          "/overview/integrity/files/{reference}/compare",
          "/teams/{team}",
          "/overview/integrity/seal",
          "/overview/search/rebuild",
          "/sessions/people/end");

  /** What may be done again as long as it is as it was left, and changes nothing then. */
  private static final Set<String> DONE_AGAIN =
      Set.of("/overview/incidents/{id}/retry", "/tasks/{task}/claim", "/tasks/{task}/release");

  private static final Lawful LAWFUL = new Lawful(DONE_BY_EACH, DONE_AGAIN);

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired AutowireCapableBeanFactory beans;

  /**
   * One of those who send.
   *
   * @param token of his or her session's forms
   */
  private record Sender(String login, Caller caller, String token) {}

  private final Map<String, Sender> senders = new HashMap<>();
  private EveryForm every;
  private WholeFiles files;

  @BeforeEach
  void prepare() {
    every = beans.createBean(EveryForm.class);
    files = beans.createBean(WholeFiles.class);
  }

  private List<Sender> senders(String route) throws Exception {
    List<Sender> people = new ArrayList<>();
    for (int number = 0; number < PEOPLE; number++) {
      String login = EveryForm.login(route, number);
      if (!senders.containsKey(login + number)) {
        Caller caller = Caller.login(port, login, "en");
        String token =
            Visitor.form(caller.page("/sessions"), "/logout").fields().get("_csrf").get(0);
        senders.put(login + number, new Sender(login, caller, token));
      }
      people.add(senders.get(login + number));
    }
    return people;
  }

  private Visitor visitor(String route) throws Exception {
    return Visitor.login(mvc, EveryForm.login(route, 0));
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  void whatIsDoneIsDoneAsOftenAsItMayBeAndSaidToWhoeverDidIt() throws Exception {
    Map<String, EveryForm.Form> forms = every.made();
    assertThat(forms.keySet()).containsAll(DONE_BY_EACH).containsAll(DONE_AGAIN);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, EveryForm.Form> each : forms.entrySet()) {
      List<Sent> sent =
          atOnce(each.getValue().filled(visitor(each.getKey())), senders(each.getKey()));
      sent.stream().filter(one -> !one.isRight()).forEach(one -> wrong.add(each.getKey() + one));
      if (!isLawful(each.getKey(), sent)) {
        wrong.add(each.getKey() + " was done too often or too seldom: " + sent);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(files.broken()).isEmpty();
    assertThat(files.closed()).isEmpty();
  }

  @Test
  void theSameSheetSentEightTimesIsDoneOnceAndAnsweredAlike() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, EveryForm.Form> each : every.made().entrySet()) {
      Sender sender = senders(each.getKey()).get(0);
      Visitor.Form form =
          each.getValue().filled(visitor(each.getKey())).with("_csrf", sender.token());
      List<HttpResponse<String>> answers =
          AtOnce.people(PEOPLE, number -> sender.caller().send(form));
      Set<String> said = new TreeSet<>();
      answers.forEach(answer -> said.add(answer.statusCode() + to(answer)));
      if (said.size() != 1 || answers.get(0).statusCode() != 302) {
        wrong.add(each.getKey() + " " + said);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(files.broken()).isEmpty();
  }

  /**
   * What changes no file: a reader's own cookies, sessions and drafts, a picture of what was typed.
   */
  @ParameterizedTest
  @MethodSource("changesNothing")
  void whatChangesNoFileBreaksNothing(String route) throws Exception {
    String page = "/tasks/" + every.prepared();
    List<Sender> people = senders(route);
    Map<String, List<String>> fields =
        route.startsWith("/tasks") ? people.get(0).caller().form(page, page).fields() : Map.of();
    Visitor.Form form =
        new Visitor.Form(route.replace("/tasks/{task}", page), false, fields)
            .with("language", "zh", "theme", "dark", "session", "none")
            .with("_form", "/files/register?form=at-once", "_draft", "", "_next", "a")
            .with("_over", "true");
    Visitor.Form sent = route.equals("/tasks/{task}") ? form.with("draft", "save") : form;

    List<Integer> answers =
        AtOnce.people(
            PEOPLE,
            number ->
                people
                    .get(number)
                    .caller()
                    .send(sent.with("_csrf", people.get(number).token()))
                    .statusCode());

    if (route.startsWith("/sessions")) {
      // Whose session another one ended first is logged out.
      assertThat(answers).contains(302).isSubsetOf(302, 401, 403);
    } else {
      assertThat(answers).allMatch(status -> status < 400);
    }
  }

  static Stream<String> changesNothing() {
    return Stream.concat(EveryForm.CHANGES_NOTHING.stream(), Stream.of("/tasks/{task}", "/logout"));
  }

  @Test
  void aSessionEndedByEightAtOnceHasEndedOnce() throws Exception {
    Sender sender = senders("/sessions/end").get(0);
    Document page = sender.caller().page("/sessions");
    String ended = page.select("form[action=/sessions/end] [name=session]").attr("value");
    Visitor.Form form =
        Visitor.form(page, "/sessions/end").with("session", ended, "_csrf", sender.token());

    assertThat(AtOnce.people(PEOPLE, number -> sender.caller().send(form).statusCode()))
        .containsOnly(302);
    assertThat(sender.caller().page("/sessions").select("[name=session]").eachAttr("value"))
        .isNotEmpty()
        .doesNotContain(ended);
  }

  /** What one of them sent, whether it was done, and what was answered. */
  private record Sent(String login, boolean done, HttpResponse<String> answer, String after) {

    /** Done is said to be done; not done is refused in words, on this page or the next. */
    boolean isRight() {
      Document page = Jsoup.parse(answer.body());
      boolean refused =
          answer.statusCode() == 302
              ? !Jsoup.parse(after).select("main .notice-refused p").isEmpty()
              : Set.of(403, 404, 409, 422).contains(answer.statusCode())
                  && !page.select("main :is(h1, .problems)").text().isEmpty();
      return done ? answer.statusCode() == 302 : refused;
    }

    @Override
    public String toString() {
      return " by " + login + ": " + answer.statusCode() + (done ? " done" : " not done");
    }
  }

  private List<Sent> atOnce(Visitor.Form form, List<Sender> people) throws Exception {
    return AtOnce.people(
        PEOPLE,
        number -> {
          Sender sender = people.get(number);
          Caller person = sender.caller();
          String key = UUID.randomUUID().toString();
          HttpResponse<String> answer =
              person.send(form.with("_csrf", sender.token(), "_once", key));
          String after = answer.statusCode() == 302 ? person.open(to(answer)).body() : "";
          return new Sent(sender.login(), files.isDone(key), answer, after);
        });
  }

  private static boolean isLawful(String route, List<Sent> sent) {
    long allowed = sent.stream().filter(one -> one.answer().statusCode() != 403).count();
    return LAWFUL.is(route, allowed, sent.stream().filter(Sent::done).count());
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
