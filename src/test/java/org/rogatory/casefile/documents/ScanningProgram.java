package org.rogatory.casefile.documents;

import java.util.concurrent.Callable;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.testing.OwnProgram;

/** A program at a real port that has documents scanned, with a scanner and a file. */
final class ScanningProgram implements AutoCloseable {

  private final OwnProgram program;
  private final Reference file;
  private Scanner scanner;

  private ScanningProgram(Scanner scanner, String registrar) throws Exception {
    this.scanner = scanner;
    this.program = OwnProgram.start("--rogatory.malware-scan.clamd=" + scanner.address());
    this.file =
        part(Registry.class)
            .register(Registered.complete(Assistance.SERVICE), part(People.class).get(registrar));
  }

  /**
   * Starts it.
   *
   * @param registrar who registers the file, by login name
   */
  static ScanningProgram start(String registrar) throws Exception {
    return new ScanningProgram(Scanner.start(), registrar);
  }

  int port() {
    return program.port();
  }

  /** The file to which documents are sent. */
  Reference file() {
    return file;
  }

  <T> T part(Class<T> type) {
    return program.context().getBean(type);
  }

  /** Does something while the scanner is away; it is there again afterwards. */
  <T> T withoutScanner(Callable<T> meanwhile) throws Exception {
    int port = scanner.port();
    scanner.close();
    try {
      return meanwhile.call();
    } finally {
      scanner = Scanner.again(port);
    }
  }

  @Override
  public void close() throws Exception {
    program.close();
    scanner.close();
  }
}
