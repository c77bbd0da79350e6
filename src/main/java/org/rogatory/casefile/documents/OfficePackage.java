package org.rogatory.casefile.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.embedded.CompoundFile;
import org.rogatory.casefile.embedded.PackageLists;
import org.rogatory.casefile.embedded.RichTextObjects;
import org.rogatory.casefile.pictures.Pixels;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;

/**
 * An office document is an archive, and its name alone makes any archive look like one. So it is
 * looked into: whether it is the document that it says, what lies in it, and how large it becomes.
 */
final class OfficePackage {

  static final String WORDS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** The main part of each, as the list of its contents names it. */
  private static final Map<String, String> MAIN =
      Map.of(
          WORDS, WORDS + ".main+xml",
          SHEETS, SHEETS + ".main+xml",
          SLIDES, SLIDES + ".main+xml");

  private static final int MOST_ENTRIES = 10_000;

  /** Texts are packed to a twentieth; what is packed to a hundredth is made to fill memory. */
  private static final long MOST_RATIO = 100;

  private static final long SMALL = 10L * 1024 * 1024;
  private static final int MOST_EMBEDDED = 50;
  private static final int LARGEST_LIST = 2 * 1024 * 1024;

  private final ZipFile archive;
  private final String type;
  private final DocumentPolicy policy;
  private final Unpacked all;
  private final int depth;
  private final Set<String> names = new HashSet<>();
  private int embedded;
  private long unpacked;

  private OfficePackage(
      ZipFile archive, String type, DocumentPolicy policy, Unpacked all, int depth) {
    this.archive = archive;
    this.type = type;
    this.policy = policy;
    this.all = all;
    this.depth = depth;
  }

  /** Whether documents of this type are archives that are looked into. */
  static boolean isOne(String type) {
    return MAIN.containsKey(type) || type.startsWith(OPEN_DOCUMENT);
  }

  /**
   * Looks into a document.
   *
   * @param type what it is by its name and beginning
   * @param all what was unpacked of whatever it lies in
   * @throws BadInput at {@code document}, where it is another thing, or holds what no document
   *     needs
   */
  static void examine(Source content, String type, DocumentPolicy policy, Unpacked all) {
    examine(content, type, policy, all, 0);
  }

  private static void examine(
      Source content, String type, DocumentPolicy policy, Unpacked all, int depth) {
    try {
      Path copy = Files.createTempFile("rogatory-", ".examined");
      try (InputStream bytes = content.open()) {
        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        try (ZipFile archive = new ZipFile(copy.toFile())) {
          if (PackagedLinks.isOneIn(copy)) {
            throw refused("input.document-package");
          }
          new OfficePackage(archive, type, policy, all, depth).examine(content.size());
        }
      } finally {
        Files.delete(copy);
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw refused("input.document-package");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void examine(long packed) throws IOException {
    List<? extends ZipEntry> entries = archive.stream().toList();
    if (entries.size() > MOST_ENTRIES) {
      throw refused("input.document-unpacked");
    }
    for (ZipEntry entry : entries) {
      if (!names.add(entry.getName()) || leavesItsPlace(entry.getName())) {
        throw refused("input.document-package");
      }
      if (PackagedPart.isProgram(entry.getName())) {
        throw refused("input.document-macros", shown(entry.getName()));
      }
    }
    checkIsWhatItSays();
    for (ZipEntry entry : entries) {
      look(entry, packed);
    }
  }

  private void checkIsWhatItSays() throws IOException {
    boolean is;
    if (MAIN.containsKey(type)) {
      text(CONTENT_TYPES);
      List<PackageLists.Said> said = list(archive.getEntry(CONTENT_TYPES));
      is =
          said.stream().anyMatch(each -> each.type().equals(MAIN.get(type)))
              && archive.getEntry("_rels/.rels") != null;
    } else {
      if (text("META-INF/manifest.xml").contains("encryption-data")) {
        throw refused("input.document-encrypted");
      }
      is = text("mimetype").equals(type) && archive.getEntry("content.xml") != null;
    }
    if (!is) {
      throw refused("input.document-package");
    }
  }

  /** What a list of the package says; a part of which it makes a program is not taken. */
  private List<PackageLists.Said> list(@Nullable ZipEntry entry) throws IOException {
    if (entry == null) {
      return List.of();
    }
    try (InputStream bytes = archive.getInputStream(entry)) {
      List<PackageLists.Said> said = PackageLists.read(bytes);
      Optional<String> program = PackageLists.program(said, names);
      if (program.isPresent()) {
        throw refused("input.document-macros", shown(program.get()));
      }
      return said;
    } catch (PackageLists.Damaged damaged) {
      throw refused("input.document-package");
    }
  }

  /** Unpacks an entry as far as the limits let it. */
  private void look(ZipEntry entry, long packed) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    try (InputStream bytes = archive.getInputStream(entry)) {
      int read = bytes.readNBytes(buffer, 0, buffer.length);
      byte[] first = Arrays.copyOf(buffer, read);
      Optional<String> within = PackagedPart.embedded(entry.getName());
      if (within.isPresent() && depth == 0 && embedded++ < MOST_EMBEDDED) {
        examine(new Part(archive, entry), within.get(), policy, all, 1);
      } else if (PackagedPart.isForeign(first, entry.getName())) {
        throw refused("input.document-inside", shown(entry.getName()));
      }
      Pixels.of(new Pictured(entry)).ifPresent(policy::checkPixels);
      while (read > 0) {
        unpacked += read;
        all.add(read);
        if (unpacked > SMALL && unpacked / MOST_RATIO > packed) {
          throw refused("input.document-unpacked");
        }
        read = bytes.readNBytes(buffer, 0, buffer.length);
      }
      lookInto(entry, first);
    }
  }

  /** Looks into a part that was unpacked once, and so is not too large. */
  private void lookInto(ZipEntry entry, byte[] first) throws IOException {
    String name = entry.getName();
    Source part = new Part(archive, entry);
    boolean isDisguised = PackagedPart.isText(name) && !PackagedPart.isReadable(first);
    if (isDisguised || (RichTextObjects.isOne(first) && RichTextObjects.find(part).isPresent())) {
      throw refused("input.document-inside", shown(name));
    }
    if (CompoundFile.isOne(first)) {
      CompoundExamination.examine(part, shown(name));
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
      list(entry);
    }
  }

  private String text(String name) throws IOException {
    ZipEntry entry = archive.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream bytes = archive.getInputStream(entry)) {
      byte[] read = bytes.readNBytes(LARGEST_LIST + 1);
      if (read.length > LARGEST_LIST) {
        throw refused("input.document-unpacked");
      }
      return new String(read, StandardCharsets.UTF_8).strip();
    }
  }

  private record Part(ZipFile archive, ZipEntry entry) implements Source {

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return archive.getInputStream(entry);
    }
  }

  /** A part whose header is sought. Where it leads to and fro, the part is unpacked each time. */
  private final class Pictured implements Source {

    private final ZipEntry entry;

    Pictured(ZipEntry entry) {
      this.entry = entry;
    }

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return new FilterInputStream(archive.getInputStream(entry)) {
        @Override
        public int read(byte[] into, int from, int length) throws IOException {
          return (int) seen(super.read(into, from, length));
        }

        @Override
        public long skip(long count) throws IOException {
          return seen(super.skip(count));
        }
      };
    }

    private long seen(long count) {
      all.seek(Math.max(0, count));
      return count;
    }
  }

  private static boolean leavesItsPlace(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
  }

  private static String shown(String part) {
    String name = part.replaceAll("\\p{Cntrl}", "");
    return name.substring(Math.max(0, name.length() - 60));
  }

  private static BadInput refused(String key, Object... arguments) {
    return BadInput.at("document", Reason.of(key, arguments));
  }
}
