package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** E-mails made by hand, sound ones and others. */
final class Mails {

  private static final String HEAD =
      "From: a@example.org\r\nTo: b@example.org\r\nSubject: Order\r\n"
          + "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";

  private final List<String> parts = new ArrayList<>();
  private final String type;

  private Mails(String type) {
    this.type = type;
  }

  /** A mail that says something, and to which something is attached. */
  static Mails mixed() {
    return of("multipart/mixed").part("Content-Type: text/plain", "We request the data.");
  }

  static Mails of(String type) {
    return new Mails(type);
  }

  /** A mail of one part, whose header says besides what is given. */
  static byte[] plain(String more, String words) {
    return (HEAD + more + "\r\n\r\n" + words + "\r\n").getBytes(ISO_8859_1);
  }

  Mails part(String header, String content) {
    parts.add((header.isEmpty() ? "" : header + "\r\n") + "\r\n" + content + "\r\n");
    return this;
  }

  Mails attached(String name, byte[] content) {
    return attached("application/octet-stream", "filename=\"" + name + "\"", content);
  }

  Mails attached(String type, String disposition, byte[] content) {
    return part(
        "Content-Type: "
            + type
            + "\r\nContent-Disposition: attachment; "
            + disposition
            + "\r\nContent-Transfer-Encoding: base64",
        Base64.getMimeEncoder().encodeToString(content));
  }

  /** A mail within this one, as it is. */
  Mails message(byte[] mail) {
    return part("Content-Type: message/rfc822", new String(mail, ISO_8859_1));
  }

  /** Its border stands nowhere in the mails within it. */
  byte[] bytes() {
    String border = "b" + Integer.toHexString(parts.hashCode());
    StringBuilder mail = new StringBuilder(HEAD);
    mail.append("Content-Type: %s; boundary=\"%s\"\r\n\r\n".formatted(type, border));
    parts.forEach(part -> mail.append("--").append(border).append("\r\n").append(part));
    return mail.append("--").append(border).append("--\r\n").toString().getBytes(ISO_8859_1);
  }
}
