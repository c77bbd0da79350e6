package org.rogatory.home.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what others than the program's own user and root may write of the files that the program
 * reads as its own: whoever may write a template or a model runs the program.
 */
final class WritableFolders {

  private static final List<String> OURS = List.of("config", "templates", "processes");

  /** A folder such as {@code /tmp}: others may write in it, but not replace what is not theirs. */
  private static final int STICKY = 01000;

  private static final int OTHERS = 02;

  private final List<String> complaints = new ArrayList<>();

  private WritableFolders() {}

  /** What others may write, of the office's files in this folder and on the way to them. */
  static List<String> in(Path home) {
    WritableFolders found = new WritableFolders();
    try {
      if (OURS.stream().anyMatch(name -> Files.exists(home.resolve(name)))) {
        found.checkWayTo(home);
        for (String name : OURS) {
          found.checkAll(home.resolve(name));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.complaints;
  }

  private void checkWayTo(Path home) throws IOException {
    Path real = home.toRealPath();
    check(real);
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      int mode = (int) Files.getAttribute(folder, "unix:mode");
      if ((mode & OTHERS) != 0 && (mode & STICKY) == 0) {
        complain(folder);
      }
    }
  }

  private void checkAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : (Iterable<Path>) all::iterator) {
          check(each.toRealPath());
        }
      }
    }
  }

  private void check(Path file) throws IOException {
    PosixFileAttributes attributes =
        Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Set<PosixFilePermission> permissions = attributes.permissions();
    int owner = (int) Files.getAttribute(file, "unix:uid");
    if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
      complain(file);
    } else if (owner != 0 && owner != ourselves()) {
      complaints.add(file + " belongs to " + attributes.owner().getName());
    }
  }

  private void complain(Path file) {
    complaints.add("others may write " + file);
  }

  private static int ourselves() throws IOException {
    Path file = Files.createTempFile("rogatory-", ".owner");
    try {
      return (int) Files.getAttribute(file, "unix:uid");
    } finally {
      Files.delete(file);
    }
  }
}
