package org.rogatory.requests;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.springframework.stereotype.Component;

/**
 * Looks into a document's bytes before it is taken: what it is, whether the office takes that. The
 * name only tells apart what begins alike, such as a letter and a mail in plain text; it never
 * makes a thing what its bytes are not.
 */
@Component
class DocumentExamination {

  private static final String FIELD = "document";
  private static final int LONGEST_NAME = 200;
  private static final Set<String> UNRECOGNIZED = Set.of("application/octet-stream", "");

  private final DocumentPolicy policy;
  private final Tika tika = new Tika();

  DocumentExamination(DocumentPolicy policy) {
    this.policy = policy;
  }

  /**
   * @throws BadInput at {@code document}, where it is empty, too large or of a type that is not
   *     taken
   */
  Document.Examined examine(NewDocument arrived) {
    byte[] content = arrived.content();
    policy.checkSize(content.length);
    String name = name(arrived.name());
    String type = type(content, name);
    if (!policy.types().contains(type)) {
      throw BadInput.at(
          FIELD,
          UNRECOGNIZED.contains(type)
              ? Reason.of("input.document-unrecognized")
              : Reason.of("input.document-type", type));
    }
    return new Document.Examined(name, type, sha256(content));
  }

  private String type(byte[] content, String name) {
    String byBytes = tika.detect(content);
    return UNRECOGNIZED.contains(byBytes) ? byBytes : tika.detect(content, name);
  }

  /** The last part of a path, without what no file name can hold. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", "").strip();
    if (clean.isEmpty() || clean.matches("\\.+")) {
      throw BadInput.at(FIELD, Reason.of("input.document-name"));
    }
    return clean.length() <= LONGEST_NAME ? clean : shortened(clean);
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int cut = LONGEST_NAME - ending.length();
    boolean splits = Character.isHighSurrogate(name.charAt(cut - 1));
    return name.substring(0, splits ? cut - 1 : cut) + ending;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
