package org.rogatory.integrity.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.PartName;
import org.rogatory.integrity.seals.JournalCheck;
import org.rogatory.integrity.seals.KnownRoot;
import org.rogatory.integrity.seals.RecordCheck;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.StoredJournals;

/**
 * Compares a backup with the daily roots, and needs no running program: the chain of roots, the
 * chain of each journal, each journal with the roots, files that are gone, the roles of people, and
 * the records that are one for all files.
 */
public final class Verify {

  static final int AGREES = 0;
  static final int ALTERED = 1;
  static final int IMPOSSIBLE = 2;

  /** By PostgreSQL and by H2: there is no such table. */
  private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42102");

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "messages.integrity",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

  private final PrintStream out;
  private final Map<String, String> environment;

  Verify(PrintStream out, Map<String, String> environment) {
    this.out = out;
    this.environment = environment;
  }

  /** Called by {@code bin/verify}. */
  public static void main(String[] args) {
    int code;
    try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
      code = new Verify(out, System.getenv()).run(List.of(args));
    }
    System.exit(code);
  }

  /**
   * Says what it found, one thing a line.
   *
   * @param args the backup, the folder of the roots, and where it is known the fingerprint of the
   *     first key, in one word or several
   * @return 0 where all agrees, 1 where something does not, 2 where it could not be compared
   */
  int run(List<String> args) {
    if (args.size() < 2 || args.get(0).startsWith("-")) {
      return impossible(text("verify.usage"));
    }
    String folder = args.get(1);
    if (!Files.isDirectory(Path.of(folder))) {
      return impossible(text("verify.no-folder", folder));
    }
    try (Backup backup = Backup.open(args.get(0), environment)) {
      StoredJournals journals = new StoredJournals(backup.connection());
      RootFolder written = new RootFolder(Path.of(folder));
      List<KnownRoot> known = journals.roots();
      if (written.last() == 0) {
        return impossible(text("verify.no-roots", folder, String.valueOf(known.size())));
      }
      RootChain roots = RootChain.read(written, known);
      return report(roots, found(journals, roots), String.join(" ", args.subList(2, args.size())));
    } catch (Backup.Unusable unusable) {
      return impossible(text(unusable.key(), unusable.where(), unusable.why()));
    } catch (SQLException failed) {
      boolean noTable = NO_TABLE.contains(String.valueOf(failed.getSQLState()));
      String key = noTable ? "verify.not-ours" : "verify.unreadable";
      return impossible(text(key, args.get(0), words(failed)));
    } catch (IOException | UncheckedIOException failed) {
      return impossible(text("verify.unreadable", args.get(0), words(failed)));
    }
  }

  /** The first line: the next ones are the statement. */
  private static String words(Throwable failed) {
    return String.valueOf(failed.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst(";? SQL statement:$", "");
  }

  private static List<Found> found(StoredJournals journals, RootChain roots) throws SQLException {
    JournalCheck check = new JournalCheck(journals, roots);
    List<Found> found = new ArrayList<>(roots.wrong());
    for (List<String> part = journals.after(""); !part.isEmpty(); ) {
      for (String file : part) {
        found.addAll(check.of(file));
      }
      part = journals.after(part.get(part.size() - 1));
    }
    found.addAll(check.removed());
    found.addAll(check.people());
    found.addAll(RecordCheck.all(journals, roots));
    return found;
  }

  private int report(RootChain roots, List<Found> found, String expected) {
    String first = roots.firstKey().map(SealKey::fingerprint).orElse("");
    boolean otherKey = !expected.isEmpty() && !digits(expected).equals(digits(first));
    if (otherKey) {
      out.println(text("verify.other-first-key", first, expected));
    }
    found.forEach(each -> out.println(sentence(each)));
    roots
        .last()
        .ifPresent(
            last ->
                out.println(
                    text(
                        "verify.last",
                        String.valueOf(last.root().number()),
                        last.root().day().toString(),
                        last.hash(),
                        first)));
    boolean altered = otherKey || !found.isEmpty();
    out.println(
        altered
            ? text("verify.altered", String.valueOf(found.size() + (otherKey ? 1 : 0)))
            : text("verify.agrees", String.valueOf(roots.claims().size())));
    return altered ? ALTERED : AGREES;
  }

  private static String digits(String fingerprint) {
    return fingerprint.replaceAll("[^0-9a-fA-F]", "").toLowerCase(Locale.ROOT);
  }

  private static String sentence(Found found) {
    String what = PartName.of(found.part().name()).in(Verify::find);
    String where = found.file().isEmpty() ? what : found.file() + ": " + what;
    String written = found.part().written();
    String kept = found.part().kept();
    return written == null && kept == null
        ? where
        : text("verify.differs", where, String.valueOf(written), String.valueOf(kept));
  }

  private int impossible(String why) {
    out.println(why);
    return IMPOSSIBLE;
  }

  private static String find(String key, String... arguments) {
    return TEXTS.containsKey(key) ? text(key, arguments) : "";
  }

  private static String text(String key, String... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }
}
