package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The program's user alone may look into the folder of the embedded database. */
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTest {

  @TempDir Path folder;

  @Test
  void aNewOneIsForItsOwnerOnly() throws IOException {
    Path data = folder.resolve("office/data");

    DataFolder.close("jdbc:h2:file:" + data + "/rogatory;WRITE_DELAY=0");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }

  @Test
  void oneThatIsThereIsClosedWithAllThatLiesInIt(CapturedOutput log) throws IOException {
    Path file = made("rogatory.mv.db", "rw-r--r--");
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Path copy = made("copies/rogatory-2026-11-28.zip", "rw-rw-r--");
    mode(copies, "rwxrwxr-x");
    mode(folder, "rwxr-x---");

    DataFolder.close("jdbc:h2:file:" + folder + "/rogatory");

    assertThat(List.of(mode(folder), mode(copies))).containsOnly("rwx------");
    assertThat(List.of(mode(file), mode(copy))).containsOnly("rw-------");
    assertThat(log).contains("may no longer look into " + folder.toRealPath());
  }

  @Test
  void filesThatWereLeftOpenInAClosedOneAreClosed() throws IOException {
    Path file = made("rogatory.mv.db", "rw-r--r--");
    mode(folder, "rwx------");

    DataFolder.close("jdbc:h2:file:" + folder + "/rogatory");

    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  void whereALinkLeadsStaysAsItIs(@TempDir Path elsewhere) throws IOException {
    Path other = Files.writeString(elsewhere.resolve("other"), "x");
    mode(other, "rw-r--r--");
    Files.createSymbolicLink(folder.resolve("rogatory.link"), other);

    DataFolder.close("jdbc:h2:file:" + folder + "/rogatory");

    assertThat(mode(other)).isEqualTo("rw-r--r--");
  }

  /** Such as a home: whoever else uses it goes on to do so. */
  @Test
  void oneInWhichOtherThingsLieStaysAsItIsAndIsNamed(CapturedOutput log) throws IOException {
    Path file = made("rogatory.mv.db", "rw-r--r--");
    made("letter.txt", "rw-r--r--");
    mode(folder, "rwxr-xr-x");

    DataFolder.close("jdbc:h2:file:" + folder + "/rogatory");

    assertThat(log).contains("may look into " + folder.toRealPath() + ", in which other things");
    assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
    assertThat(mode(file)).isEqualTo("rw-r--r--");
  }

  @Test
  void whatBelongsToSomebodyElseStaysAsItIsAndIsNamed(CapturedOutput log) throws IOException {
    Path theirs = ofSomebodyElse();
    String before = mode(theirs);

    DataFolder.close("jdbc:h2:file:" + theirs + "/rogatory");

    assertThat(log)
        .contains("may look into " + theirs.toRealPath() + ", which belongs to ")
        .contains(Files.getOwner(theirs).getName());
    assertThat(mode(theirs)).isEqualTo(before);
  }

  /** Only root can give a folder to somebody else; to all others root's are somebody else's. */
  private Path ofSomebodyElse() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return Path.of("/usr/lib");
    }
    mode(folder, "rwxr-xr-x");
    Files.setAttribute(folder, "unix:uid", 54321);
    return folder;
  }

  private Path made(String name, String mode) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    mode(file, mode);
    return file;
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void otherDatabasesHaveNone() {
    assertThat(DataFolder.of("jdbc:h2:mem:x")).isEmpty();
    assertThat(DataFolder.of("jdbc:postgresql://host/rogatory")).isEmpty();
  }
}
