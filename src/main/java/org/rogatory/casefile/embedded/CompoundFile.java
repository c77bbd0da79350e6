package org.rogatory.casefile.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.rogatory.casefile.BadInput;
import org.rogatory.storage.Source;

/**
 * A compound file (OLE2): an office document of old, or an object that one document embeds in
 * another. It is a small file system; each stream in it is handed on.
 */
public final class CompoundFile {

  private static final byte[] MAGIC = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private static final int MOST_ENTRIES = 10_000;
  private static final String PACKED = "\u0001ole10native";
  private static final String ENCRYPTED = "encryptedpackage";
  private static final Set<String> SHEETS = Set.of("workbook", "book");

  /** Where documents of old keep their programs. */
  private static final Set<String> PROGRAMS =
      Set.of("vba", "macros", "_vba_project", "_vba_project_cur", "vbaproject");

  private final Inside inside;
  private int entries;

  private CompoundFile(Inside inside) {
    this.inside = inside;
  }

  /** Is told what lies in a compound file, and refuses what is not taken. */
  public interface Inside {

    /** A program of the document: macros of this name. */
    void program(String name);

    /** It is encrypted. */
    void encrypted();

    /**
     * A file, or a stream.
     *
     * @param names under which somebody may open it; none for a stream
     */
    void file(List<String> names, Source content);
  }

  /** It is damaged, or made to be read in more than one way. */
  public static final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(String why) {
      super(why);
    }
  }

  /** Whether something that begins so is a compound file. */
  public static boolean isOne(byte[] first) {
    return first.length >= MAGIC.length && Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, 8);
  }

  /**
   * Looks into a compound file.
   *
   * @throws Damaged where it cannot be read to its end
   */
  public static void look(Source content, Inside inside) throws Damaged {
    try {
      Path copy = Files.createTempFile("rogatory-", ".compound");
      try (InputStream bytes = content.open()) {
        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        look(copy, inside);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void look(Path copy, Inside inside) throws Damaged {
    try (POIFSFileSystem files = open(copy)) {
      new CompoundFile(inside).look(files.getRoot());
    } catch (BadInput refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw new Damaged(String.valueOf(damaged.getMessage()));
    }
  }

  /** Folders within folders without an end exhaust the stack of whoever reads them. */
  private static POIFSFileSystem open(Path copy) throws Damaged {
    try {
      return new POIFSFileSystem(copy.toFile(), true);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new Damaged(String.valueOf(damaged.getMessage()));
    }
  }

  private void look(DirectoryEntry root) throws IOException, Damaged {
    Deque<DirectoryEntry> folders = new ArrayDeque<>(List.of(root));
    while (!folders.isEmpty()) {
      for (Entry each : folders.remove()) {
        if (++entries > MOST_ENTRIES) {
          throw new Damaged("too many entries");
        }
        String name = each.getName().toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(name)) {
          inside.program(each.getName());
        }
        if (each instanceof DirectoryEntry folder) {
          folders.add(folder);
        } else if (each instanceof DocumentEntry stream) {
          look(name, stream);
        }
      }
    }
  }

  private void look(String name, DocumentEntry entry) throws IOException, Damaged {
    Source stream = new Stream(entry, 0);
    if (name.equals(ENCRYPTED)) {
      inside.encrypted();
    } else if (name.equals(PACKED)) {
      PackedFile packed = PackedFile.read(stream);
      inside.file(packed.names(), new Stream(entry, packed.begin()));
    } else {
      if (SHEETS.contains(name) && hasMacroSheet(stream)) {
        inside.program(entry.getName());
      }
      inside.file(List.of(), stream);
    }
  }

  /** Sheets of macros, which are older than VBA: a record of the sheets says what each is. */
  private static boolean hasMacroSheet(Source workbook) throws IOException {
    try (InputStream bytes = new BufferedInputStream(workbook.open())) {
      byte[] head = new byte[4];
      while (bytes.readNBytes(head, 0, 4) == 4) {
        int kind = (head[0] & 0xff) | (head[1] & 0xff) << 8;
        int length = (head[2] & 0xff) | (head[3] & 0xff) << 8;
        byte[] record = bytes.readNBytes(length);
        if (kind == 0x85 && record.length > 5 && (record[5] == 1 || record[5] == 6)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Stream(DocumentEntry entry, long from) implements Source {

    @Override
    public long size() {
      return Math.max(0, entry.getSize() - from);
    }

    @Override
    public InputStream open() throws IOException {
      InputStream bytes = new DocumentInputStream(entry);
      bytes.skipNBytes(from);
      return bytes;
    }
  }
}
