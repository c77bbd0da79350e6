package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.rogatory.casefile.documents.HostileFile.attached;
import static org.rogatory.casefile.documents.HostileFile.refused;
import static org.rogatory.casefile.documents.HostileFile.taken;
import static org.rogatory.casefile.documents.HostileFiles.EXE;
import static org.rogatory.casefile.documents.HostileFiles.bytes;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.casefile.pictures.Pictures;

/** E-mails of the catalogue: what is attached to them, and how they are made. */
final class HostileMails {

  private static final String MAIL = "message/rfc822";
  private static final String UNKNOWN = "application/octet-stream";
  private static final String BASE64 = "Content-Transfer-Encoding: base64";

  private HostileMails() {}

  static List<HostileFile> all() {
    return Stream.of(kinds(), names(), within(), bombs(), unclear(), sound())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileFile> kinds() {
    byte[] zip = Archives.empty().with("order.txt", "We request.").bytes();
    return List.of(
        attached(
            "mail with a program",
            "a.eml",
            Mails.mixed().attached("a.txt", EXE).bytes(),
            "type",
            "a.txt",
            "application/x-msdownload"),
        attached(
            "mail with an archive",
            "a.eml",
            Mails.mixed().attached("all.zip", zip).bytes(),
            "ending",
            "all.zip",
            UNKNOWN),
        attached(
            "mail with an archive called a text",
            "a.eml",
            Mails.mixed().attached("all.txt", zip).bytes(),
            "type",
            "all.txt",
            "application/zip"),
        attached(
            "mail with macros",
            "a.eml",
            Mails.mixed()
                .attached("a.docx", Archives.words().with("word/vbaProject.bin", "x").bytes())
                .bytes(),
            "inside",
            "a.docx: word/vbaProject.bin"),
        attached(
            "mail with a Word document with a password",
            "a.eml",
            Mails.mixed().attached("a.docx", HostileFiles.ole("EncryptedPackage")).bytes(),
            "encrypted",
            "a.docx"),
        attached(
            "mail with a picture of 3.6 thousand million pixels",
            "a.eml",
            Mails.mixed().attached("a.png", Pictures.png(60_000, 60_000)).bytes(),
            "large",
            "a.png"),
        attached(
            "mail with a damaged picture",
            "a.eml",
            Mails.mixed().attached("a.png", Arrays.copyOf(Pictures.png(9, 7), 20)).bytes(),
            "damaged",
            "a.png"),
        attached(
            "mail with a web page attached",
            "a.eml",
            Mails.mixed()
                .attached("a.txt", bytes("<html><script>alert(1)</script></html>"))
                .bytes(),
            "type",
            "a.txt",
            "text/html"),
        attached(
            "mail with what Outlook packs for itself (winmail.dat)",
            "a.eml",
            Mails.mixed()
                .attached("winmail.dat", bytes("\u0078\u009f\u003e\"" + "x".repeat(90)))
                .bytes(),
            "type",
            "winmail.dat",
            "application/vnd.ms-tnef"),
        attached(
            "mail whose words are a program",
            "a.eml",
            Mails.plain(BASE64, base64(EXE)),
            "inside",
            "text"),
        attached(
            "program among the words, as mails carried it before MIME (uuencode)",
            "a.eml",
            Mails.plain("X-Mailer: old", "See below.\r\nbegin 644 setup.exe\r\n#35I0\r\n`\r\nend"),
            "inside",
            "setup.exe"),
        refused("message that Outlook saved", "a.msg", HostileFiles.ole("__nameid"), "outlook"));
  }

  private static List<HostileFile> names() {
    byte[] text = HostileFiles.WORDS;
    return List.of(
        attached(
            "mail with a page that Windows runs",
            "b.eml",
            Mails.mixed().attached("a.hta", text).bytes(),
            "ending",
            "a.hta",
            UNKNOWN),
        attached(
            "name in an encoded word",
            "b.eml",
            Mails.mixed().attached("=?UTF-8?B?c2V0dXAuZXhl?=", text).bytes(),
            "ending",
            "setup.exe",
            UNKNOWN),
        attached(
            "name in pieces (RFC 2231)",
            "b.eml",
            Mails.mixed()
                .attached(UNKNOWN, "filename*0=\"set\"; filename*1=\"up.exe\"", text)
                .bytes(),
            "ending",
            "setup.exe",
            UNKNOWN),
        attached(
            "two names",
            "b.eml",
            Mails.mixed().attached("text/plain; name=\"a.js\"", "filename=\"a.txt\"", text).bytes(),
            "ending",
            "a.js",
            "text/plain"),
        attached(
            "a second name in another alphabet",
            "b.eml",
            Mails.mixed()
                .attached(UNKNOWN, "filename=\"a.txt\"; filename*=UTF-8''%61%2Eexe", text)
                .bytes(),
            "ending",
            "a.exe",
            UNKNOWN),
        refused(
            "a name that is given twice",
            "b.eml",
            Mails.mixed().attached(UNKNOWN, "filename=\"a.txt\"; filename=\"a.exe\"", text).bytes(),
            "mail-unclear"),
        attached(
            "mail within, called a program",
            "b.eml",
            Mails.mixed()
                .part(
                    "Content-Type: message/rfc822; name=\"order.exe\"",
                    new String(Mails.plain("X-A: b", "We request."), ISO_8859_1))
                .bytes(),
            "ending",
            "order.exe",
            MAIL),
        attached(
            "text called a PDF",
            "b.eml",
            Mails.mixed().attached("a.pdf", text).bytes(),
            "ending",
            "a.pdf",
            "text/plain"));
  }

  private static List<HostileFile> within() {
    byte[] bad = Mails.mixed().attached("a.txt", EXE).bytes();
    Object[] why = {"a.txt", "application/x-msdownload"};
    return List.of(
        attached(
            "program in a mail in a mail",
            "c.eml",
            Mails.mixed().message(bad).bytes(),
            "type",
            why),
        attached(
            "the same, the inner mail encoded",
            "c.eml",
            Mails.mixed().part("Content-Type: message/rfc822\r\n" + BASE64, base64(bad)).bytes(),
            "type",
            why),
        attached(
            "the same, the inner mail attached as bytes of no kind",
            "c.eml",
            Mails.mixed().attached("order.eml", bad).bytes(),
            "type",
            why),
        attached(
            "the same in a digest, whose parts are mails without saying so",
            "c.eml",
            Mails.of("multipart/digest").part("", new String(bad, ISO_8859_1)).bytes(),
            "type",
            why),
        attached(
            "archive in a mail in a mail in a mail",
            "c.eml",
            Mails.mixed()
                .message(
                    Mails.mixed()
                        .message(Mails.mixed().attached("a.rar", bytes("Rar!\u001a\7\0")).bytes())
                        .bytes())
                .bytes(),
            "ending",
            "a.rar",
            UNKNOWN),
        refused("mail in a mail, fifty deep", "c.eml", deep(50), "mail-deep", 5),
        refused(
            "piece of a mail whose other pieces come apart",
            "c.eml",
            Mails.plain("Content-Type: message/partial; id=\"a\"; number=1; total=2", "TVqQ"),
            "type",
            "message/partial"),
        refused(
            "encrypted mail (PGP)",
            "c.eml",
            Mails.of("multipart/encrypted; protocol=\"application/pgp-encrypted\"")
                .part("Content-Type: application/pgp-encrypted", "Version: 1")
                .part("Content-Type: " + UNKNOWN, "-----BEGIN PGP MESSAGE-----")
                .bytes(),
            "encrypted"),
        attached(
            "encrypted mail (S/MIME)",
            "c.eml",
            Mails.mixed()
                .attached(
                    "application/pkcs7-mime; smime-type=enveloped-data",
                    "filename=\"smime.p7m\"",
                    new byte[] {0x30, (byte) 0x82, 1, 2, 6, 9})
                .bytes(),
            "type",
            "smime.p7m",
            UNKNOWN));
  }

  private static List<HostileFile> bombs() {
    Archives bomb = Archives.words().with("word/a.xml", new byte[30 << 20]);
    return List.of(
        attached(
            "mail with a document that unpacks to a thousand times its size",
            "d.eml",
            Mails.mixed().attached("a.docx", bomb.bytes()).bytes(),
            "large",
            "a.docx"),
        attached(
            "many documents, each of which unpacks to what one may",
            "d.eml",
            many(60, Archives.words().with("word/a.xml", " ".repeat(10_000_000)).bytes()),
            "large",
            "a.docx"),
        attached(
            "mail with packed text",
            "d.eml",
            Mails.mixed().attached("a.txt", HostileFiles.gzip(new byte[1 << 20])).bytes(),
            "type",
            "a.txt",
            "application/gzip"),
        refused("a hundred thousand parts", "d.eml", parts(100_000), "mail-parts", 1000),
        refused(
            "several parts in several parts, two thousand deep",
            "d.eml",
            nested(2_000),
            "mail-deep",
            5),
        refused(
            "header of 10 MB",
            "d.eml",
            Mails.plain("X-Long: " + "x".repeat(10 << 20), "We request."),
            "mail-header",
            100,
            1000),
        refused(
            "header of 10 MB in a part",
            "d.eml",
            Mails.mixed().part("X-Long: " + "x".repeat(10 << 20), "We request.").bytes(),
            "mail-header",
            100,
            1000),
        refused(
            "header of a million fields",
            "d.eml",
            Mails.plain("X-A: b\r\n".repeat(1_000_000) + "X-A: b", "We request."),
            "mail-header",
            100,
            1000));
  }

  /** No two programs read these alike. */
  private static List<HostileFile> unclear() {
    return List.of(
        refused(
            "bytes that are not in the encoding that is named",
            "e.eml",
            Mails.plain(BASE64, "TVqQ!!!AAMAAAAEAAAA"),
            "mail-unclear"),
        refused(
            "program behind the end of a text, in base64",
            "e.eml",
            Mails.plain(BASE64, base64(HostileFiles.WORDS) + "\r\n" + base64(EXE)),
            "mail-unclear"),
        refused(
            "encoding that is unknown",
            "e.eml",
            Mails.plain("Content-Transfer-Encoding: x-uuencode", "begin 644 a.exe"),
            "mail-unclear"),
        refused(
            "two encodings",
            "e.eml",
            Mails.plain("Content-Transfer-Encoding: 7bit\r\n" + BASE64, "TVqQAAMAAAAEAAAA"),
            "mail-unclear"),
        refused(
            "two kinds",
            "e.eml",
            Mails.plain("Content-Type: text/plain\r\nContent-Type: text/html", "We request."),
            "mail-unclear"),
        refused(
            "several parts without a border",
            "e.eml",
            Mails.plain("Content-Type: multipart/mixed", "--b\r\n\r\nWe request.\r\n--b--"),
            "mail-unclear"),
        refused(
            "several parts in one encoding",
            "e.eml",
            Mails.plain("Content-Type: multipart/mixed; boundary=b\r\n" + BASE64, "LS1iDQoNCg=="),
            "mail-unclear"),
        refused(
            "test file of the antivirus industry, encoded in a mail",
            "e.eml",
            Mails.mixed().attached("eicar.txt", bytes(Scanner.EICAR)).bytes(),
            "malware",
            "Eicar-Test",
            HostileFile.ANY,
            30));
  }

  private static List<HostileFile> sound() {
    byte[] calendar = bytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    byte[] full =
        Mails.mixed()
            .part("Content-Type: text/html", "<script>alert(1)</script>")
            .attached("order.docx", Archives.words().bytes())
            .attached("scan.tif", Pictures.tiff(ByteOrder.BIG_ENDIAN, 9, 7))
            .attached("text/calendar", "filename=\"invite\"", calendar)
            .attached(
                "application/pkcs7-signature", "filename=\"smime.p7s\"", new byte[] {0x30, 1, 2, 0})
            .message(Mails.mixed().attached("order.txt", HostileFiles.WORDS).bytes())
            .bytes();
    return List.of(
        taken(
            "mail with documents, a script in its words, and a mail", "f.eml", full, "f.eml", MAIL),
        taken("mails within each other, five deep", "f.eml", deep(5), "f.eml", MAIL),
        taken(
            "mail that is cut off",
            "f.eml",
            Arrays.copyOf(Mails.mixed().bytes(), Mails.mixed().bytes().length - 8),
            "f.eml",
            MAIL));
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }

  private static byte[] deep(int depth) {
    byte[] mail = Mails.plain("X-A: b", "We request.");
    for (int i = 0; i < depth; i++) {
      mail = Mails.mixed().message(mail).bytes();
    }
    return mail;
  }

  private static byte[] many(int count, byte[] document) {
    Mails mail = Mails.mixed();
    for (int i = 0; i < count; i++) {
      mail.attached("a.docx", document);
    }
    return mail.bytes();
  }

  private static byte[] parts(int count) {
    Mails mail = Mails.mixed();
    for (int i = 0; i < count; i++) {
      mail.part("Content-Type: text/plain", "We request.");
    }
    return mail.bytes();
  }

  private static byte[] nested(int depth) {
    StringBuilder inner = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      inner.append(
          "--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(i, i + 1));
    }
    return Mails.plain("Content-Type: multipart/mixed; boundary=b0", inner.toString());
  }
}
