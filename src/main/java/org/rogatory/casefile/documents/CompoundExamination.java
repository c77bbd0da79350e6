package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.embedded.CompoundFile;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;

/**
 * Looks into an office document of old, or into an object within a document, which are compound
 * files both. Programs of the document, and programs and archives that lie in it, are not taken.
 */
final class CompoundExamination implements CompoundFile.Inside {

  private static final int DEEPEST = 4;
  private static final int FIRST_BYTES = 1024;

  private final String part;
  private final int depth;

  private CompoundExamination(String part, int depth) {
    this.part = part;
    this.depth = depth;
  }

  /**
   * Looks into a compound file.
   *
   * @param part how it is called in the document; empty where it is the document
   * @throws BadInput at {@code document}, where it is damaged, or holds what no document needs
   */
  static void examine(Source content, String part) {
    examine(content, part, 0);
  }

  private static void examine(Source content, String part, int depth) {
    if (depth > DEEPEST) {
      throw refused("input.document-inside", part);
    }
    try {
      CompoundFile.look(content, new CompoundExamination(part, depth));
    } catch (CompoundFile.Damaged damaged) {
      throw part.isEmpty()
          ? refused("input.document-package")
          : refused("input.document-inside", part);
    }
  }

  @Override
  public void program(String name) {
    throw refused("input.document-macros", within(name));
  }

  @Override
  public void encrypted() {
    throw refused("input.document-encrypted");
  }

  @Override
  public void file(List<String> names, Source content) {
    String shown = within(names.isEmpty() ? "" : names.get(0));
    byte[] first = first(content);
    if (names.stream().anyMatch(Endings::isRun) || PackagedPart.isForeign(first, "")) {
      throw refused("input.document-inside", shown);
    }
    if (CompoundFile.isOne(first)) {
      examine(content, shown, depth + 1);
    }
  }

  private String within(String name) {
    String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    String last = clean.substring(Math.max(0, clean.length() - 60));
    if (part.isEmpty() || last.isEmpty()) {
      return part + last;
    }
    return part + ": " + last;
  }

  private static byte[] first(Source content) {
    try (InputStream bytes = content.open()) {
      return bytes.readNBytes(FIRST_BYTES);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static BadInput refused(String key, Object... arguments) {
    return BadInput.at("document", Reason.of(key, arguments));
  }
}
