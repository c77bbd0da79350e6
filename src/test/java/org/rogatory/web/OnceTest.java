package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.web.once.AboutFile;
import org.rogatory.web.once.Once;
import org.rogatory.web.once.OnceCalls;
import org.rogatory.web.once.OnceForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class OnceTest {

  private static final String FILE = "XA-1999-00001";

  @Autowired Once once;
  @Autowired OnceForms forms;
  @Autowired OnceCalls calls;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private final AtomicInteger made = new AtomicInteger();
  private final Supplier<String> change = () -> "/files/" + made.incrementAndGet();

  @Test
  void theSecondTimeGetsTheFirstAnswer() {
    Once.Sent sent = sent("a");

    assertThat(once.make(sent, change)).isEqualTo(new Once.Answer("/files/1", false));
    assertThat(once.make(sent, change)).isEqualTo(new Once.Answer("/files/1", true));
    assertThat(made).hasValue(1);
  }

  @Test
  void theSameKeyWithOtherContentIsRefused() {
    Once.Sent sent = sent("a");
    once.make(sent, change);

    Once.Sent other = new Once.Sent(sent.login(), sent.key(), "b");
    assertThatThrownBy(() -> once.make(other, change)).isInstanceOf(Once.OtherContent.class);
    assertThat(made).hasValue(1);
  }

  @Test
  void twoPeopleMayHitOnTheSameKey() {
    Once.Sent sent = sent("a");
    once.make(sent, change);

    once.make(new Once.Sent("supervisor", sent.key(), "a"), change);

    assertThat(made).hasValue(2);
  }

  @Test
  void whatFailedMayBeTriedAgain() {
    Once.Sent sent = sent("a");
    Supplier<String> fails =
        () -> {
          throw new IllegalArgumentException("not lawful");
        };

    assertThatThrownBy(() -> once.make(sent, fails)).hasMessage("not lawful");
    assertThat(once.make(sent, change).again()).isFalse();
  }

  @Test
  void itBeginsItsOwnTransaction() {
    assertThatThrownBy(() -> transaction.execute(status -> once.make(sent("a"), change).text()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(made).hasValue(0);
  }

  @RepeatedTest(5)
  void ofEightAtOnceOneDoesItAndAllGetItsAnswer() throws Exception {
    Once.Sent sent = sent("a");
    Supplier<String> slow =
        () -> {
          pause();
          return change.get();
        };

    assertThat(atOnce(8, () -> once.make(sent, slow).text())).hasSize(8).containsOnly("/files/1");
    assertThat(made).hasValue(1);
  }

  @Test
  void whenTheFirstFailsOneOfTheOthersDoesIt() throws Exception {
    Once.Sent sent = sent("a");
    AtomicInteger tries = new AtomicInteger();
    Supplier<String> failsFirst =
        () -> {
          pause();
          if (tries.incrementAndGet() == 1) {
            throw new IllegalArgumentException("not lawful");
          }
          return change.get();
        };

    List<String> answers = atOnce(4, () -> once.make(sent, failsFirst).text());

    assertThat(answers).containsOnlyOnce("not lawful").contains("/files/1").hasSize(4);
    assertThat(made).hasValue(1);
  }

  @Test
  void oldKeysAreForgotten() {
    Once.Sent sent = sent("a");
    once.make(sent, change);

    once.forgetBefore(clock.instant().plus(Duration.ofMinutes(1)));

    assertThat(once.make(sent, change).again()).isFalse();
  }

  @Test
  void aFormSentTwiceGoesWhereTheFirstWent() {
    String key = forms.newKey();

    assertThat(forms.redirect(form(key, "note"), change)).isEqualTo("redirect:/files/1");
    assertThat(forms.redirect(form(key, "note"), change)).isEqualTo("redirect:/files/1");
    assertThatThrownBy(() -> forms.redirect(form(key, "another"), change))
        .isInstanceOf(Once.OtherContent.class);
    assertThatThrownBy(() -> forms.redirect(form("", "note"), change))
        .hasMessageContaining("without its key");
    assertThat(made).hasValue(1);
  }

  @Test
  void aCallSentTwiceIsAnsweredAlike() {
    String key = once.newKey();
    Supplier<ResponseEntity<Said>> create =
        () ->
            ResponseEntity.status(201)
                .header("Location", "/api/1")
                .body(new Said(FILE, change.get()));

    ResponseEntity<?> first = calls.answer(call(key), new Said(FILE, "x"), create);
    ResponseEntity<?> second = calls.answer(call(key), new Said(FILE, "x"), create);

    assertThat(first.getStatusCode().value()).isEqualTo(201);
    assertThat(first.getHeaders().getLocation()).hasPath("/api/1");
    assertThat(first.getBody())
        .hasToString("{\"reference\":\"XA-1999-00001\",\"text\":\"/files/1\"}");
    assertThat(second).isEqualTo(first);
    assertThatThrownBy(() -> calls.answer(call(key), new Said(FILE, "y"), create))
        .isInstanceOf(Once.OtherContent.class);
  }

  @Test
  void aCallWithoutKeyIsMadeEachTime() {
    MockHttpServletRequest call = new MockHttpServletRequest("POST", "/api/requests");
    Supplier<ResponseEntity<Said>> create = () -> ResponseEntity.ok(new Said(FILE, change.get()));

    calls.answer(call, null, create);
    calls.answer(call, null, create);

    assertThat(made).hasValue(2);
  }

  private Once.Sent sent(String fingerprint) {
    return new Once.Sent("caseworker", once.newKey(), fingerprint);
  }

  private static MockHttpServletRequest form(String key, String text) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/files/1/notes");
    request.setParameter("_once", key);
    request.setParameter("_csrf", String.valueOf(System.nanoTime()));
    request.setParameter("text", text);
    return request;
  }

  private static MockHttpServletRequest call(String key) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/requests");
    request.addHeader(OnceCalls.HEADER, key);
    request.setUserPrincipal(() -> "caseworker");
    return request;
  }

  private static List<String> atOnce(int people, Callable<String> what) throws Exception {
    CyclicBarrier start = new CyclicBarrier(people);
    ExecutorService pool = Executors.newFixedThreadPool(people);
    try {
      List<Future<String>> all =
          IntStream.range(0, people)
              .mapToObj(i -> pool.submit(() -> attempt(start, what)))
              .toList();
      return all.stream().map(OnceTest::join).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static String attempt(CyclicBarrier start, Callable<String> what) throws Exception {
    start.await();
    try {
      return what.call();
    } catch (IllegalArgumentException refused) {
      return refused.getMessage();
    }
  }

  private static String join(Future<String> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private record Said(String reference, String text) implements AboutFile {}
}
