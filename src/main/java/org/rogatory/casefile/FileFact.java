package org.rogatory.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Fact;

/** What happens to a file of any kind. */
public sealed interface FileFact extends Fact {

  /**
   * A document was put into the file.
   *
   * @param channel the id of the channel by which it came; null where it was made here
   * @param addedAt when it was put into it; null in entries of before it was written down
   */
  record DocumentAttached(
      int number,
      String name,
      String type,
      long bytes,
      String sha256,
      @Nullable String description,
      @Nullable String channel,
      @Nullable Instant addedAt)
      implements FileFact {}

  /**
   * A document that somebody was about to put into the file was not taken, because malware was
   * found in it.
   *
   * @param name of the document
   * @param found the name of what was found
   * @param sha256 of the document
   */
  record MalwareRefused(String name, String found, String sha256) implements FileFact {}

  /**
   * A mistake in the file's data was mended.
   *
   * @param field the name of what was wrong
   */
  record Corrected(String field, @Nullable String old, @Nullable String now, String reason)
      implements FileFact {}

  /** A remark. */
  record NoteTaken(String text) implements FileFact {}

  /**
   * The file belongs together with another one; that one has the same entry about this one.
   *
   * @param other the reference of the other file
   */
  record FilesLinked(String other, String why) implements FileFact {

    @Override
    public List<String> otherFiles() {
      return List.of(other);
    }
  }

  /**
   * The file was closed to all but named people, teams and supervisors.
   *
   * @param readers all who may see it, also as members of a team, by login name
   * @param teams the ids of the teams
   */
  record FileRestricted(List<String> readers, String reason, List<String> teams)
      implements FileFact {

    public FileRestricted {
      teams = teams == null ? List.of() : teams;
    }
  }

  /**
   * The members of a team that may see the restricted file changed.
   *
   * @param team its id
   * @param readers all who may see the file now, also as members of a team, by login name
   */
  record ReadersChanged(String team, List<String> readers) implements FileFact {}

  /** A person who may not see the restricted file opened it in an emergency. */
  record EmergencyAccessTaken(Instant until, String reason) implements FileFact {}

  /** What an emergency allowed the person is over. */
  record EmergencyAccessEnded(String login) implements FileFact {}

  /** A supervisor looked at what a person opened in an emergency. */
  record EmergencyAccessReviewed(String login, boolean justified, String remark)
      implements FileFact {}

  /**
   * The file was closed to all but these people, teams and supervisors because it is confidential,
   * and the office's policy wants that.
   *
   * @param readers all who may see it, also as members of a team, by login name
   * @param teams the ids of the teams
   */
  record FileRestrictedByPolicy(List<String> readers, List<String> teams) implements FileFact {

    public FileRestrictedByPolicy {
      teams = teams == null ? List.of() : teams;
    }
  }

  /** The file was opened to all caseworkers. */
  record FileOpened(String reason) implements FileFact {}

  /**
   * A person took a task, for as long as it waits and nobody else gets it.
   *
   * @param task the engine's id of it
   */
  record TaskClaimed(String step, String task) implements FileFact {}

  /** Whoever had claimed a task gave it back. */
  record TaskGivenBack(String step, String task) implements FileFact {}

  /**
   * A task was given to a person by a supervisor, or taken back.
   *
   * @param reason null where the entry before it tells why
   * @param task the engine's id of it
   */
  record TaskReassigned(
      String step, @Nullable String from, @Nullable String to, @Nullable String reason, String task)
      implements FileFact {}

  /**
   * A date came near or passed, and somebody was told.
   *
   * @param deadline the id of the kind of time limit
   * @param due its last day
   * @param plannedFor when somebody was to be told
   * @param escalated whether the supervisors were told
   */
  record Reminded(String deadline, LocalDate due, Instant plannedFor, boolean escalated)
      implements FileFact {}

  /**
   * A part of what is kept of the file was found not to agree with what was written.
   *
   * @param part what it is, such as {@code document.1}
   */
  record AlterationFound(String part) implements FileFact {}
}
