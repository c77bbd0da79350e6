package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.casefile.documents.HostileFile.attached;
import static org.rogatory.casefile.documents.HostileFile.refused;
import static org.rogatory.casefile.documents.HostileFile.taken;
import static org.rogatory.casefile.documents.HostileFiles.EXE;
import static org.rogatory.casefile.documents.HostileFiles.PDF;
import static org.rogatory.casefile.documents.HostileFiles.WORDS;
import static org.rogatory.casefile.documents.HostileFiles.bytes;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** E-mails of the catalogue that one program reads in one way, and another in another way. */
final class HostileMailReadings {

  private static final String MAIL = "message/rfc822";
  private static final String UNKNOWN = "application/octet-stream";
  private static final Object[] RUN = {"a.exe", UNKNOWN};

  private HostileMailReadings() {}

  static List<HostileFile> all() {
    return Stream.of(borders(), names(), pieces(), kinds(), within(), old(), sound())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileFile> borders() {
    return List.of(
        unclear("border with an escape", multipart("boundary=\"a\\Bc\"", "aBc")),
        unclear("border in two lines", multipart("boundary=\"a\r\n Bc\"", "aBc")),
        unclear("border in pieces", multipart("boundary*0=\"aB\"; boundary*1=\"c\"", "aBc")),
        unclear("border with a comment", multipart("boundary=aB(x)c", "aBc")),
        unclear("border that ends with a space", multipart("boundary=\"aBc \"", "aBc")),
        unclear("border with a quotation mark", multipart("boundary=\"a\\\"Bc\"", "a\"Bc")),
        unclear(
            "line that ends with a lone CR before a border",
            replaced(multipart("boundary=aBc", "aBc"), "words\r\n--", "words\r--")),
        unclear(
            "header whose lines end with a lone CR",
            replaced(Mails.plain("X-A: b", "We request."), "X-A: b\r\n", "X-A: b\rX-B: c\r\n")),
        unclear(
            "kind with a space in it", Mails.plain("Content-Type: multipart /mixed", "--b\r\n")));
  }

  private static List<HostileFile> names() {
    return List.of(
        run("name with an escape in its ending", "filename=\"a.ex\\e\"", "a.ex\\e"),
        run("name that ends with a backslash", "filename=\"a.exe\\\\\"", "a.exe\\"),
        run("name in a folder of Windows", "filename=\"..\\\\..\\\\a.exe\"", "..\\..\\a.exe"),
        run("name that ends with a full stop and a space", "filename=\"a.exe. \"", "a.exe."),
        run("name that ends with what nobody sees", word("a.exe\u200b"), "a.exe"),
        run("what nobody sees within the ending", word("a.e\u200bxe"), "a.exe"),
        run("name that ends with a space that does not break", word("a.exe\u00a0"), "a.exe"),
        run("name that ends with a letter that nobody sees", word("a.exe\u3164"), "a.exe\u3164"),
        run("another stream of a program (NTFS)", "filename=\"a.exe:b.txt\"", "a.exe:b.txt"),
        run("name behind whose ending a text ends", word("a.exe\0.txt"), "a.exe.txt"));
  }

  private static List<HostileFile> pieces() {
    return List.of(
        run("pieces in another order", "filename*1=\"xe\"; filename*0=\"a.e\"", "a.exe"),
        run("pieces in capitals", "FILENAME*0=\"a.e\"; FileName*1=\"xe\"", "a.exe"),
        run("pieces, one in an alphabet", "filename*0*=UTF-8''a%2E; filename*1=exe", "a.exe"),
        run("name without an alphabet", "filename*=a%2Eexe", "a.exe"),
        run("several encoded words", "filename=\"=?UTF-8?Q?a=2E?= =?UTF-8?B?ZXhl?=\"", "a.exe"),
        unclear(
            "name in an alphabet that is unknown",
            Mails.mixed().attached(UNKNOWN, "filename=\"=?x-own?B?YS5leGU=?=\"", WORDS).bytes()),
        unclear(
            "name in pieces of an unknown alphabet",
            Mails.mixed().attached(UNKNOWN, "filename*=x-own''a%2Eexe", WORDS).bytes()));
  }

  /** Plain words, which some programs run since the mail says what they are. */
  private static List<HostileFile> kinds() {
    return List.of(
        called("script by its kind", "text/vbscript", "filename=\"a.txt\""),
        called("application of pages by its kind", "application/hta", "filename=\"a.txt\""),
        called("script of a shell by its kind", "application/x-sh", "filename=\"a.txt\""),
        attached(
            "script by its kind, without a name",
            "g.eml",
            Mails.mixed().part("Content-Type: text/vbscript", "MsgBox 1").bytes(),
            "run",
            "text/vbscript",
            "text/vbscript"),
        attached(
            "PDF that is called an application of pages",
            "g.eml",
            Mails.mixed()
                .attached("application/hta", "filename=\"a.pdf\"", bytes("%PDF-1.7\n%%EOF"))
                .bytes(),
            "run",
            "a.pdf",
            "application/hta"));
  }

  private static List<HostileFile> within() {
    byte[] bad = Mails.mixed().attached("a.txt", EXE).bytes();
    byte[] strange = bytes("X-A: b\r\n" + new String(bad, ISO_8859_1));
    byte[] eicar = Mails.mixed().attached("eicar.txt", bytes(Scanner.EICAR)).bytes();
    Object[] why = {"a.txt", "application/x-msdownload"};
    return List.of(
        inner("program in a mail without an ending", UNKNOWN, "filename=\"order\"", bad, why),
        inner("program in a mail without a name", UNKNOWN, "size=9", bad, why),
        inner("program in a mail called a text", "text/plain", "filename=\"a.eml\"", bad, why),
        inner("program in a mail named a text", "text/plain", "filename=\"a.txt\"", bad, why),
        inner("program in a mail called a PDF", PDF, "filename=\"a.eml\"", bad, why),
        inner("mail that begins strangely", UNKNOWN, "filename=\"order\"", strange, why),
        refused(
            "test file of the antivirus industry in a mail of no kind",
            "g.eml",
            Mails.mixed().attached(UNKNOWN, "filename=\"order\"", eicar).bytes(),
            "malware",
            "Eicar-Test",
            HostileFile.ANY,
            30));
  }

  private static List<HostileFile> old() {
    return List.of(
        words("begin-base64 0644 a.exe\r\nTVqQ\r\n===="),
        words("BEGIN 644 a.exe\r\n#35I0\r\n`\r\nend"),
        words("begin\t0755\ta.exe\r\n#35I0\r\n`\r\nend"),
        words("=ybegin line=128 size=3 name=a.exe\r\nabc\r\n=yend size=3"));
  }

  private static List<HostileFile> sound() {
    byte[] pdf = bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    String two = "_000_AM0PR01MB1234=A_";
    byte[] outlook =
        Mails.plain(
            "X-Mailer: Microsoft Outlook 16.0\r\nContent-Language: en-us\r\n"
                + "Content-Type: multipart/mixed;\r\n\tboundary=\""
                + two
                + "\"",
            "This is a multipart message in MIME format.\r\n\r\n--"
                + two
                + "\r\nContent-Type: text/plain;\r\n\tcharset=\"us-ascii\"\r\n\r\nWe begin 644 days ago.\r\n\r\n--"
                + two
                + "\r\nContent-Type: application/pdf;\r\n\tname=\"C:\\\\Scans\\\\order 1.pdf\"\r\nContent-Disposition: attachment;\r\n\tfilename=\"C:\\\\Scans\\\\order 1.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(pdf)
                + "\r\n\r\n--"
                + two
                + "--");
    byte[] thunderbird =
        Mails.of("multipart/mixed")
            .part(
                "Content-Type: text/plain; charset=UTF-8; format=flowed", "From: here\r\n-- \r\nA.")
            .attached(
                PDF + "; name=\"=?UTF-8?B?5paH5Lu2LnBkZg==?=\"",
                "filename*0*=UTF-8''%E6%96%87%E4%BB%B6; filename*1*=%2E%70%64%66",
                pdf)
            .bytes();
    byte[] apple =
        replaced(
            Mails.of("multipart/mixed;\r\n\tboundary=\"Apple-Mail=_0A-1\"; x=\"y\"")
                .part("Content-Type: text/html", "<p>We request.</p>")
                .bytes(),
            "; boundary=\"b",
            "; z=\"b");
    return List.of(
        taken("mail of Outlook with a PDF", "h.eml", outlook, "h.eml", MAIL),
        taken("mail of Thunderbird with a PDF", "h.eml", thunderbird, "h.eml", MAIL),
        taken("mail of Apple", "h.eml", withBorder(apple), "h.eml", MAIL),
        taken(
            "mail whose lines end with LF",
            "h.eml",
            replaced(thunderbird, "\r\n", "\n"),
            "h.eml",
            MAIL));
  }

  private static byte[] withBorder(byte[] apple) {
    String mail = new String(apple, ISO_8859_1);
    String border = mail.replaceAll("(?s).*z=\"(b[0-9a-f]+)\".*", "$1");
    return bytes(mail.replace("--" + border, "--Apple-Mail=_0A-1"));
  }

  private static HostileFile unclear(String what, byte[] mail) {
    return refused(what, "g.eml", mail, "mail-unclear");
  }

  private static HostileFile run(String what, String disposition, String shown) {
    byte[] mail = Mails.mixed().attached(UNKNOWN, disposition, WORDS).bytes();
    return attached(what, "g.eml", mail, "ending", shown, UNKNOWN);
  }

  private static HostileFile called(String what, String kind, String disposition) {
    byte[] mail = Mails.mixed().attached(kind, disposition, WORDS).bytes();
    return attached(what, "g.eml", mail, "run", "a.txt", kind);
  }

  private static HostileFile inner(
      String what, String kind, String disposition, byte[] mail, Object[] why) {
    byte[] outer = Mails.mixed().attached(kind, disposition, mail).bytes();
    return attached(what, "g.eml", outer, "type", why);
  }

  private static HostileFile words(String words) {
    return attached(
        "program among the words: `" + words.split("\r")[0] + "`",
        "g.eml",
        Mails.plain("X-A: b", "See below.\r\n" + words),
        "inside",
        "a.exe");
  }

  private static String word(String name) {
    byte[] letters = name.getBytes(UTF_8);
    return "filename=\"=?UTF-8?B?" + Base64.getEncoder().encodeToString(letters) + "?=\"";
  }

  private static byte[] multipart(String parameters, String border) {
    return Mails.plain(
        "Content-Type: multipart/mixed; " + parameters,
        ("--%s\r\n\r\nSome words\r\n--%s\r\nContent-Disposition: attachment; filename=a.exe\r\n\r\n"
                + "MZ\r\n--%s--")
            .formatted(border, border, border));
  }

  private static byte[] replaced(byte[] mail, String what, String by) {
    byte[] changed = bytes(new String(mail, ISO_8859_1).replace(what, by));
    if (Arrays.equals(changed, mail)) {
      throw new IllegalArgumentException(what);
    }
    return changed;
  }
}
