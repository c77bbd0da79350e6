package org.rogatory.needtoknow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * What was opened in an emergency, what supervisors found, and what is over. An entry that says
 * what was found or is over names the person, not which of several times; so each of the three is
 * compared by itself.
 */
@Component
class EmergenciesCompared implements ComparedPart {

  private final EntityManager entities;
  private final Journal journal;

  EmergenciesCompared(EntityManager entities, Journal journal) {
    this.entities = entities;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "emergency";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    Said kept = new Said();
    for (EmergencyRow row :
        entities
            .createQuery(
                "select e from EmergencyRow e where e.reference = :file", EmergencyRow.class)
            .setParameter("file", file.reference().value())
            .getResultList()) {
      kept.opened(row.login(), row.beganAt(), row.endsAt(), row.reason());
      row.endedAt().ifPresent(at -> kept.ended(row.login(), at));
      row.reviewedAt()
          .ifPresent(
              at ->
                  kept.reviewed(
                      row.login(),
                      row.reviewedBy().orElse(""),
                      at,
                      row.justified().orElse(false),
                      row.remark().orElse("")));
    }
    return kept.parts();
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    Said told = new Said();
    List<String> open = new ArrayList<>();
    for (JournalEntry entry : entries) {
      journal.find(entry).ifPresent(fact -> tell(told, open, entry, fact));
    }
    return told.parts();
  }

  private static void tell(Said told, List<String> open, JournalEntry entry, Fact fact) {
    Instant at = entry.happenedAt();
    String by = entry.actor().name();
    if (fact instanceof FileFact.EmergencyAccessTaken taken) {
      told.opened(by, at, taken.until(), taken.reason());
      open.add(by);
    } else if (fact instanceof FileFact.EmergencyAccessReviewed found) {
      told.reviewed(found.login(), by, at, found.justified(), found.remark());
    } else if (fact instanceof FileFact.EmergencyAccessEnded over) {
      told.ended(over.login(), at);
      open.remove(over.login());
    } else if (fact instanceof FileFact.FileRestricted
        || fact instanceof FileFact.FileRestrictedByPolicy
        || fact instanceof FileFact.FileOpened) {
      open.forEach(login -> told.ended(login, at));
      open.clear();
    }
  }

  /** One reading of it, in an order that both readings have. */
  private static final class Said {

    private final List<String> opened = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<String> reviewed = new ArrayList<>();

    void opened(String login, Instant began, Instant ends, String reason) {
      opened.add(text(began.truncatedTo(ChronoUnit.SECONDS), login, ends, reason));
    }

    void ended(String login, Instant at) {
      ended.add(text(at, login));
    }

    void reviewed(String login, String by, Instant at, boolean justified, String remark) {
      reviewed.add(text(at, login, by, justified, remark));
    }

    private static String text(Instant at, Object... others) {
      StringBuilder text = new StringBuilder(at.truncatedTo(ChronoUnit.MILLIS).toString());
      for (Object other : others) {
        text.append(' ').append(other);
      }
      return text.toString();
    }

    SortedMap<String, String> parts() {
      SortedMap<String, String> parts = new TreeMap<>();
      number(parts, "opened", opened);
      number(parts, "ended", ended);
      number(parts, "reviewed", reviewed);
      return parts;
    }

    private static void number(SortedMap<String, String> parts, String what, List<String> texts) {
      Collections.sort(texts);
      for (int i = 0; i < texts.size(); i++) {
        parts.put("emergency.%d.%s".formatted(i + 1, what), texts.get(i));
      }
    }
  }
}
