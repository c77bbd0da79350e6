package org.rogatory.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every form that stands in a page of a file is sent with nonsense in some of its fields, and with
 * fields that it does not have. None breaks, and what one of them takes breaks no page. The same
 * forms each time, unless {@code -Drogatory.fuzz} and {@code -Drogatory.seed} ask for others.
 */
@RogatoryTest
class NonsenseFormsTest {

  private static final int TIMES_A_FORM = Integer.getInteger("rogatory.fuzz", 4);

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "true",
          "false",
          "UK",
          "ZZ",
          "XB",
          "en",
          "-1",
          "7.9",
          "99999999999999999999",
          "null",
          "on",
          "0001-01-01",
          "+10000-01-01",
          "-999999999-01-01",
          "2026-11-31",
          "2026-11-02",
          "2026-11-03T09:00",
          "9999-12-31T23:59",
          "XA-2026-99999",
          "XA-2026-00001",
          "\u202e",
          "\ufeff",
          "📮",
          "#",
          "|",
          "<script>alert(1)</script>",
          "${T(java.lang.Runtime)}",
          "__${7*7}__",
          "[[${7*7}]]",
          "> ".repeat(300),
          "x".repeat(30000));

  private static final List<String> NAMES =
      List.of(
          "measures[999999].description",
          "measures[0].assistance",
          "measures[-1].assistance",
          "measures[zz].assistance",
          "measures[].assistance",
          "subjects[999999].name",
          "subjects[0].born",
          "offences[256].name",
          "contents[zz]",
          "contents[facts]",
          "contents",
          "class.module.classLoader",
          "facts[0][1][2]",
          "a.b.c.d",
          "[",
          "]",
          "looked[x]",
          "draft",
          "_once",
          "_facts",
          "!facts");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private final Random random = new Random(Long.getLong("rogatory.seed", 65));
  private final List<String> broken = new ArrayList<>();
  private int taken;
  private EveryPage pages;
  private Visitor visitor;

  @BeforeEach
  void visitor() throws Exception {
    pages = new EveryPage(mvc);
    visitor = Visitor.login(mvc, "supervisor");
  }

  @Test
  void breaksNothing() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walks.register(Registered.complete(Assistance.SERVICE));
    for (String page : withForms(walk)) {
      for (int time = 0; time < TIMES_A_FORM; time++) {
        for (String action : actions(page)) {
          send(page, action, walk);
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(taken).as("forms that were taken").isGreaterThan(3);
    assertThat(pages.broken(EveryPage.lists())).isEmpty();
  }

  private static Stream<String> alsoTried() {
    return Stream.of(
        "/files/register",
        "/information/received",
        "/information/sent",
        "/states/new",
        "/states/XB/facts/channel",
        "/states/XB/facts/treaty",
        "/states/XB/facts/languages");
  }

  /** The pages that are linked from the file's, those of its tasks and those that begin one. */
  private Set<String> withForms(Walk walk) throws Exception {
    String file = "/files/" + walk.reference();
    Set<String> found = new TreeSet<>();
    for (String page : List.of(file, file + "/journal")) {
      for (Element link : visitor.page(page).select("a[href^='" + file + "/']")) {
        found.add(link.attr("href").replaceAll("[?#].*", ""));
      }
    }
    walk.openTasks().forEach(task -> found.add("/tasks/" + task.task()));
    walk.openTasks().forEach(task -> found.add("/tasks/" + task.task() + "/assign"));
    alsoTried().forEach(found::add);
    return found;
  }

  /** Where the forms of a page go now; some are gone once one of them was taken. */
  private List<String> actions(String page) throws Exception {
    MockHttpServletResponse answer = visitor.open(page);
    return answer.getStatus() != 200 || !String.valueOf(answer.getContentType()).contains("html")
        ? List.of()
        : Jsoup.parse(answer.getContentAsString()).select("form[method=post]").stream()
            .map(form -> form.attr("action"))
            .filter(action -> !action.matches("/(logout|language|theme).*"))
            .distinct()
            .toList();
  }

  private void send(String page, String action, Walk walk) throws Exception {
    if (!actions(page).contains(action)) {
      return;
    }
    Visitor.Form form = visitor.form(page, action);
    List<String> names = List.copyOf(form.fields().keySet());
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name = random.nextInt(5) == 0 ? one(NAMES) : one(names);
      if (!name.equals("_csrf")) {
        form = form.with(name, one(VALUES));
      }
    }
    String said = action + " " + shortened(form);
    try {
      MockHttpServletResponse answer = visitor.send(form);
      if (answer.getStatus() >= 500) {
        broken.add(answer.getStatus() + " " + said);
      } else if (answer.getStatus() == 302) {
        taken++;
        look(walk).forEach(found -> broken.add(found + " after " + said));
      }
    } catch (Exception error) {
      broken.add(error + " " + said);
    }
  }

  /** Whatever was taken, all pages of the file and all lists can be opened. */
  private List<String> look(Walk walk) {
    return pages.broken(
        Stream.concat(EveryPage.lists(), EveryPage.ofFile(walk.reference().value())));
  }

  private static String shortened(Visitor.Form form) {
    StringBuilder said = new StringBuilder();
    form.fields()
        .forEach(
            (name, values) -> {
              String value = String.join(",", values);
              if (!value.isEmpty()) {
                said.append(name).append('=');
                said.append(value, 0, Math.min(60, value.length())).append(' ');
              }
            });
    return said.toString();
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
