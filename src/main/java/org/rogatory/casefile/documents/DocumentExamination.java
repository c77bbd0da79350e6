package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.embedded.CompoundFile;
import org.rogatory.casefile.embedded.RichTextObjects;
import org.rogatory.casefile.mail.Mail;
import org.rogatory.casefile.pdf.ByteSearch;
import org.rogatory.casefile.pdf.PdfLock;
import org.rogatory.casefile.pictures.Pixels;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;
import org.springframework.stereotype.Component;

/**
 * Looks into a document's bytes before it is taken: what it is, whether the office takes that, and
 * what an office document or an e-mail holds. The name only tells apart what begins alike, such as
 * a letter and a mail in plain text; it never makes a thing what its bytes are not.
 */
@Component
class DocumentExamination {

  private static final String FIELD = "document";
  private static final int LONGEST_NAME = 200;

  /** Tika's core tells types apart by at most this many bytes, in the beginning. */
  private static final int READ_BY_TIKA = 64 * 1024;

  private static final Set<String> UNRECOGNIZED = Set.of("application/octet-stream", "");

  /** What Windows takes for a device, whatever its ending: nobody could save it. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");

  private static final String PICTURE = "image/";

  /** Those whose pixels are counted. */
  private static final Set<String> COUNTED =
      Set.of("image/jpeg", "image/png", "image/tiff", "image/gif");

  private static final String PDF = "application/pdf";
  private static final String RICH_TEXT = "application/rtf";

  /** An office document with a password lies within an envelope of the old kind. */
  private static final String OFFICE_OF_OLD = "application/x-tika-msoffice";

  private static final byte[] ENCRYPTED_OFFICE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final DocumentPolicy policy;
  private final Tika tika = new Tika();

  DocumentExamination(DocumentPolicy policy) {
    this.policy = policy;
  }

  /**
   * What a document is, found in its first bytes.
   *
   * @param name a name that every system can hold
   * @param type the media type
   */
  record Examined(String name, String type) {}

  /**
   * Examines a document before any of it is kept.
   *
   * @param given its name, as the sender gave it
   * @throws BadInput at {@code document}, where it is empty, too large or of a type that is not
   *     taken
   */
  Examined examine(String given, Source content) {
    policy.checkSize(content.size());
    String name = name(given);
    String type = typeOf(content, name);
    if (!policy.types().contains(type)) {
      throw BadInput.at(FIELD, notTaken(type, content));
    }
    Endings.check(name, type);
    Unpacked unpacked = new Unpacked();
    if (type.equals(MailExamination.TYPE)) {
      new MailExamination(attached(unpacked)).examine(content);
    }
    examineInside(content, type, unpacked);
    return new Examined(name, type);
  }

  /** Hands on each part of an e-mail, decoded, at any depth. */
  void forEachPart(Source mail, Consumer<Source> look) {
    new Mail(
            part -> look.accept(part.content()), part -> MailExamination.isMail(part, this::typeOf))
        .takeApart(mail);
  }

  private MailExamination.Attached attached(Unpacked unpacked) {
    return new MailExamination.Attached() {
      @Override
      public String typeOf(Source content, String name) {
        return DocumentExamination.this.typeOf(content, name);
      }

      @Override
      public void examine(String name, String type, Source content) {
        if (!policy.types().contains(type) && !policy.typesInMail().contains(type)) {
          throw BadInput.at(FIELD, notTaken(type, content));
        }
        Endings.check(name, type);
        examineInside(content, type, unpacked);
      }
    };
  }

  /** What it is, by its bytes, and by its name among what begins alike. */
  private String typeOf(Source content, String name) {
    byte[] beginning = beginning(content);
    String byBytes = tika.detect(beginning);
    return UNRECOGNIZED.contains(byBytes) ? byBytes : tika.detect(beginning, name);
  }

  private void examineInside(Source content, String type, Unpacked unpacked) {
    if (type.startsWith(PICTURE)) {
      examinePicture(content, type);
    } else if (OfficePackage.isOne(type)) {
      OfficePackage.examine(content, type, policy, unpacked);
    } else if (type.equals(RICH_TEXT)) {
      RichTextObjects.find(content)
          .ifPresent(
              object -> {
                throw BadInput.at(FIELD, Reason.of("input.document-inside", object));
              });
    } else if (CompoundFile.isOne(beginning(content))) {
      CompoundExamination.examine(content, "");
    } else if (type.equals(PDF) && PdfLock.needsPassword(content)) {
      throw BadInput.at(FIELD, Reason.of("input.document-encrypted"));
    }
  }

  /** Of kinds that an office adds to its list, such as HEIC, nothing is known here. */
  private void examinePicture(Source content, String type) {
    OptionalLong pixels = Pixels.of(content);
    if (pixels.isEmpty() && COUNTED.contains(type)) {
      throw BadInput.at(FIELD, Reason.of("input.document-picture"));
    }
    pixels.ifPresent(policy::checkPixels);
  }

  private static Reason notTaken(String type, Source content) {
    if (type.equals(OFFICE_OF_OLD) && ByteSearch.finds(content, ENCRYPTED_OFFICE)) {
      return Reason.of("input.document-encrypted");
    }
    if (type.equals(DocumentPolicy.OUTLOOK)) {
      return Reason.of("input.document-outlook");
    }
    return UNRECOGNIZED.contains(type)
        ? Reason.of("input.document-unrecognized")
        : Reason.of("input.document-type", type);
  }

  private static byte[] beginning(Source content) {
    try (InputStream bytes = content.open()) {
      return bytes.readNBytes(READ_BY_TIKA);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The last part of a path, without what no file name can hold. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", "").strip();
    if (clean.isEmpty() || clean.matches("\\.+")) {
      throw BadInput.at(FIELD, Reason.of("input.document-name"));
    }
    String name = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
    return name.length() <= LONGEST_NAME ? name : shortened(name);
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int cut = LONGEST_NAME - ending.length();
    boolean splits = Character.isHighSurrogate(name.charAt(cut - 1));
    return name.substring(0, splits ? cut - 1 : cut) + ending;
  }
}
