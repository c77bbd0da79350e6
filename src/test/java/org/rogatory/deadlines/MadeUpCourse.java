package org.rogatory.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.Standing;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * A course that no office has: who takes the key of the archive brings it back within a limit, and
 * a key that is not brought back is reported as lost. Its acts are remarks, so that it needs no
 * facts of its own.
 */
final class MadeUpCourse {

  static final String TAKEN = "The key was taken.";
  static final String LOST = "The key is lost.";

  /** The limits of this course; the second one has the id of one of a request's. */
  enum Kind implements DeadlineKind {
    RETURN_OF_THE_KEY,
    TRIAGE;

    @Override
    public Optional<Provision> provision() {
      return Optional.empty();
    }

    @Override
    public List<String> settings() {
      return List.of(TimeLimits.WITHIN);
    }

    @Override
    public boolean outlivesItsMatter() {
      return false;
    }

    @Override
    public boolean concerns(Matter matter) {
      return true;
    }

    @Override
    public Turn whose() {
      return Turn.US;
    }

    @Override
    public boolean isDuty() {
      return true;
    }

    @Override
    public Effect effect() {
      return this == RETURN_OF_THE_KEY ? Effect.WHEN_OVER : Effect.NONE;
    }
  }

  /** Its kind of file, and where one stands. */
  enum Word implements FileKind, Standing {
    ARCHIVE_KEY,
    TAKEN;

    @Override
    public Class<? extends Fact> begins() {
      return FileFact.NoteTaken.class;
    }

    @Override
    public List<Word> standings() {
      return List.of(TAKEN);
    }

    @Override
    public Progress progress() {
      return Progress.UNDER_WAY;
    }

    @Override
    public String group() {
      return "archive-key";
    }
  }

  DeadlineKinds kinds() {
    return new DeadlineKinds(List.of(Kind.RETURN_OF_THE_KEY));
  }

  CourseClocks clocks() {
    return ledger -> List.of(entry -> read(ledger, entry));
  }

  private static void read(Ledger ledger, ReadEntry entry) {
    if (says(entry, TAKEN)) {
      ledger.start(
          Kind.RETURN_OF_THE_KEY, entry, ledger.planning().within(Kind.RETURN_OF_THE_KEY, entry));
    } else if (says(entry, LOST)) {
      ledger.drawn(Kind.RETURN_OF_THE_KEY, entry.matter(), due -> true);
    }
  }

  private static boolean says(ReadEntry entry, String text) {
    return entry.fact() instanceof FileFact.NoteTaken note && note.text().equals(text);
  }

  Consequence consequence() {
    return consequenceOf(Kind.RETURN_OF_THE_KEY);
  }

  Consequence consequenceOf(DeadlineKind kind) {
    return new Consequence() {
      @Override
      public Set<DeadlineKind> follows() {
        return Set.of(kind);
      }

      @Override
      public void draw(Pen then, Deadline over) {
        FileActs.of(then).note(LOST);
      }
    };
  }

  static Worded standing() {
    return Word.TAKEN;
  }
}
