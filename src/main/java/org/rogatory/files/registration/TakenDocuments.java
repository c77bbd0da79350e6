package org.rogatory.files.registration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.rogatory.casefile.documents.DocumentPolicy;
import org.rogatory.casefile.documents.MalwareScan;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Says beside the field for a document which documents the office takes. */
@Component
public class TakenDocuments {

  /** Stands in a text for what the browser knows of the document that was chosen. */
  private static final String CHOSEN = "#";

  private final DocumentPolicy policy;
  private final MalwareScan scan;
  private final Texts texts;
  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

  TakenDocuments(DocumentPolicy policy, MalwareScan scan, Texts texts) {
    this.policy = policy;
    this.scan = scan;
    this.texts = texts;
  }

  /**
   * What is said, and what the browser checks before it sends a document.
   *
   * @param text size and kinds in words
   * @param accept kinds as a field for a file names them: media types and endings
   * @param largest in bytes
   * @param tooLarge what is said of a document that is larger; likewise empty
   * @param otherKind what is said of a document of another kind, with {@code #} for its type
   */
  record Taken(
      String text, String accept, long largest, String tooLarge, String empty, String otherKind) {}

  /** The documents that are taken, in the reader's language. */
  public Taken taken() {
    List<String> types = policy.types().stream().sorted().toList();
    String names =
        types.stream()
            .map(type -> texts.orElse("document-kind." + type, type))
            .distinct()
            .sorted()
            .collect(Collectors.joining(texts.of("list.comma")));
    return new Taken(
        texts.of(
            "document.taken",
            policy.largestMegabytes(),
            names,
            texts.of(scan.isOn() ? "document.scanned" : "document.not-scanned")),
        types.stream().flatMap(this::accepted).collect(Collectors.joining(",")),
        policy.largest(),
        texts.of("input.document-too-large", policy.largestMegabytes()),
        texts.of("input.document-empty"),
        texts.of("input.document-type", CHOSEN));
  }

  private Stream<String> accepted(String type) {
    try {
      return Stream.of(type, known.forName(type).getExtension()).filter(part -> !part.isEmpty());
    } catch (MimeTypeException unknown) {
      return Stream.of(type);
    }
  }
}
