package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.mail.Mail;
import org.rogatory.casefile.mail.MailHead;
import org.rogatory.casefile.mail.MailPart;
import org.rogatory.casefile.mail.Uuencoded;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;

/**
 * Looks into an e-mail. What is attached to it, or to a mail within it, is taken where it would be
 * taken by itself, and where it is of a kind that {@code config/documents.yml} allows in mails
 * only. One attachment that is not taken is named, and the mail is refused.
 */
final class MailExamination {

  /** The media type of e-mails. */
  static final String TYPE = "message/rfc822";

  private static final int FIRST_BYTES = 8 * 1024;
  private static final int LARGEST_SIGNATURE = 100 * 1024;

  /** Their bytes say nothing of what they are; no program opens them by themselves. */
  private static final Set<String> SIGNATURES =
      Set.of("application/pkcs7-signature", "application/x-pkcs7-signature");

  /** Why an attachment is not taken, by why a document is not. */
  private static final Map<String, String> ATTACHED =
      Map.of(
          "input.document-ending", "input.attached-ending",
          "input.document-ending-run", "input.attached-ending",
          "input.document-encrypted", "input.attached-encrypted",
          "input.document-inside", "input.attached-inside",
          "input.document-macros", "input.attached-inside",
          "input.document-package", "input.attached-inside",
          "input.document-pixels", "input.attached-large",
          "input.document-unpacked", "input.attached-large",
          "input.document-picture", "input.attached-damaged");

  private final Attached attached;
  private final Mail mail;

  /**
   * @param attached by which rules an attachment is taken
   */
  MailExamination(Attached attached) {
    this.attached = attached;
    this.mail = new Mail(this::look, part -> isMail(part, attached::typeOf));
  }

  /**
   * Whether a part is an e-mail, by its bytes or by one of its names, whatever the mail calls it.
   *
   * @param typeOf what something is by its bytes and its name
   */
  static boolean isMail(MailPart part, BiFunction<Source, String, String> typeOf) {
    return MailHead.isOne(first(part.content()))
        || named(part).anyMatch(name -> typeOf.apply(part.content(), name).equals(TYPE));
  }

  private static Stream<String> named(MailPart part) {
    return part.names().isEmpty() ? Stream.of("") : part.names().stream();
  }

  /** The rules of documents, for what is attached. */
  interface Attached {

    /** What it is, by its bytes and its name. */
    String typeOf(Source content, String name);

    /**
     * Examines it.
     *
     * @throws BadInput at {@code document}, where it is not taken
     */
    void examine(String name, String type, Source content);
  }

  /**
   * Looks into it.
   *
   * @throws BadInput at {@code document}, where something in it is not taken
   */
  void examine(Source content) {
    mail.takeApart(content);
  }

  private void look(MailPart part) {
    switch (part.role()) {
      case WRITTEN -> examineWords(part.content());
      case MESSAGE -> examineNames(part);
      case ATTACHED -> examineAttached(part);
    }
  }

  private static void examineWords(Source words) {
    byte[] first = first(words);
    if (isBinary(first) && PackagedPart.isForeign(first, "")) {
      throw refused("input.attached-inside", "text");
    }
    Uuencoded.nameIn(words)
        .ifPresent(
            name -> {
              throw refused("input.attached-inside", shown(name));
            });
  }

  private static void examineNames(MailPart part) {
    for (String name : part.names()) {
      if (Endings.isRun(name)) {
        throw refused("input.attached-ending", shown(name), part.type());
      }
    }
  }

  private void examineAttached(MailPart part) {
    examineNames(part);
    Source content = part.content();
    boolean isEmpty = content.size() == 0;
    boolean isSignature =
        SIGNATURES.contains(part.type())
            && content.size() <= LARGEST_SIGNATURE
            && !PackagedPart.isForeign(first(content), "");
    if (!isEmpty && !isSignature) {
      named(part).forEach(name -> examine(name, part));
    }
  }

  private void examine(String name, MailPart part) {
    String type = attached.typeOf(part.content(), name);
    String shown = name.isEmpty() ? part.type() : shown(name);
    if (Endings.isRunAs(part.type(), type)) {
      throw refused("input.attached-run", shown, part.type());
    }
    try {
      attached.examine(name, type, part.content());
    } catch (BadInput refused) {
      throw refused(name.isEmpty() ? type : shown, type, refused);
    }
  }

  private static BadInput refused(String shown, String type, BadInput refused) {
    Reason why = Objects.requireNonNull(refused.fields().get("document"));
    String key = ATTACHED.getOrDefault(why.key(), "input.attached-type");
    boolean isWithin = key.equals("input.attached-inside") && !why.args().isEmpty();
    return refused(key, isWithin ? shown + ": " + why.args().get(0) : shown, type);
  }

  private static boolean isBinary(byte[] first) {
    for (byte each : first) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] first(Source content) {
    try (InputStream bytes = content.open()) {
      return bytes.readNBytes(FIRST_BYTES);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String shown(String name) {
    String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\p{Z}", " ").strip();
    return clean.substring(Math.max(0, clean.length() - 60));
  }

  private static BadInput refused(String key, Object... arguments) {
    return BadInput.at("document", Reason.of(key, arguments));
  }
}
