package org.rogatory.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A change of the register would change what is found of open files, and the person has not looked
 * at that. Nothing was changed.
 */
public final class UnseenFiles extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Touched> files;

  UnseenFiles(List<Touched> files) {
    super(files.size() + " files");
    this.files = List.copyOf(files);
  }

  /** All files of which something would be found otherwise, looked at or not. */
  public List<Touched> files() {
    return files;
  }

  /** What is sent with the change once all was looked at: each id with true. */
  public Map<String, Boolean> looked() {
    return files.stream()
        .collect(
            Collectors.toMap(Touched::id, each -> true, (one, same) -> true, LinkedHashMap::new));
  }
}
