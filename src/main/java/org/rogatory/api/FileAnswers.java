package org.rogatory.api;

import java.util.List;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.AboutFile;
import org.springframework.stereotype.Component;

/** How a file of any kind stands, as the answer to a call that changed it. */
@Component
public class FileAnswers {

  private final List<FileJson> kinds;

  FileAnswers(List<FileJson> kinds) {
    this.kinds = kinds;
  }

  /** The file with all that it holds; whoever asks may see it. */
  public AboutFile of(Reference file) {
    return kinds.stream()
        .flatMap(kind -> kind.whole(file).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no answer for the kind of " + file));
  }
}
