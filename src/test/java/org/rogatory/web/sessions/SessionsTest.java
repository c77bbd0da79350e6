package org.rogatory.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person sees where he or she is logged in, and ends it there; over a real port. */
@RogatoryTest
class SessionsTest {

  @LocalServerPort int port;
  @Autowired OpenSessions sessions;

  @Test
  void onePersonsSessionsAreShownToThatPersonAlone() throws Exception {
    Caller first = alone("administrator");
    Caller.login(port, "administrator", "en");
    Caller.login(port, "caseworker", "en");

    Document page = first.page("/sessions");

    assertThat(page.select("h1").text()).isEqualTo("My sessions");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody th").eachText()).contains("127.0.0.1 this one", "127.0.0.1");
    assertThat(page.select("tbody .tag-active")).hasSize(1);
    assertThat(page.select("tbody form")).hasSize(1);
    assertThat(page.select(".menu-sheet a[href=/sessions]")).hasSize(1);
  }

  @Test
  void readsInChinese() throws Exception {
    Document page = Caller.login(port, "caseworker2", "zh-CN").page("/sessions");

    assertThat(page.select("h1").text()).isEqualTo("我的会话");
    assertThat(page.select("thead").text()).contains("来源", "登录时间", "最近活动");
  }

  @Test
  void oneOfThemIsEnded() throws Exception {
    Caller here = alone("administrator");
    Caller there = Caller.login(port, "administrator", "en");
    Document page = here.page("/sessions");
    String id = page.select("tbody form button").val();

    here.send(Visitor.form(page, "/sessions/end").with("session", id));

    assertThat(isLoggedOut(there)).isTrue();
    assertThat(heading(here)).isEqualTo("My sessions");
    assertThat(here.page("/sessions").select("tbody tr")).hasSize(1);
  }

  @Test
  void allOthersAreEnded() throws Exception {
    Caller here = alone("administrator");
    Caller there = Caller.login(port, "administrator", "en");
    Caller elsewhere = Caller.login(port, "administrator", "zh-CN");
    Caller colleague = Caller.login(port, "caseworker", "en");

    here.send(here.form("/sessions", "/sessions/end-others"));

    assertThat(heading(here)).isEqualTo("My sessions");
    assertThat(isLoggedOut(there)).isTrue();
    assertThat(isLoggedOut(elsewhere)).isTrue();
    assertThat(heading(colleague)).isEqualTo("My sessions");
  }

  @Test
  void nobodyEndsTheSessionOfAnother() throws Exception {
    Caller mine = alone("administrator");
    Caller.login(port, "administrator", "en");
    String theirs = mine.page("/sessions").select("tbody form button").val();
    Caller.login(port, "caseworker2", "en");
    Caller other = Caller.login(port, "caseworker2", "en");

    other.send(other.form("/sessions", "/sessions/end").with("session", theirs));

    assertThat(mine.page("/sessions").select("tbody tr")).hasSize(2);
  }

  @Test
  void whoEndsTheSessionThatIsUsedIsLoggedOut() throws Exception {
    Caller here = alone("administrator");
    Caller there = Caller.login(port, "administrator", "en");
    String mine = there.page("/sessions").select("tbody form button").val();

    here.send(here.form("/sessions", "/sessions/end").with("session", mine));

    assertThat(isLoggedOut(here)).isTrue();
    assertThat(there.page("/sessions").select("tbody tr")).hasSize(1);
  }

  @Test
  void whoAsksHowLongItLastsDoesNotProlongIt() throws Exception {
    Caller here = alone("administrator");
    here.page("/inbox");
    // On one connection a request is at its end when the next one begins.
    here.open("/sessions/left");
    Instant before = Instant.now();

    here.open("/sessions/left");
    JsonNode said = new JsonMapper().readTree(here.open("/sessions/left").body());

    assertThat(said.path("person").asText()).isEqualTo("administrator");
    assertThat(said.path("left").asLong()).isBetween(1L, Duration.ofHours(2).toSeconds());
    assertThat(sessions.of("administrator", null).get(0).lastSeen()).isBeforeOrEqualTo(before);
  }

  @Test
  void whoIsNotLoggedInIsToldSoAndGetsNoSession() throws Exception {
    HttpResponse<String> said = Caller.program(port, "en").open("/sessions/left");

    assertThat(said.body()).isEqualTo("{\"person\":\"\",\"left\":0}");
    assertThat(said.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aSessionEndsAfterItsLifetimeHoweverItIsUsed() throws Exception {
    try (OwnProgram program = OwnProgram.start("--rogatory.sessions.lifetime=3s")) {
      Caller person = Caller.login(program.port(), "caseworker", "en");
      assertThat(person.page("/inbox").select("h1").text()).isEqualTo("Inbox");

      await().atMost(Duration.ofSeconds(30)).until(() -> isLoggedOut(person));

      assertThat(program.context().getBean(OpenSessions.class).of("caseworker", null)).isEmpty();
    }
  }

  /** Logged in, and nowhere else. */
  private Caller alone(String login) throws Exception {
    Caller caller = Caller.login(port, login, "en");
    Document page = caller.page("/sessions");
    if (!page.select("form[action=/sessions/end-others]").isEmpty()) {
      caller.send(Visitor.form(page, "/sessions/end-others"));
    }
    return caller;
  }

  private static boolean isLoggedOut(Caller caller) throws Exception {
    return caller
        .open("/sessions")
        .headers()
        .firstValue("Location")
        .equals(Optional.of("/login?ended&next=%2Fsessions"));
  }

  private static String heading(Caller caller) throws Exception {
    return caller.page("/sessions").select("h1").text();
  }
}
