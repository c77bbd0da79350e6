package org.rogatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An auditor reads everything, changes nothing, and is offered nothing else. */
@RogatoryTest
@Tag("database")
class AuditorTest {

  /** What is one's own: language, looks, sessions. */
  private static final Set<String> OWN =
      Set.of(
          "/language",
          "/theme",
          "/logout",
          "/sessions/again",
          "/sessions/end",
          "/sessions/end-others");

  /** What others read and auditors do not, besides forms, and why. */
  private static final Map<String, String> NOT_READ =
      Map.of(
          "/files/register/documents/.*", "one's own document, which is in no file yet",
          "/(teams|states)/new", "form that is sent to the list",
          "/teams/[^/]+", "form that is sent elsewhere; the list says the same",
          "/states/[^/]+/facts/.*",
              "form that is sent elsewhere; the page of the State says the same",
          "/own-state/readings/[^/]+", "form that signs a reading off; the list says the same",
          "/information/(received|sent)", "form that registers",
          "/emergency-access", "form that opens a file",
          "/sessions/people/one",
              "asks whether sessions are to be ended; /api/sessions lists them");

  /** Enough of each kind of page: the lists of the other tests' files are long. */
  private static final int OF_A_KIND = 6;

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired Files files;
  @Autowired TransactionTemplate transaction;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void fromTheFirstPageEveryLinkOpensAndNoFormChangesTheOffice() throws Exception {
    SecretFiles.Made made = beans.createBean(SecretFiles.class).make();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    made.secret().values().forEach(file -> ahead.add("/files/" + file));
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> seen = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    while (!ahead.isEmpty()) {
      String address = ahead.remove();
      if (seen.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
        MockHttpServletResponse page = read(address);
        if (page.getRedirectedUrl() != null) {
          ahead.add(page.getRedirectedUrl());
        } else if (page.getStatus() != 200) {
          wrong.add(address + ": " + page.getStatus());
        } else if (String.valueOf(page.getContentType()).startsWith("text/html")) {
          look(Jsoup.parse(page.getContentAsString()), address, ahead, wrong);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(seen).contains("/overview", "/inbox", "/files", "/information", "/states");
    assertThat(seen).anyMatch(address -> address.matches("/files/[^/]+/letters/\\d+"));
  }

  private static void look(Document page, String at, Deque<String> ahead, List<String> wrong) {
    for (Element link : page.select("a[href^=/]")) {
      ahead.add(link.attr("href").replaceAll("#.*", ""));
    }
    for (Element form : page.select("form")) {
      String action = form.attr("action");
      if (!form.attr("method").equalsIgnoreCase("get") && !OWN.contains(action)) {
        wrong.add(at + " offers " + action);
      }
    }
  }

  private static String kind(String address) {
    return address
        .replaceAll("\\?.*", "?")
        .replaceAll("[A-Z]{2}-\\d{4}-\\d+", "{reference}")
        .replaceAll("/states/[A-Z]{2}", "/states/{code}")
        .replaceAll("\\d+", "{n}");
  }

  private MockHttpServletResponse read(String address) throws Exception {
    return mvc.perform(get(URI.create(address)).with(user("auditor").roles("AUDITOR")))
        .andReturn()
        .getResponse();
  }

  @Test
  void noRouteThatChangesAnythingOfTheOfficeIsOpen() throws Exception {
    Reference file = beans.createBean(SecretFiles.class).make().open();
    FilledRoutes routes = new FilledRoutes(mapping);
    List<String> open = new ArrayList<>();
    int tried = 0;
    List<FilledRoutes.Filled> all = new ArrayList<>(routes.others());
    all.addAll(routes.of(file, List.of("00000000-0000-0000-0000-000000000000")));
    for (FilledRoutes.Filled route : all) {
      if (!route.isRead() && !OWN.contains(route.path()) && !route.path().equals("/error")) {
        tried++;
        int status = mvc.perform(route.by("auditor")).andReturn().getResponse().getStatus();
        if (status != 403) {
          open.add(route.method() + " " + route.path() + ": " + status);
        }
      }
    }

    assertThat(open).isEmpty();
    assertThat(tried).isGreaterThan(60);
  }

  @Test
  void whatAnyRoleMayReadTheAuditorMayReadToo() throws Exception {
    SecretFiles.Made made = beans.createBean(SecretFiles.class).make();
    Reference file = made.secret().get("request");
    List<String> tasks =
        database
            .sql("select task from task_row where reference = ?")
            .param(file.value())
            .query(String.class)
            .list();
    FilledRoutes routes = new FilledRoutes(mapping);
    List<FilledRoutes.Filled> all = new ArrayList<>(routes.others());
    all.addAll(routes.of(file, tasks));
    Set<String> closed = new TreeSet<>();
    for (FilledRoutes.Filled route : all) {
      if (route.isRead() && status(route, "auditor") == 403) {
        for (String other : List.of("caseworker", "supervisor", "administrator")) {
          if (status(route, other) != 403) {
            closed.add(route.path().replace(file.value(), "{reference}"));
          }
        }
      }
    }

    Set<String> unread =
        closed.stream()
            .filter(path -> NOT_READ.keySet().stream().noneMatch(path::matches))
            .filter(path -> !isForm(all, path.replace("{reference}", file.value())))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unread).isEmpty();
    assertThat(NOT_READ.keySet())
        .allMatch(known -> closed.stream().anyMatch(path -> path.matches(known)));
  }

  /** What is asked for by GET and sent by POST to the same address. */
  private static boolean isForm(List<FilledRoutes.Filled> all, String path) {
    return !path.startsWith("/api/")
        && all.stream().anyMatch(route -> !route.isRead() && route.path().equals(path));
  }

  private int status(FilledRoutes.Filled route, String login) throws Exception {
    return mvc.perform(route.by(login)).andReturn().getResponse().getStatus();
  }

  @Test
  void noPenIsGivenToAnAuditor() throws Exception {
    Reference file = beans.createBean(SecretFiles.class).make().open();
    Person auditor = people.get("auditor");

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> FileActs.of(files.forChange(file, auditor.actor())).note("no")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoeverIsAnAuditorIsNothingElse() {
    Person both = new Person("both", "Both", List.of(Role.SUPERVISOR, Role.AUDITOR));

    assertThat(both.roles()).containsExactly(Role.AUDITOR);
    assertThat(both.is(Role.SUPERVISOR)).isFalse();
    assertThat(both.seesAllFiles()).isTrue();
  }
}
