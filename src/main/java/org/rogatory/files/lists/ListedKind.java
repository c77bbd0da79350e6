package org.rogatory.files.lists;

import java.util.List;
import java.util.Map;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.files.Tag;
import org.rogatory.journal.Reference;

/**
 * What lists say of files of one kind beside what every file has. A course that has something to
 * say registers a bean; a kind without one is shown with what every file has.
 */
public interface ListedKind {

  /** The kind of which it knows more. */
  FileKind kind();

  /** What there is to say of these files, all of this kind, in the reader's words. */
  Map<Reference, Said> of(List<File> files);

  /**
   * What is said of a file.
   *
   * @param marks what everybody must notice
   * @param about what it is about, line by line
   */
  record Said(List<Tag> marks, List<String> about) {

    public Said {
      marks = List.copyOf(marks);
      about = List.copyOf(about);
    }
  }
}
