package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.rogatory.casefile.documents.HostileFile.attached;
import static org.rogatory.casefile.documents.HostileFile.refused;
import static org.rogatory.casefile.documents.HostileFile.taken;
import static org.rogatory.casefile.documents.HostileFiles.ELF;
import static org.rogatory.casefile.documents.HostileFiles.EXE;
import static org.rogatory.casefile.documents.HostileFiles.ODT;
import static org.rogatory.casefile.documents.HostileFiles.RTF;
import static org.rogatory.casefile.documents.HostileFiles.WORDS;
import static org.rogatory.casefile.documents.HostileFiles.bytes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.casefile.pictures.Pictures;

/** Documents of the catalogue in which something lies under another name, or taken to pieces. */
final class HostileObjects {

  private static final String OBJECT = "word/embeddings/oleObject1.bin";
  private static final String VBA = "application/vnd.ms-office.vbaProject";
  private static final String TYPES = "[Content_Types].xml";

  private HostileObjects() {}

  static List<HostileFile> all() {
    return Stream.of(objects(), declared(), texts(), richTexts(), List.of(within()), sound())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileFile> objects() {
    byte[] program = Compounds.packed("setup.exe", "C:\\setup.exe", EXE).bytes();
    byte[] macros = Compounds.words().with("Macros/VBA/dir", WORDS).bytes();
    byte[] book = Compounds.sheets(0).with("_VBA_PROJECT_CUR/VBA/dir", WORDS).bytes();
    return List.of(
        inside("program that lies in a text as an icon", program, "setup.exe"),
        inside(
            "the same, called a text",
            Compounds.packed("a.txt", "C:\\a.txt", EXE).bytes(),
            "a.txt"),
        inside(
            "script that lies in a text as an icon",
            Compounds.packed("a.txt", "C:\\a.js", WORDS).bytes(),
            "a.txt"),
        inside(
            "program in an object in an object",
            Compounds.packed("a.doc", "a.doc", Compounds.words().with("CONTENTS", ELF).bytes())
                .bytes(),
            "a.doc"),
        refused(
            "object that is cut off",
            "order.docx",
            Archives.words().with(OBJECT, Arrays.copyOf(program, 600)).bytes(),
            "inside",
            OBJECT),
        refused(
            "object with a program in an OpenDocument text",
            "order.odt",
            Archives.openDocument(ODT).with("Object 1", program).bytes(),
            "inside",
            "Object 1: setup.exe"),
        macros("macros under another name", "word/media/image1.dat", macros, "Macros"),
        macros(
            "embedded Word document of old with macros", "word/embeddings/a.doc", macros, "Macros"),
        macros("embedded sheet of old with macros", OBJECT, book, "_VBA_PROJECT_CUR"),
        macros(
            "embedded sheet of old with macros of Excel 4",
            OBJECT,
            Compounds.sheets(1).bytes(),
            "Workbook"),
        refused(
            "object that is encrypted",
            "order.docx",
            Archives.words()
                .with(OBJECT, Compounds.empty().with("EncryptedPackage", WORDS).bytes())
                .bytes(),
            "encrypted"),
        attached(
            "mail with a text in which a program lies as an icon",
            "a.eml",
            Mails.mixed()
                .attached("a.docx", Archives.words().with(OBJECT, program).bytes())
                .bytes(),
            "inside",
            "a.docx: " + OBJECT + ": setup.exe"));
  }

  /** The lists of a package make a program of a part, whatever it is called. */
  private static List<HostileFile> declared() {
    return List.of(
        refused(
            "macros by the list of types",
            "order.docx",
            typed("<Override PartName=\"/word/a.dat\" ContentType=\"" + VBA + "\"/>", "a.dat"),
            "macros",
            "/word/a.dat"),
        refused(
            "macros by the type of an ending",
            "order.docx",
            typed("<Default Extension=\"DAT\" ContentType='" + VBA + "'/>", "a.dat"),
            "macros",
            "DAT"),
        refused(
            "macros by the list of types, its letters escaped",
            "order.docx",
            typed(
                "<Override PartName='/word/a.dat' ContentType='application/vnd.ms-office.&#118;baProject'/>",
                "a.dat"),
            "macros",
            "/word/a.dat"),
        refused(
            "macros by a relation",
            "order.docx",
            Archives.words()
                .with("word/a.dat", "x")
                .with(
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"a.dat\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/></Relationships>")
                .bytes(),
            "macros",
            "a.dat"),
        refused(
            "list of types with entities of its own",
            "order.docx",
            Archives.words().with(TYPES, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + types("")).bytes(),
            "package"));
  }

  /** Parts whose names say that they are texts. */
  private static List<HostileFile> texts() {
    return List.of(
        disguised("program of Windows", EXE, "xml"),
        disguised("program of Linux", ELF, "xml"),
        disguised("program of Windows", EXE, "json"),
        disguised("program of Linux", ELF, "csv"),
        disguised("archive", Archives.empty().with("a.txt", "x").bytes(), "txt"),
        disguised("bytes that are no text", new byte[] {0, 1, 2, 3, 4, 5}, "xml"),
        refused("program of Windows", "order.csv", EXE, "type", "application/x-msdownload"),
        refused("program of Linux", "order.json", ELF, "type", "application/x-executable"),
        refused("program of Windows", "order.xml", EXE, "type", "application/x-msdownload"),
        refused("program of Linux", "order.html", ELF, "type", "application/x-executable"));
  }

  private static List<HostileFile> richTexts() {
    return Stream.of(
            "{\\object\\objemb{\\*\\objdata0105}}",
            "{\\object\r\n\\objemb{\\*\r\n\\obj\r\ndata 0105}}",
            "{\\ob{\\*\\x}jdata 0105}",
            "{\\ob{\\*\\x{\\y}}j{}data 0105}",
            "{\\'5cobjdata 0105}",
            "{\\ob\\'6adata 0105}",
            "{\\ob\\bin3 xyzjdata 0105}",
            "{\\*\\shppict{\\ob{}jdata 0105}}",
            "{\\object\\objocx{\\*\\ole 0105}}")
        .map(HostileObjects::richText)
        .toList();
  }

  private static HostileFile within() {
    return refused(
        "RTF with an object in a Word document",
        "order.docx",
        Archives.words().with("word/afchunk.dat", "{\\rt{\\*\\objdata 0105}}").bytes(),
        "inside",
        "word/afchunk.dat");
  }

  private static List<HostileFile> sound() {
    Archives drawn =
        Archives.words()
            .with(
                TYPES,
                types(
                    "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/>"))
            .with("word/media/image1.png", Pictures.png(9, 7))
            .with("word/embeddings/sheet.xlsx", Archives.sheets().bytes())
            .with(OBJECT, Compounds.empty().with("Equation Native", WORDS).bytes())
            .with("word/embeddings/a.doc", Compounds.words().with("1Table", WORDS).bytes())
            .with("word/embeddings/b.bin", Compounds.packed("a.txt", "a.txt", WORDS).bytes())
            .with("customXml/item1.xml", bytes("\u00ef\u00bb\u00bf<?xml version=\"1.0\"?><a/>"))
            .with("customXml/item2.xml", "\ufeff<?xml version=\"1.0\"?><a/>".getBytes(UTF_16LE))
            .with("customXml/item3.xml", "<a>We request.</a>".getBytes(UTF_16LE));
    String word =
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\*\\generator Riched20 10.0;}"
            + "{\\*\\themedata 504b0304}{\\*\\datastore d0cf11e0}\\pard We request the object data."
            + "{\\pict\\pngblip\\bin4 {\\\\}}\\par}";
    return List.of(
        taken(
            "Word document with pictures, an equation, and embedded documents without programs",
            "order.docx",
            drawn.bytes(),
            "order.docx",
            OfficePackage.WORDS),
        taken(
            "Word document whose list has a type for programs, but no such part",
            "order.docx",
            typed("<Default Extension=\"bin\" ContentType=\"" + VBA + "\"/>", "a.dat"),
            "order.docx",
            OfficePackage.WORDS),
        taken(
            "OpenDocument text with an object of old",
            "order.odt",
            Archives.openDocument(ODT).with("Object 1", Compounds.sheets(0).bytes()).bytes(),
            "order.odt",
            ODT),
        taken("RTF of Word", "order.rtf", bytes(word), "order.rtf", RTF));
  }

  private static HostileFile inside(String what, byte[] object, String name) {
    return refused(
        what,
        "order.docx",
        Archives.words().with(OBJECT, object).bytes(),
        "inside",
        OBJECT + ": " + name);
  }

  private static HostileFile macros(String what, String part, byte[] object, String name) {
    return refused(
        what,
        "order.docx",
        Archives.words().with(part, object).bytes(),
        "macros",
        part + ": " + name);
  }

  private static HostileFile disguised(String what, byte[] content, String ending) {
    String part = "word/a." + ending;
    return refused(
        what + " called a text (." + ending + ") inside",
        "order.docx",
        Archives.words().with(part, content).bytes(),
        "inside",
        part);
  }

  private static HostileFile richText(String object) {
    return refused(
        "object in an RTF, in pieces: `" + object.replaceAll("\\s+", " ") + "`",
        "object.rtf",
        bytes("{\\rtf1 We request." + object + "}"),
        "inside",
        object.contains("ocx") ? "\\objocx" : "\\objdata");
  }

  private static byte[] typed(String more, String part) {
    return Archives.words().with(TYPES, types(more)).with("word/" + part, "x").bytes();
  }

  private static String types(String more) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/main.xml\" ContentType=\""
        + OfficePackage.WORDS
        + ".main+xml\"/>"
        + more
        + "</Types>";
  }
}
