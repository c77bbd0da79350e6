package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at what somebody sends, before it is kept. Malware is told to whoever sent it, to the
 * security log without any word of the document, and to the journal of the file for which it was
 * meant.
 */
@Component
class UploadExamination {

  private static final Logger log = LoggerFactory.getLogger("org.rogatory.security");

  private final DocumentExamination examination;
  private final MalwareScan scan;
  private final Files files;
  private final TransactionTemplate transaction;

  UploadExamination(
      DocumentExamination examination,
      MalwareScan scan,
      Files files,
      PlatformTransactionManager transactions) {
    this.examination = examination;
    this.scan = scan;
    this.files = files;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Examines a document, and has it scanned.
   *
   * @param file the file for which it is meant; null where it is not known yet
   * @throws BadInput at {@code document}, where it is not taken
   * @throws MalwareScanAway if it could not be scanned
   */
  ExaminedUpload look(String name, Source content, Person person, @Nullable String file) {
    DocumentExamination.Examined examined = examination.examine(name, content);
    Optional<String> found = scan.find(content);
    if (found.isPresent()) {
      String sha256 = sha256(content);
      log.warn(
          "malware {} refused, {} bytes, sha256 {}, sent by {}",
          found.get(),
          content.size(),
          sha256,
          person.login());
      if (file != null) {
        write(file, person, new FileFact.MalwareRefused(examined.name(), found.get(), sha256));
      }
      throw BadInput.at("document", Reason.of("input.document-malware", found.get()));
    }
    return new ExaminedUpload(examined.name(), examined.type(), content);
  }

  /** A file that the person may not see learns nothing of it. */
  private void write(String asked, Person person, FileFact.MalwareRefused fact) {
    visible(asked, person)
        .ifPresent(
            file ->
                transaction.executeWithoutResult(
                    status -> {
                      Pen pen = files.forChange(file, person.actor());
                      pen.write(pen.file().matter(), null, fact);
                    }));
  }

  private Optional<Reference> visible(String asked, Person person) {
    try {
      return Optional.of(files.get(asked, person).reference());
    } catch (UnknownFile unseen) {
      return Optional.empty();
    }
  }

  private static String sha256(Source content) {
    try {
      return content.sha256();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
