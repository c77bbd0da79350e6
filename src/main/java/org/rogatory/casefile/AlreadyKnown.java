package org.rogatory.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;

/**
 * What is to be registered has the State and the reference of files that are known already. Nothing
 * was registered. Whoever looked there and sends {@link #FIELD} as true registers it as another.
 */
public class AlreadyKnown extends RuntimeException {

  /** The field by which somebody says that it is another one. */
  public static final String FIELD = "again";

  private static final long serialVersionUID = 1L;

  private final transient List<Reference> files;

  /**
   * As it stands.
   *
   * @param files those that the person may see, and no others
   */
  public AlreadyKnown(List<Reference> files) {
    super("known: " + files);
    this.files = List.copyOf(files);
  }

  /** Their references, in order. */
  public List<Reference> files() {
    return files;
  }

  /** In words, for the form that is shown again. */
  public Reason reason() {
    return reason(files);
  }

  /** In words, of these files. */
  public static Reason reason(List<Reference> files) {
    return Reason.of(
        "input.already-known",
        files.stream().map(Reference::value).collect(Collectors.joining(", ")));
  }
}
