package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.rogatory.quarantine.Find;
import org.rogatory.quarantine.Quarantine;
import org.rogatory.storage.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at what somebody sends, before it is kept. Malware is kept apart in quarantine, and is told
 * to whoever sent it, to the security log without any word of the document, and to the journal of
 * the file for which it was meant.
 */
@Component
class UploadExamination {

  private static final Logger log = LoggerFactory.getLogger("org.rogatory.security");

  private final DocumentExamination examination;
  private final MalwareScan scan;
  private final Quarantine quarantine;
  private final Files files;
  private final TransactionTemplate transaction;

  UploadExamination(
      DocumentExamination examination,
      MalwareScan scan,
      Quarantine quarantine,
      Files files,
      PlatformTransactionManager transactions) {
    this.examination = examination;
    this.scan = scan;
    this.quarantine = quarantine;
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
    Optional<String> found = found(examined, content);
    if (found.isPresent()) {
      throw refused(examined, found.get(), content, person, visible(file, person));
    }
    return new ExaminedUpload(examined.name(), examined.type(), content);
  }

  /** Of an e-mail each part is scanned decoded, too: not every scanner decodes mails. */
  private Optional<String> found(DocumentExamination.Examined examined, Source content) {
    List<String> found = new ArrayList<>();
    scan.find(content).ifPresent(found::add);
    if (scan.isOn() && found.isEmpty() && examined.type().equals(MailExamination.TYPE)) {
      examination.forEachPart(content, part -> scan.find(part).ifPresent(found::add));
    }
    return found.stream().findFirst();
  }

  private BadInput refused(
      DocumentExamination.Examined examined,
      String malware,
      Source content,
      Person person,
      Optional<Reference> file) {
    String sha256 = sha256(content);
    log.warn(
        "malware {} refused, {} bytes, sha256 {}, sent by {}",
        malware,
        content.size(),
        sha256,
        person.login());
    file.ifPresent(
        known ->
            write(known, person, new FileFact.MalwareRefused(examined.name(), malware, sha256)));
    Find find =
        new Find(
            person.login(), file.orElse(null), examined.name(), examined.type(), malware, sha256);
    return BadInput.at("document", why(malware, quarantine.keep(find, content)));
  }

  private Reason why(String malware, OptionalInt kept) {
    return kept.isPresent()
        ? Reason.of("input.document-malware", malware, kept.getAsInt(), quarantine.days())
        : Reason.of("input.document-malware-gone", malware);
  }

  private void write(Reference file, Person person, FileFact.MalwareRefused fact) {
    transaction.executeWithoutResult(
        status -> {
          Pen pen = files.forChange(file, person.actor());
          pen.write(pen.file().matter(), null, fact);
        });
  }

  /** A file that the person may not see learns nothing of it, and the quarantine neither. */
  private Optional<Reference> visible(@Nullable String asked, Person person) {
    if (asked == null) {
      return Optional.empty();
    }
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
