package org.rogatory.casefile.documents;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.casefile.documents.HostileFile.refused;
import static org.rogatory.casefile.documents.HostileFile.taken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.rogatory.casefile.pictures.Pictures;

/** The catalogue of hostile files, each another one. */
final class HostileFiles {

  static final String PDF = "application/pdf";
  static final String TEXT = "text/plain";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String RTF = "application/rtf";
  static final byte[] EXE = bytes("MZ\u0090\0\3\0\0\0" + "x".repeat(200));
  static final byte[] ELF = bytes("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0" + "x".repeat(200));
  static final byte[] WORDS = bytes("We request the data of the account.");

  private HostileFiles() {}

  static List<HostileFile> all() {
    return Stream.of(
            programs(),
            names(),
            packages(),
            bombs(),
            macros(),
            pictures(),
            pdfs(),
            texts(),
            others(),
            HostileMails.all(),
            HostileMailReadings.all(),
            HostileObjects.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Programs, scripts and pages under the names of documents. */
  private static List<HostileFile> programs() {
    return List.of(
        refused("program of Windows", "order.txt", EXE, "type", "application/x-msdownload"),
        refused("program of Windows", "order.pdf", EXE, "type", "application/x-msdownload"),
        refused("program of Windows", "setup.exe", EXE, "type", "application/x-dosexec"),
        refused(
            "program of Windows called a picture",
            "scan.png",
            EXE,
            "type",
            "application/x-msdownload"),
        refused("program of Linux", "order.txt", ELF, "type", "application/x-executable"),
        refused(
            "program of macOS",
            "order.txt",
            new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe, 7, 0, 0, 1, 3, 0, 0, 0},
            "type",
            "application/x-mach-o"),
        refused(
            "class of Java",
            "order.txt",
            new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61, 0, 9},
            "type",
            "application/java-vm"),
        refused(
            "script of a shell",
            "order.txt",
            bytes("#!/bin/sh\nrm -rf /\n"),
            "type",
            "application/x-sh"),
        refused(
            "web page with a script",
            "order.txt",
            bytes("<html><script>alert(1)</script></html>"),
            "type",
            "text/html"),
        refused(
            "web page called a PDF",
            "order.pdf",
            bytes("<!DOCTYPE html><html></html>"),
            "type",
            "text/html"),
        refused(
            "SVG with a script",
            "scan.png",
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            "type",
            "image/svg+xml"),
        refused(
            "XML that includes a file (XXE)",
            "order.xml",
            bytes(
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            "type",
            "application/xml"),
        refused(
            "shortcut of Windows",
            "order.txt",
            ByteBuffer.allocate(100)
                .order(LITTLE_ENDIAN)
                .putInt(0x4c)
                .putInt(0x00021401)
                .putInt(0)
                .putInt(0xc0)
                .putInt(0x46000000)
                .array(),
            "unrecognized"));
  }

  /** Names that are not what they seem, or lead elsewhere. */
  private static List<HostileFile> names() {
    return List.of(
        refused("page that Windows runs", "order.hta", WORDS, "ending", "hta", TEXT, "txt"),
        refused("script of PowerShell", "order.ps1", WORDS, "ending", "ps1", TEXT, "txt"),
        refused("shortcut by name", "order.lnk", WORDS, "ending", "lnk", TEXT, "txt"),
        refused("two endings", "order.pdf.exe", WORDS, "ending", "exe", TEXT, "txt"),
        refused("ending in capitals", "ORDER.JS", WORDS, "type", "text/javascript"),
        refused(
            "ending before a full stop that Windows forgets",
            "order.hta.",
            WORDS,
            "ending",
            "hta",
            TEXT,
            "txt"),
        refused("ending of another kind", "scan.pdf", WORDS, "ending", "pdf", TEXT, "txt"),
        refused("PDF called a Word document", "scan.docx", pdf(""), "ending", "docx", PDF, "pdf"),
        refused(
            "ending turned round: order_txt.exe is shown as order_exe.txt",
            "order_\u202etxt.exe",
            WORDS,
            "ending",
            "exe",
            TEXT,
            "txt"),
        taken(
            "letters turned round, the ending as it is",
            "order\u202efdp.txt",
            WORDS,
            "orderfdp.txt",
            TEXT),
        taken("path to another folder", "../../../etc/order.txt", WORDS, "order.txt", TEXT),
        taken("path of Windows", "..\\..\\Windows\\order.txt", WORDS, "order.txt", TEXT),
        taken("absolute path", "/etc/cron.d/order.txt", WORDS, "order.txt", TEXT),
        taken(
            "another stream of the same name (NTFS)",
            "order.txt:hidden.txt",
            WORDS,
            "order.txthidden.txt",
            TEXT),
        taken("device of Windows", "CON.txt", WORDS, "_CON.txt", TEXT),
        taken("device of Windows without an ending", "nul", WORDS, "_nul", TEXT),
        taken(
            "markup",
            "<img src=x onerror=alert(1)>.txt",
            WORDS,
            "img src=x onerror=alert(1).txt",
            TEXT),
        taken("expression", "${7*7}#{7*7}.txt", WORDS, "${77}#{77}.txt", TEXT),
        taken("command", "$(reboot);`id`.txt", WORDS, "$(reboot);`id`.txt", TEXT),
        taken("the longest name", "a".repeat(240) + ".txt", WORDS, "a".repeat(196) + ".txt", TEXT),
        refused("a name of dots", "..", WORDS, "name"),
        refused("a name of what nobody sees", "\u202e\u200b", WORDS, "name"));
  }

  /** Archives that call themselves office documents. */
  private static List<HostileFile> packages() {
    byte[] docx = Archives.words().bytes();
    return List.of(
        refused(
            "archive with a program",
            "order.docx",
            Archives.empty().with("run.exe", EXE).bytes(),
            "package"),
        refused(
            "archive with a program",
            "order.odt",
            Archives.empty().with("run.exe", EXE).bytes(),
            "package"),
        refused(
            "archive",
            "all.zip",
            Archives.empty().with("a.txt", "x").bytes(),
            "type",
            "application/zip"),
        refused("sheet called a text", "order.docx", Archives.sheets().bytes(), "package"),
        refused(
            "document that is cut off",
            "order.docx",
            Arrays.copyOf(docx, docx.length - 30),
            "package"),
        refused(
            "part that leaves its folder",
            "order.docx",
            Archives.words().with("../../a.xml", "x").bytes(),
            "package"),
        refused(
            "part with an absolute path",
            "order.docx",
            Archives.words().with("/etc/a.xml", "x").bytes(),
            "package"),
        refused(
            "part with a path of Windows",
            "order.docx",
            Archives.words().with("a\\b.xml", "x").bytes(),
            "package"),
        refused(
            "program called a picture inside",
            "order.docx",
            Archives.words().with("word/media/a.png", EXE).bytes(),
            "inside",
            "word/media/a.png"),
        refused(
            "program of Linux inside",
            "order.odt",
            Archives.openDocument(ODT).with("Pictures/a.jpg", ELF).bytes(),
            "inside",
            "Pictures/a.jpg"),
        refused(
            "archive inside",
            "order.docx",
            Archives.words().with("word/a.dat", docx).bytes(),
            "inside",
            "word/a.dat"),
        refused(
            "archive of another kind inside",
            "order.xlsx",
            Archives.sheets().with("xl/a.dat", bytes("Rar!\u001a\7\1\0")).bytes(),
            "inside",
            "xl/a.dat"),
        refused(
            "shortcut inside",
            "order.docx",
            Archives.words().with("word/a.lnk", WORDS).bytes(),
            "inside",
            "word/a.lnk"),
        refused(
            "package in a package in a package",
            "order.docx",
            nested(Archives.sheets().with("xl/embeddings/b.xlsx", Archives.sheets().bytes())),
            "inside",
            "xl/embeddings/b.xlsx"),
        refused(
            "Word document with a password", "secret.docx", ole("EncryptedPackage"), "encrypted"),
        refused(
            "OpenDocument with encrypted parts",
            "secret.odt",
            Archives.openDocument(ODT)
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .bytes(),
            "encrypted"),
        taken(
            "Word document that includes a file (XXE): nothing reads its XML",
            "order.docx",
            Archives.words()
                .with(
                    "word/document.xml",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
                .bytes(),
            "order.docx",
            OfficePackage.WORDS),
        taken(
            "Word document with a template elsewhere: nothing fetches it",
            "order.docx",
            Archives.words()
                .with(
                    "word/_rels/settings.xml.rels",
                    "<Relationships><Relationship Target=\"http://192.0.2.1/a.dotm\" TargetMode=\"External\"/></Relationships>")
                .bytes(),
            "order.docx",
            OfficePackage.WORDS));
  }

  /** What becomes far larger than it is. */
  private static List<HostileFile> bombs() {
    Archives many = Archives.words();
    for (int part = 0; part < 10_001; part++) {
      many.with("word/" + part + ".xml", "x");
    }
    return List.of(
        refused(
            "part that unpacks to a thousand times its size",
            "bomb.docx",
            Archives.words().with("word/a.xml", new byte[30 << 20]).bytes(),
            "unpacked"),
        refused(
            "the same inside a sheet behind a chart",
            "bomb.docx",
            nested(Archives.sheets().with("xl/a.xml", new byte[30 << 20])),
            "unpacked"),
        refused("ten thousand parts", "bomb.docx", many.bytes(), "unpacked"),
        refused(
            "list of contents that fills the memory",
            "bomb.docx",
            Archives.words().with("[Content_Types].xml", new byte[3 << 20]).bytes(),
            "unpacked"),
        refused("packed text", "bomb.txt", gzip(new byte[1 << 20]), "type", "application/gzip"),
        taken(
            "entities that become a billion (XML in a Word document): nothing reads it",
            "laughs.docx",
            Archives.words().with("word/document.xml", laughs()).bytes(),
            "laughs.docx",
            OfficePackage.WORDS));
  }

  /** Programs of documents. */
  private static List<HostileFile> macros() {
    return List.of(
        refused(
            "macros",
            "order.docx",
            Archives.words().with("word/vbaProject.bin", "x").bytes(),
            "macros",
            "word/vbaProject.bin"),
        refused(
            "macros in capitals, elsewhere",
            "order.docx",
            Archives.words().with("a/VBAPROJECT.BIN", "x").bytes(),
            "macros",
            "a/VBAPROJECT.BIN"),
        refused(
            "macros of Excel 4",
            "order.xlsx",
            Archives.sheets().with("xl/macrosheets/s.xml", "x").bytes(),
            "macros",
            "xl/macrosheets/s.xml"),
        refused(
            "control (ActiveX)",
            "order.docx",
            Archives.words().with("word/activeX/a1.bin", "x").bytes(),
            "macros",
            "word/activeX/a1.bin"),
        refused(
            "macros of OpenDocument",
            "order.odt",
            Archives.openDocument(ODT).with("Basic/a.xml", "x").bytes(),
            "macros",
            "Basic/a.xml"),
        refused(
            "script of OpenDocument",
            "order.ods",
            Archives.openDocument(ODS).with("Scripts/p/a.py", "x").bytes(),
            "macros",
            "Scripts/p/a.py"),
        refused(
            "document with macros called one without",
            "order.docx",
            Archives.office("application/vnd.ms-word.document.macroEnabled.main+xml").bytes(),
            "macros",
            "/main.xml"),
        refused(
            "macros in the sheet behind a chart",
            "order.docx",
            nested(Archives.sheets().with("xl/vbaProject.bin", "x")),
            "macros",
            "xl/vbaProject.bin"),
        refused("Word document of old", "old.doc", ole("words"), "type", "application/msword"),
        refused(
            "object in an RTF",
            "object.rtf",
            bytes("{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}"),
            "inside",
            "\\objdata"));
  }

  private static List<HostileFile> pictures() {
    byte[] png = Pictures.png(9, 9);
    return List.of(
        refused(
            "3.6 thousand million pixels in 57 bytes",
            "bomb.png",
            Pictures.png(60_000, 60_000),
            "pixels",
            3600,
            200),
        refused(
            "more pixels than a number holds",
            "bomb.png",
            Pictures.png(-1, -1),
            "pixels",
            Long.MAX_VALUE / 1_000_000 + 1,
            200),
        refused("the largest JPEG", "bomb.jpg", Pictures.jpeg(65_535, 65_535), "pixels", 4295, 200),
        refused(
            "one page of several",
            "bomb.tif",
            Pictures.tiff(BIG_ENDIAN, 9, 9, 60_000, 60_000),
            "pixels",
            3600,
            200),
        refused(
            "picture in a Word document",
            "bomb.docx",
            Archives.words().with("word/media/a.png", Pictures.png(60_000, 60_000)).bytes(),
            "pixels",
            3600,
            200),
        refused("pages that lead in a circle", "circle.tif", circle(), "picture"),
        refused(
            "picture that is cut off in its header", "cut.png", Arrays.copyOf(png, 20), "picture"),
        refused("picture of no width", "flat.jpg", Pictures.jpeg(0, 9), "picture"),
        taken(
            "picture with a web page behind it",
            "page.png",
            both(png, "<html><script>alert(1)</script>"),
            "page.png",
            "image/png"),
        taken(
            "picture with an archive behind it",
            "both.png",
            both(png, Archives.empty().with("a.exe", EXE).bytes()),
            "both.png",
            "image/png"));
  }

  private static List<HostileFile> pdfs() {
    return List.of(
        refused(
            "PDF with a password",
            "secret.pdf",
            pdf(
                "3 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -4/O<"
                    + "41".repeat(32)
                    + ">/U<"
                    + "42".repeat(32)
                    + ">>>endobj\ntrailer<</Encrypt 3 0 R/ID[<41><41>]>>"),
            "encrypted"),
        refused(
            "PDF whose lock is named again and again",
            "locks.pdf",
            pdf("/Encrypt 1 0 R\n".repeat(50)),
            "encrypted"),
        taken(
            "PDF with a script",
            "script.pdf",
            pdf("2 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj"),
            "script.pdf",
            PDF),
        taken(
            "PDF that starts a program",
            "launch.pdf",
            pdf("2 0 obj<</S/Launch/F(cmd.exe)>>endobj"),
            "launch.pdf",
            PDF),
        taken(
            "PDF with a file in it",
            "file.pdf",
            pdf(
                "2 0 obj<</Type/EmbeddedFile/Length 210>>stream\n"
                    + new String(EXE, ISO_8859_1)
                    + "\nendstream endobj"),
            "file.pdf",
            PDF),
        taken(
            "PDF that is a web page too",
            "both.pdf",
            pdf("<html><script>alert(1)</script></html>"),
            "both.pdf",
            PDF),
        taken("PDF that is cut off", "cut.pdf", bytes("%PDF-1.7\n1 0 obj<<"), "cut.pdf", PDF));
  }

  private static List<HostileFile> texts() {
    return List.of(
        refused("nothing", "empty.txt", new byte[0], "empty"),
        refused(
            "bytes that are nothing",
            "noise.txt",
            new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9},
            "unrecognized"),
        refused(
            "test file of the antivirus industry",
            "eicar.txt",
            bytes(Scanner.EICAR),
            "malware",
            "Eicar-Test",
            HostileFile.ANY,
            30),
        refused(
            "the same in an OpenDocument text",
            "eicar.odt",
            stored(Scanner.EICAR),
            "malware",
            "Eicar-Test",
            HostileFile.ANY,
            30),
        taken(
            "table with formulas that start programs",
            "table.csv",
            bytes("a,b\n=cmd|'/c calc'!A1,1\n"),
            "table.csv",
            "text/csv"),
        taken(
            "text that turns round what is read",
            "turned.txt",
            "We \u202erefuse\u202c request".getBytes(UTF_8),
            "turned.txt",
            TEXT),
        taken(
            "text with commands of a terminal",
            "terminal.txt",
            bytes("We \u001b[2Jrequest the data of the account of 2026."),
            "terminal.txt",
            TEXT));
  }

  private static List<HostileFile> others() {
    return List.of(
        refused(
            "larger than 25 MB",
            "large.pdf",
            Arrays.copyOf(pdf(""), (25 << 20) + 1),
            "too-large",
            25),
        refused(
            "mail with a script, called a web page",
            "mail.html",
            bytes(
                "From: a@example.org\nTo: b@example.org\nSubject: Order\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html\n\n<script>alert(1)</script>"),
            "ending",
            "html",
            "message/rfc822",
            "eml"),
        refused(
            "archive of Java",
            "order.jar",
            Archives.empty().with("META-INF/MANIFEST.MF", "Main-Class: a").bytes(),
            "type",
            "application/java-archive"),
        refused("image of a disk", "order.iso", Arrays.copyOf(new byte[0], 40_000), "unrecognized"),
        refused(
            "installer of Windows",
            "order.msi",
            ole("Installer"),
            "type",
            "application/x-ms-installer"),
        refused(
            "7-Zip archive",
            "order.txt",
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4},
            "type",
            "application/x-7z-compressed"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] pdf(String more) {
    return bytes(
        "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction 2 0 R>>endobj\n"
            + more
            + "\ntrailer<</Root 1 0 R>>\n%%EOF");
  }

  private static byte[] nested(Archives within) {
    return Archives.words().with("word/embeddings/a.xlsx", within.bytes()).bytes();
  }

  /** Unpacked, so that the scanner of the tests, which unpacks nothing, finds it. */
  private static byte[] stored(String words) {
    return Archives.openDocument(ODT).with("mimetype", ODT).withStored("a.txt", words).bytes();
  }

  private static byte[] both(byte[] one, String other) {
    return both(one, bytes(other));
  }

  private static byte[] both(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  private static byte[] circle() {
    byte[] circle = Pictures.tiff(ByteOrder.LITTLE_ENDIAN, 9, 7);
    ByteBuffer.wrap(circle).order(LITTLE_ENDIAN).putInt(circle.length - 4, 8);
    return circle;
  }

  static byte[] ole(String name) {
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    return both(Arrays.copyOf(magic, 1536), name.getBytes(UTF_16LE));
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(made)) {
      packed.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return made.toByteArray();
  }

  private static byte[] laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int level = 1; level < 10; level++) {
      xml.append("<!ENTITY l").append(level).append(" \"");
      xml.append(("&l" + (level - 1) + ";").repeat(10)).append("\">");
    }
    return bytes(xml + "]><a>&l9;</a>");
  }
}
