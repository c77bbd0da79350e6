package org.rogatory.casefile.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;

/**
 * An e-mail that is taken apart. Limits hold for all that lies in it, in mails within it too:
 * whoever has each part looked at has looked at no more than a known amount.
 */
public final class Mail {

  private static final int DEEPEST = 5;
  private static final int DEEPEST_MULTIPART = 20;
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_FIELDS = 1_000;
  private static final int LONGEST_FIELD = 100 * 1024;
  private static final long MOST_DECODED = 200L * 1024 * 1024;

  private static final Set<String> MESSAGE = Set.of("message/rfc822", "message/global");

  /** A piece of a mail whose other pieces come apart, and a mail that leads elsewhere. */
  private static final Set<String> ELSEWHERE = Set.of("message/partial", "message/external-body");

  private static final String BASE64 = "base64";
  private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(LONGEST_FIELD)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxContentLen(-1)
          .build();

  /** What a mail says in words; whatever else calls itself a text lies in it as a file. */
  private static final Set<String> WORDS =
      Set.of(
          "text/plain",
          "text/html",
          "text/enriched",
          "text/richtext",
          "text/markdown",
          "text/calendar",
          "text/rfc822-headers",
          "text/x-amp-html",
          "text/watch-html");

  private final Consumer<MailPart> examination;
  private final Predicate<MailPart> isMail;
  private int depth;
  private int parts;
  private long decoded;

  /**
   * @param examination looks at each part
   * @param isMail whether a part that is attached as something else is a mail, which is taken apart
   *     in turn
   */
  public Mail(Consumer<MailPart> examination, Predicate<MailPart> isMail) {
    this.examination = examination;
    this.isMail = isMail;
  }

  /**
   * Has each part of a mail looked at, also of those within it.
   *
   * @throws BadInput at {@code document}, where it goes beyond a limit, is encrypted, or no two
   *     programs would read it alike
   */
  public void takeApart(Source mail) {
    if (depth > DEEPEST) {
      throw refused("input.document-mail-deep", DEEPEST);
    }
    depth++;
    MimeTokenStream tokens = new MimeTokenStream(LIMITS);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (InputStream bytes = mail.open()) {
      tokens.parse(bytes);
      Borders borders = new Borders();
      read(tokens, borders);
      borders.check(mail);
    } catch (UnclearMail unclear) {
      throw refused("input.document-mail-unclear");
    } catch (MimeException | MaxLineLimitException faulty) {
      throw isTooLong(faulty)
          ? refused("input.document-mail-header", LONGEST_FIELD / 1024, MOST_FIELDS)
          : refused("input.document-mail-unclear");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    depth--;
  }

  private static boolean isTooLong(Throwable faulty) {
    for (Throwable each = faulty; each != null; each = each.getCause()) {
      if (each instanceof MaxHeaderLimitException || each instanceof MaxLineLimitException) {
        return true;
      }
    }
    return false;
  }

  private void read(MimeTokenStream tokens, Borders borders)
      throws IOException, MimeException, UnclearMail {
    MailHeader header = new MailHeader();
    int multiparts = 0;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_HEADER -> header = new MailHeader();
        case T_FIELD -> header.add(tokens.getField());
        case T_START_MULTIPART -> {
          enter(header, multiparts++);
          header.border(borders);
        }
        case T_END_MULTIPART -> multiparts--;
        case T_BODY -> look(header, tokens);
        default -> {
          // what stands before, between and behind parts is shown by no program
        }
      }
      state = tokens.next();
    }
  }

  private static void enter(MailHeader header, int multiparts) throws UnclearMail {
    if (multiparts >= DEEPEST_MULTIPART) {
      throw refused("input.document-mail-deep", DEEPEST);
    }
    if (header.type().equals("multipart/encrypted")) {
      throw refused("input.document-encrypted");
    }
    if (!AS_IT_IS.contains(header.encoding())) {
      throw new UnclearMail("several parts in one encoding");
    }
  }

  private void look(MailHeader header, MimeTokenStream tokens) throws IOException, UnclearMail {
    parts++;
    if (parts > MOST_PARTS) {
      throw refused("input.document-mail-parts", MOST_PARTS);
    }
    String type = tokens.getBodyDescriptor().getMimeType();
    if (header.type().startsWith("multipart") || isReadOtherwise(header.type(), type)) {
      throw new UnclearMail("several parts without a border");
    }
    if (ELSEWHERE.contains(type)) {
      throw refused("input.document-type", type);
    }
    Path copy = Files.createTempFile("rogatory-", ".part");
    try {
      decode(tokens.getInputStream(), header.encoding(), copy);
      Source content = new Decoded(copy, Files.size(copy));
      look(new MailPart(header.names(), type, role(type, header), content));
    } finally {
      Files.delete(copy);
    }
  }

  private void look(MailPart part) {
    boolean isOne =
        part.role() == MailPart.Role.MESSAGE
            || (part.role() == MailPart.Role.ATTACHED && isMail.test(part));
    if (isOne) {
      takeApart(part.content());
    }
    examination.accept(isOne ? part.as(MailPart.Role.MESSAGE) : part);
  }

  /** A mail within this one for some programs, and not for the one that reads it here. */
  private static boolean isReadOtherwise(String said, String read) {
    return said.startsWith("message") && !said.equals(read);
  }

  private static MailPart.Role role(String type, MailHeader header) throws UnclearMail {
    if (MESSAGE.contains(type)) {
      return MailPart.Role.MESSAGE;
    }
    boolean isAttached = !WORDS.contains(type) || header.isAttached() || !header.names().isEmpty();
    return isAttached ? MailPart.Role.ATTACHED : MailPart.Role.WRITTEN;
  }

  private void decode(InputStream text, String encoding, Path into)
      throws IOException, UnclearMail {
    byte[] buffer = new byte[64 * 1024];
    PaddedOnce raw = new PaddedOnce(text);
    InputStream bytes = decoding(raw, encoding);
    try (OutputStream out = Files.newOutputStream(into)) {
      for (int read = read(bytes, buffer); read > 0; read = read(bytes, buffer)) {
        decoded += read;
        if (decoded > MOST_DECODED) {
          throw refused("input.document-unpacked");
        }
        out.write(buffer, 0, read);
      }
    }
    if (encoding.equals(BASE64) && raw.goesOn()) {
      throw new UnclearMail("more behind its end");
    }
  }

  /** What is not in the encoding that it names is read by each program in its own way. */
  private static InputStream decoding(InputStream raw, String encoding) throws UnclearMail {
    if (encoding.equals(BASE64)) {
      return new Base64InputStream(raw, DecodeMonitor.STRICT);
    }
    if (encoding.equals("quoted-printable")) {
      return new QuotedPrintableInputStream(raw, DecodeMonitor.SILENT);
    }
    if (AS_IT_IS.contains(encoding)) {
      return raw;
    }
    throw new UnclearMail("an encoding that is unknown");
  }

  private static int read(InputStream bytes, byte[] buffer) throws UnclearMail {
    try {
      return bytes.readNBytes(buffer, 0, buffer.length);
    } catch (IOException faulty) {
      throw new UnclearMail("not in the encoding that it names");
    }
  }

  private record Decoded(Path copy, long size) implements Source {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(copy);
    }
  }

  private static BadInput refused(String key, Object... arguments) {
    return BadInput.at("document", Reason.of(key, arguments));
  }
}
