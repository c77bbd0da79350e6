package org.rogatory.incoming;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.rogatory.access.People;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.Inbox;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letters;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files through their course as caseworkers and supervisors do, with the real program. */
@TestComponent
public class Walks {

  final Registry registry;
  final Requests requests;
  final Inbox inbox;
  final Desk desk;
  final Letters letters;
  final Journal journal;
  final People people;
  final Jobs jobs;
  final TestClock clock;
  final ObjectMapper json;
  final TransactionTemplate transaction;

  Walks(
      Registry registry,
      Requests requests,
      Inbox inbox,
      Desk desk,
      Letters letters,
      Journal journal,
      People people,
      Jobs jobs,
      TestClock clock,
      ObjectMapper json,
      TransactionTemplate transaction) {
    this.registry = registry;
    this.requests = requests;
    this.inbox = inbox;
    this.desk = desk;
    this.letters = letters;
    this.journal = journal;
    this.people = people;
    this.jobs = jobs;
    this.clock = clock;
    this.json = json;
    this.transaction = transaction;
  }

  /** Registers a request, lets the program take its first steps and confirms its receipt. */
  public Walk register(NewRequest arrived) {
    Walk walk = arrive(arrived);
    walk.issueLetter();
    return walk;
  }

  /** Registers a request and lets the program take its first steps. */
  public Walk arrive(NewRequest arrived) {
    Reference file = registry.register(arrived, people.get("caseworker"));
    jobs.run(file);
    return new Walk(this, file);
  }

  /** A file of any kind that is under way, once the program has taken what waits for it. */
  public Walk of(Reference file) {
    jobs.run(file);
    return new Walk(this, file);
  }

  /** Somebody claims a task. */
  public void claim(String task, String login) {
    desk.claim(task, people.get(login));
  }

  /** The program takes the steps of a file that wait for it. */
  public void jobs(Reference file) {
    jobs.run(file);
  }
}
