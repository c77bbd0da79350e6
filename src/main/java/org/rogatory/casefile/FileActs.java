package org.rogatory.casefile;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Matter;

/** What happens to a file of any kind: remarks, links, tasks given to somebody, reminders. */
public final class FileActs {

  private final Pen pen;

  private FileActs(Pen pen) {
    this.pen = pen;
  }

  /** The acts on the file that the pen writes. */
  public static FileActs of(Pen pen) {
    return new FileActs(pen);
  }

  /** A remark for the next reader. */
  public void note(String text) {
    pen.write(pen.file().matter(), null, new FileFact.NoteTaken(text.strip()));
  }

  /**
   * The file and another one belong together, such as spontaneous information and the request that
   * followed it. Both files say so in the same words; whoever may see one of them reads the number
   * of the other there, and nothing else of it.
   *
   * @param other writes the other file, which is locked too: {@link Files#forChange(
   *     org.rogatory.journal.Reference, org.rogatory.journal.Reference,
   *     org.rogatory.journal.Actor)}
   * @throws BadInput at {@code other} where that is the file itself
   */
  public void link(Pen other, String why) {
    if (other.file().reference().equals(pen.file().reference())) {
      throw BadInput.at("other", Reason.of("input.link-itself"));
    }
    linked(pen, other, why);
    linked(other, pen, why);
  }

  private static void linked(Pen one, Pen other, String why) {
    String reference = other.file().reference().value();
    one.write(one.file().matter(), null, new FileFact.FilesLinked(reference, why.strip()));
  }

  /** Whoever holds the pen claimed a task. */
  public void claimed(Matter matter, Waiting waits) {
    pen.write(matter, null, new FileFact.TaskClaimed(waits.step(), waits.task()));
  }

  /** Whoever holds the pen gave a task back. */
  public void gaveBack(Matter matter, Waiting waits) {
    pen.write(matter, null, new FileFact.TaskGivenBack(waits.step(), waits.task()));
  }

  /**
   * A supervisor gave a task to a person, or took it back.
   *
   * @param waits the step that waits in it, and the engine's id of it
   * @param from the login name of who held it; null for nobody
   * @param to of who holds it now; null for nobody
   * @param reason null where the entry before it tells why
   */
  public void reassigned(
      Matter matter,
      Waiting waits,
      @Nullable String from,
      @Nullable String to,
      @Nullable String reason) {
    pen.write(
        matter, null, new FileFact.TaskReassigned(waits.step(), from, to, reason, waits.task()));
  }

  /** A step that waits, and the engine's id of its task. */
  public record Waiting(String step, String task) {}

  /**
   * Somebody was told that a date comes near or has passed.
   *
   * @param matter what in the file the date is about
   */
  public void reminded(Matter matter, FileFact.Reminded told) {
    pen.write(matter, null, told);
  }

  /**
   * What is kept of the file was altered from outside.
   *
   * @param part what of it, such as {@code document.1}
   */
  public void foundAltered(String part) {
    pen.write(pen.file().matter(), null, new FileFact.AlterationFound(part));
  }
}
