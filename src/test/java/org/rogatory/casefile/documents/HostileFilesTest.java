package org.rogatory.casefile.documents;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.embedded.RichTextObjects;
import org.rogatory.casefile.pdf.ByteSearch;
import org.rogatory.casefile.pictures.Pictures;
import org.rogatory.convention.Reason;
import org.rogatory.storage.Source;

/**
 * Files that somebody sends to do harm, each refused for its own reason; and files that are fine.
 */
class HostileFilesTest {

  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final byte[] EXE = ("MZ\u0090\0\3\0\0\0" + "x".repeat(200)).getBytes(UTF_8);
  private static final byte[] ELF = "\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0".getBytes(UTF_8);
  private static final String WORDS = "We request the data of the account.";

  private final DocumentExamination examination =
      taking(
          "application/pdf",
          "image/jpeg",
          "image/png",
          "image/tiff",
          "text/plain",
          "text/csv",
          "message/rfc822",
          "application/rtf",
          ODT,
          ODS,
          OfficePackage.WORDS,
          OfficePackage.SHEETS);

  private static DocumentExamination taking(String... types) {
    DocumentPolicy.Quota quota = new DocumentPolicy.Quota(100, 100);
    return new DocumentExamination(
        new DocumentPolicy(
            25, 200, List.of(types), List.of("image/gif"), 200, 500, 7, quota, quota));
  }

  static Stream<Arguments> hostile() {
    byte[] docx = Archives.words().bytes();
    return Stream.of(
            renamed(),
            Stream.of(
                file("order.docx", Archives.empty().with("run.exe", EXE).bytes(), "package"),
                file("order.odt", Archives.empty().with("run.exe", EXE).bytes(), "package"),
                file("order.docx", Archives.words().without("_rels/.rels").bytes(), "package"),
                file("order.docx", Archives.sheets().bytes(), "package"),
                file("order.xlsx", docx, "package"),
                file("order.docx", cut(docx), "package"),
                file("order.docx", Archives.words().with("../../a.xml", "x").bytes(), "package"),
                file("order.docx", Archives.words().with("/etc/a.xml", "x").bytes(), "package"),
                file("order.docx", Archives.words().with("a\\b.xml", "x").bytes(), "package"),
                file("order.docx", Archives.words().with("c:a.xml", "x").bytes(), "package"),
                file(
                    "order.docx", linked(Archives.words().with("a.xml", "/etc/passwd")), "package"),
                file("chart.docx", nested(linked(Archives.sheets().with("a", "b"))), "package"),
                file(
                    "order.odt",
                    Archives.openDocument(ODT).without("content.xml").bytes(),
                    "package"),
                file(
                    "order.docx",
                    Archives.words().with("word/vbaProject.bin", "x").bytes(),
                    "macros"),
                file(
                    "order.docx", Archives.words().with("word/vbaData.xml", "x").bytes(), "macros"),
                file(
                    "order.docx", Archives.words().with("a/VBAPROJECT.BIN", "x").bytes(), "macros"),
                file(
                    "order.docx",
                    Archives.words().with("word/activeX/a1.bin", "x").bytes(),
                    "macros"),
                file(
                    "order.xlsx",
                    Archives.sheets().with("xl/macrosheets/s.xml", "x").bytes(),
                    "macros"),
                file("order.docx", Archives.office(macros("word.document")).bytes(), "macros"),
                file("order.xlsx", Archives.office(macros("excel.sheet")).bytes(), "macros"),
                file(
                    "order.odt",
                    Archives.openDocument(ODT).with("Basic/a.xml", "x").bytes(),
                    "macros"),
                file(
                    "order.ods",
                    Archives.openDocument(ODS).with("Scripts/p/a.py", "x").bytes(),
                    "macros"),
                inside("word/media/a.png", EXE),
                inside("word/media/a.jpg", ELF),
                inside("word/embeddings/ole.bin", EXE),
                inside("word/a.hta", WORDS.getBytes(UTF_8)),
                inside("word/a.js", WORDS.getBytes(UTF_8)),
                inside("word/a.lnk", WORDS.getBytes(UTF_8)),
                inside("word/a.dat", docx),
                inside("word/a.dat", "Rar!\u001a\7\1\0".getBytes(UTF_8)),
                inside("word/a.dat", "#!/bin/sh\nrm -rf /".getBytes(UTF_8)),
                inside("word/a.dat", new byte[] {0x1f, (byte) 0x8b, 8, 0}),
                inside("word/a.dat", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}),
                file("order.docx", nested(Archives.empty().with("a.exe", EXE)), "package"),
                file(
                    "order.docx",
                    nested(Archives.sheets().with("xl/vbaProject.bin", "x")),
                    "macros"),
                file(
                    "order.docx",
                    nested(
                        Archives.sheets().with("xl/embeddings/b.xlsx", Archives.sheets().bytes())),
                    "inside"),
                file(
                    "bomb.docx",
                    Archives.words().with("word/a.xml", new byte[30 << 20]).bytes(),
                    "unpacked"),
                file("bomb.docx", many(10_001), "unpacked"),
                file(
                    "bomb.docx",
                    Archives.words().with("[Content_Types].xml", new byte[3 << 20]).bytes(),
                    "unpacked"),
                file(
                    "secret.odt",
                    Archives.openDocument(ODT)
                        .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes(),
                    "encrypted"),
                file("secret.docx", encryptedOffice(), "encrypted"),
                file("old.doc", ole(WORDS), "type"),
                file("bomb.png", Pictures.png(60_000, 60_000), "pixels"),
                file("bomb.jpg", Pictures.jpeg(60_000, 60_000), "pixels"),
                file("bomb.tif", Pictures.tiff(BIG_ENDIAN, 9, 9, 60_000, 60_000), "pixels"),
                file("cut.png", Arrays.copyOf(Pictures.png(9, 9), 20), "picture"),
                file(
                    "lost.docx",
                    Archives.words().with("word/media/a.tif", wanderingTiff()).bytes(),
                    "unpacked"),
                file(
                    "bomb.docx",
                    Archives.words().with("word/media/a.png", Pictures.png(60_000, 60_000)).bytes(),
                    "pixels"),
                file("object.rtf", "{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}", "inside"),
                file("run.txt", EXE, "type"),
                file("run.pdf", EXE, "type"),
                file("run.txt", "#!/bin/sh\nrm -rf /", "type"),
                file("page.txt", "<html><script>alert(1)</script></html>", "type"),
                file("page.pdf", "<!DOCTYPE html><html></html>", "type"),
                file("picture.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "type"),
                file("all.txt", Archives.empty().with("a.txt", "x").bytes(), "type"),
                file("all.pdf", docx, "type"),
                file("scan.docx", "%PDF-1.7\n%%EOF", "ending"),
                file("scan.pdf", WORDS, "ending"),
                file("noise.txt", new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9}, "unrecognized"),
                file("empty.txt", "", "empty"),
                file("..", WORDS, "name"),
                file("\u202e", WORDS, "name")))
        .flatMap(cases -> cases);
  }

  /** Plain text, called as what computers run. */
  private static Stream<Arguments> renamed() {
    return Stream.of(
            "hta ps1 lnk url wsf reg scf com pif scr msc jar desktop bat cmd vbs js hta. HTA inf sh vbe"
                .split(" "))
        .map(ending -> file("order." + ending, WORDS, null));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void hostile(String name, byte[] content, String why) {
    assertThatThrownBy(() -> examination.examine(name, Source.of(content)))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("document").key())
                    .startsWith("input.document-" + (why == null ? "" : why)));
  }

  /** An office may take documents of old. */
  @Test
  void aWordDocumentOfOldIsLookedInto() {
    DocumentExamination ofOld = taking("application/msword");
    Source sound = Source.of(Compounds.words().bytes());
    Source macros = Source.of(Compounds.words().with("Macros/VBA/dir", EXE).bytes());

    assertThat(ofOld.examine("a.doc", sound).type()).isEqualTo("application/msword");
    assertThatThrownBy(() -> ofOld.examine("a.doc", macros))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("document"))
                    .isEqualTo(Reason.of("input.document-macros", "Macros")));
  }

  /** Whatever is altered in it, whoever sends it reads why it is not taken, if it is not. */
  @Test
  @Timeout(60)
  void anObjectThatIsDamagedIsNoErrorOfTheProgram() {
    byte[] sound = Compounds.packed("a.txt", "a.txt", EXE).with("a/b/c", EXE).bytes();
    Random random = new Random(7);
    for (int attempt = 0; attempt < 2_000; attempt++) {
      byte[] altered = sound.clone();
      for (int change = 0; change < 4; change++) {
        int within = random.nextBoolean() ? 512 : altered.length - 8;
        altered[8 + random.nextInt(within)] = (byte) (random.nextBoolean() ? 0xff : change);
      }

      Throwable refused =
          catchThrowable(() -> CompoundExamination.examine(Source.of(altered), "a"));

      assertThat(refused == null || refused instanceof BadInput).as("%s", refused).isTrue();
    }
  }

  /** Whoever sends an RTF that is all escapes does not keep the program busy. */
  @ParameterizedTest
  @ValueSource(strings = {"\\", "\\'6", "\\bin1 x", "{\\*", "\\obj", "a"})
  @Timeout(20)
  void aLargeTextIsReadInTime(String again) {
    byte[] text = ("{\\rtf1 " + again.repeat((20 << 20) / again.length())).getBytes(UTF_8);

    assertThat(RichTextObjects.find(Source.of(text))).isEmpty();
  }

  /** To find out what it is, nothing is fetched that it names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"%s\"><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]><a>&b;</a>",
        "<a xmlns:x=\"http://www.w3.org/2001/XInclude\"><x:include href=\"%s\"/></a>"
      })
  void whatAnXmlDocumentNamesIsNotFetched(String document) throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/a.dtd";
      byte[] xml = document.formatted(address).getBytes(UTF_8);

      for (String name : List.of("order.xml", "order.txt", "order.pdf", "order.docx")) {
        Throwable refused = catchThrowable(() -> examination.examine(name, Source.of(xml)));
        assertThat(refused == null || refused instanceof BadInput).as(name).isTrue();
      }
      elsewhere.setSoTimeout(300);
      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  static Stream<Arguments> fine() {
    return Stream.of(
        file("order.docx", Archives.words().bytes(), OfficePackage.WORDS),
        file("order.xlsx", Archives.sheets().bytes(), OfficePackage.SHEETS),
        file("order.odt", Archives.openDocument(ODT).bytes(), ODT),
        file("order.ods", Archives.openDocument(ODS).bytes(), ODS),
        file("chart.docx", nested(Archives.sheets()), OfficePackage.WORDS),
        file(
            "order.docx",
            Archives.words().with("word/media/a.png", "png").bytes(),
            OfficePackage.WORDS),
        file(
            "large.docx",
            Archives.words().with("word/a.xml", lines()).bytes(),
            OfficePackage.WORDS),
        file("Order of 3.11.2026", WORDS, "text/plain"),
        file("Order of 3. Nov", WORDS, "text/plain"),
        file("Letter no. 5", WORDS, "text/plain"),
        file("letter", WORDS, "text/plain"),
        file("LETTER.TXT", WORDS, "text/plain"),
        file("page.png", Pictures.png(9_921, 14_031), "image/png"),
        file("page.jpg", Pictures.jpeg(9_921, 14_031), "image/jpeg"),
        file("pages.tif", Pictures.tiff(BIG_ENDIAN, 9_921, 14_031, 4_960, 7_016), "image/tiff"),
        file("scan.PDF", "%PDF-1.7\n%%EOF", "application/pdf"),
        file("table.csv", "a,b\n1,2\n", "text/csv"),
        file("words.rtf", "{\\rtf1 We request.}", "application/rtf"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void fine(String name, byte[] content, String type) {
    assertThat(examination.examine(name, Source.of(content)).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 64 * 1024 - 5, 64 * 1024, 128 * 1024 - 3, 200_000})
  void bytesAreFoundWhereverTheyStand(int at) {
    byte[] sought = "\\objdata".getBytes(UTF_8);
    byte[] content = ("x".repeat(at) + "\\objdata").getBytes(UTF_8);

    assertThat(ByteSearch.finds(Source.of(content), sought)).isTrue();
    assertThat(ByteSearch.finds(Source.of("x".repeat(at).getBytes(UTF_8)), sought)).isFalse();
  }

  private static Arguments file(String name, String text, String why) {
    return file(name, text.getBytes(UTF_8), why);
  }

  private static Arguments file(String name, byte[] content, String why) {
    return arguments(name, content, why);
  }

  private static Arguments inside(String entry, byte[] content) {
    return file("order.docx", Archives.words().with(entry, content).bytes(), "inside");
  }

  private static byte[] nested(Archives within) {
    return nested(within.bytes());
  }

  private static byte[] nested(byte[] within) {
    return Archives.words().with("word/embeddings/a.xlsx", within).bytes();
  }

  /** Its pages lie behind so much of nothing that to find them costs more than all the rest. */
  private static byte[] wanderingTiff() {
    byte[] pages = Pictures.tiff(BIG_ENDIAN, ones(200));
    byte[] all = Arrays.copyOf(pages, 9 << 20);
    int moved = all.length - pages.length;
    System.arraycopy(pages, 8, all, moved + 8, pages.length - 8);
    ByteBuffer bytes = ByteBuffer.wrap(all);
    for (int at = 4; bytes.getInt(at) != 0; ) {
      int next = bytes.getInt(at) + moved;
      bytes.putInt(at, next);
      at = next + 2 + 2 * 12;
    }
    return all;
  }

  private static int[] ones(int count) {
    int[] all = new int[count];
    Arrays.fill(all, 1);
    return all;
  }

  /** Its last part is a symbolic link, as Unix packs one. */
  private static byte[] linked(Archives archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int last = bytes.limit();
    do {
      last--;
    } while (bytes.getInt(Math.min(last, bytes.limit() - 4)) != 0x02014b50);
    bytes.put(last + 5, (byte) 3);
    bytes.putInt(last + 38, 0xa1ff << 16);
    return bytes.array();
  }

  private static String macros(String what) {
    return "application/vnd.ms-" + what + ".macroEnabled.main+xml";
  }

  private static byte[] many(int entries) {
    Archives all = Archives.words();
    for (int i = 0; i < entries; i++) {
      all.with("word/" + i + ".xml", "x");
    }
    return all.bytes();
  }

  /** Words that are packed to a fraction, as real ones are. */
  private static byte[] lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 900_000; i++) {
      lines.append("<w:t>Line ").append(i).append("</w:t>\n");
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static byte[] cut(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length - 30);
  }

  private static byte[] encryptedOffice() {
    return ole("x".repeat(70_000), "EncryptedPackage".getBytes(UTF_16LE));
  }

  private static byte[] ole(String text, byte... then) {
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    byte[] words = text.getBytes(UTF_8);
    byte[] all = java.util.Arrays.copyOf(magic, magic.length + words.length + then.length);
    System.arraycopy(words, 0, all, magic.length, words.length);
    System.arraycopy(then, 0, all, magic.length + words.length, then.length);
    return all;
  }
}
