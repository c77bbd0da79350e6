package org.rogatory.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.rogatory.journal.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who came in and who was kept out, what was given out and who may see what: one line each, by
 * login name, address and reference, under {@code org.rogatory.security}. Nothing that somebody
 * typed stands in it but names of accounts that exist and references of files; no words of a
 * request.
 */
@Component
public class SecurityLog {

  private static final Logger log = LoggerFactory.getLogger("org.rogatory.security");

  /** What is too often would fill the log, if each time gave a line. */
  private final Cache<String, Boolean> said =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  public void loggedIn(String login, String from) {
    log.info("login of {} from {}", login, from);
  }

  public void loggedOut(String login, String from) {
    log.info("logout of {} from {}", login, from);
  }

  /** Whoever asked now is let in at each call; one line a minute for an account and an address. */
  public void called() {
    current()
        .filter(login -> isNew("call " + login + from()))
        .ifPresent(login -> log.info("calls of {} from {}", login, from()));
  }

  /** Sessions of a person were ended before their time, by that person or another one. */
  public void sessionsEnded(String login, int many) {
    log.info("sessions of {} ended: {}, by {} from {}", login, many, who(current()), from());
  }

  /** Somebody of the office's single sign-on has no role here. */
  public void withoutRole(String login) {
    log.warn("{} has no role here: not let in", login);
  }

  /** An account of the office's single sign-on came with the login name of another. */
  public void ofAnotherAccount(String login) {
    log.warn("the login name {} is another account's: not let in", login);
  }

  /** Somebody logged in less strongly than the office asks for, or too long ago. */
  public void tooWeak(String login) {
    log.warn("the login of {} is not as strong as the office asks for: not let in", login);
  }

  /** The roles of a person are others than they were. */
  public void rolesOf(String login, String roles) {
    log.info("roles of {} now: {}", login, roles.isEmpty() ? "none" : roles);
  }

  /** A login was ended, because the provider does not vouch for the person any more. */
  public void withdrawn(String login) {
    log.warn("login of {} ended: the provider does not vouch for it any more", login);
  }

  /**
   * A wrong password.
   *
   * @param login the account, where there is one of the name that was typed
   */
  public void wrongPassword(Optional<String> login, String from) {
    log.warn("wrong password for {} from {}", who(login), from);
  }

  /** A password was not looked at; one line a minute for an account and an address. */
  public void tooManyAttempts(Optional<String> login, String from) {
    if (isNew("password " + who(login) + from)) {
      log.warn("too many wrong passwords for {} from {}: not looked at", who(login), from);
    }
  }

  /**
   * Something was asked for too often; one line a minute for what, whom and where.
   *
   * @param what a word of ours for it
   */
  public void tooOften(String what, Optional<String> login, String from) {
    if (isNew(what + who(login) + from)) {
      log.warn("too often: {} by {} from {}", what, who(login), from);
    }
  }

  /**
   * A route is not for this role, or a form or call was not sent by a page of ours.
   *
   * @param why in words of ours
   * @param route the pattern of the route; never the address as it was asked for
   */
  public void refused(String why, String route) {
    log.warn("refused: {} at {}, {} from {}", why, route, who(current()), from());
  }

  /**
   * What somebody sent was refused as wrong; one line a minute for a route, whom and where.
   *
   * @param status of the answer
   * @param what how many fields, and which of them, by names of ours
   * @param route as in {@link #refused}
   */
  public void refusedInput(int status, String what, String route) {
    if (isNew("input " + route + who(current()) + from())) {
      log.warn(
          "refused input: {}{} at {}, {} from {}", status, what, route, who(current()), from());
    }
  }

  /** A request was refused before anybody knew who it is. */
  public void refusedBefore(String why, String from) {
    log.warn("refused: {} from {}", why, from);
  }

  /**
   * Whoever asked got the answer that there is none.
   *
   * @param what the reference of a file, or a task
   */
  public void notGiven(String what, boolean restricted) {
    String why = restricted ? "restricted" : "unknown";
    log.warn("not given: {}, {}, to {} from {}", what, why, who(current()), from());
  }

  /**
   * A document, a letter or another paper was given out.
   *
   * @param what it is, by a word of ours, reference and number
   */
  public void given(String what) {
    log.info("given: {} to {} from {}", what, who(current()), from());
  }

  /** Something of a file was read; one line a minute for a file, whom and where. */
  public void read(String file) {
    if (isNew("read " + file + who(current()) + from())) {
      log.info("read: {} by {} from {}", file, who(current()), from());
    }
  }

  /** A file may be seen by these and by supervisors only, once the transaction is committed. */
  void restricted(Reference file, Collection<String> readers) {
    String who = who(current());
    String from = from();
    afterCommit(() -> log.info("restricted: {} to {}, by {} from {}", file, readers, who, from));
  }

  /** Somebody opened a restricted file in an emergency, once the transaction is committed. */
  void emergency(Reference file, String login, Instant until) {
    String from = from();
    afterCommit(
        () -> log.warn("emergency: {} opened by {} until {}, from {}", file, login, until, from));
  }

  /** What an emergency allowed is over, once the transaction is committed. */
  void emergencyOver(Reference file, String login) {
    afterCommit(() -> log.info("emergency over: {} closed to {}", file, login));
  }

  /** A team has these members, once the transaction is committed. */
  public void team(String team, Collection<String> members) {
    String who = who(current());
    String from = from();
    afterCommit(() -> log.info("members of {}: {}, by {} from {}", team, members, who, from));
  }

  /** A file may be seen by all caseworkers, once the transaction is committed. */
  void opened(Reference file) {
    String who = who(current());
    String from = from();
    afterCommit(() -> log.info("opened: {} to all, by {} from {}", file, who, from));
  }

  /** A document in which malware was found is gone, once the transaction is committed. */
  public void deletedFromQuarantine(int number) {
    String who = who(current());
    String from = from();
    afterCommit(() -> log.info("quarantine: {} deleted by {} from {}", number, who, from));
  }

  /** A stored model is not what was deployed, and was not run; one line a minute for each. */
  public void modelRefused(String model) {
    if (isNew("model " + model)) {
      log.error("not run: the stored {} is not what was deployed", model);
    }
  }

  private static void afterCommit(Runnable line) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      line.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            line.run();
          }
        });
  }

  private boolean isNew(String what) {
    return said.asMap().putIfAbsent(what, true) == null;
  }

  private static Optional<String> current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getName);
  }

  private static String from() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
        ? here.getRequest().getRemoteAddr()
        : "the program";
  }

  private static String who(Optional<String> login) {
    return login.orElse("an unknown account");
  }
}
