package org.rogatory.search;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.casefile.File;
import org.rogatory.casefile.documents.Document;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/** What every file has: its numbers, the names of its documents, its letters. */
@Component
class FilePassages implements SearchedPart {

  private final Documents documents;
  private final Letters letters;

  FilePassages(Documents documents, Letters letters) {
    this.documents = documents;
    this.letters = letters;
  }

  @Override
  public List<Passage> of(File file) {
    List<Passage> all = new ArrayList<>();
    all.add(new Passage(PassageKind.NUMBER, 1, null, file.reference().value()));
    file.theirReference()
        .map(theirs -> new Passage(PassageKind.THEIR_REFERENCE, 1, null, theirs))
        .ifPresent(all::add);
    documents.of(file.reference()).stream().map(FilePassages::document).forEach(all::add);
    letters.of(file.reference()).stream().map(FilePassages::letter).forEach(all::add);
    return all;
  }

  private static Passage document(Document document) {
    String described = document.description().map(more -> "\n" + more).orElse("");
    return new Passage(PassageKind.DOCUMENT, document.number(), null, document.name() + described);
  }

  private static Passage letter(Letter letter) {
    return new Passage(
        PassageKind.LETTER,
        letter.number(),
        letter.envelope().language().toLanguageTag(),
        letter.text());
  }
}
