package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void oneThatIsThereStaysAsItIsAndIsNamedWhereOthersMayLookIn(CapturedOutput log)
      throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

    DataFolder.close("jdbc:h2:file:" + folder + "/rogatory");

    assertThat(log).contains("may look into " + folder);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void otherDatabasesHaveNone() {
    assertThat(DataFolder.of("jdbc:h2:mem:x")).isEmpty();
    assertThat(DataFolder.of("jdbc:postgresql://host/rogatory")).isEmpty();
  }
}
