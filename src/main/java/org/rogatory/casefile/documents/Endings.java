package org.rogatory.casefile.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;

/**
 * The ending of a document's name fits its type. Whoever saves the document opens it by that
 * ending: a plain text that is called {@code order.hta} is run and not read.
 */
final class Endings {

  private static final Map<String, List<String>> OF_TYPE =
      Map.ofEntries(
          Map.entry("application/pdf", List.of("pdf")),
          Map.entry("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif")),
          Map.entry("image/png", List.of("png")),
          Map.entry("image/tiff", List.of("tif", "tiff")),
          Map.entry("text/plain", List.of("txt", "text", "log", "md", "asc")),
          Map.entry("text/csv", List.of("csv")),
          Map.entry("text/html", List.of("html", "htm")),
          Map.entry("application/xml", List.of("xml")),
          Map.entry("application/json", List.of("json")),
          Map.entry("message/rfc822", List.of("eml", "mime", "mht", "mhtml", "txt")),
          Map.entry("application/rtf", List.of("rtf")),
          Map.entry("application/vnd.oasis.opendocument.text", List.of("odt")),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
          Map.entry("application/vnd.oasis.opendocument.presentation", List.of("odp")),
          Map.entry(OfficePackage.WORDS, List.of("docx")),
          Map.entry(OfficePackage.SHEETS, List.of("xlsx")),
          Map.entry(OfficePackage.SLIDES, List.of("pptx")));

  /** What systems run, install, mount or follow when somebody opens it, and archives. */
  private static final Set<String> RUN =
      Set.of(
          ("ade adp apk app application appref-ms bas bat bin cab chm cmd com cpl crt der desktop"
                  + " diagcab dll dmg elf exe gadget grp hlp hta htc htm html img inf ins iso isp jar"
                  + " jnlp job js jse ksh lib library-ms lnk mad maf mag mam maq mar mas mat mau mav"
                  + " maw mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msi msp mst msu ocx one pcd"
                  + " php pif pl plg prf prg ps1 ps1xml ps2 psc1 psc2 pst py pyc pyw rb reg rpm scf scr"
                  + " sct search-ms settingcontent-ms sh shb shs svg swf sys theme tmp udl url vb vbe"
                  + " vbp vbs vhd vhdx vsmacros vsw vxd webpnp website ws wsc wsf wsh xbap xhtml xht xll"
                  + " xml xnk xps xsl xslt zip 7z rar gz tgz bz2 xz tar ace arj lzh")
              .split(" "));

  /** A number or the words after a full stop are part of the name: {@code Order of 3.11.2026}. */
  private static final Pattern ENDING = Pattern.compile("[a-z][a-z0-9_-]{0,19}");

  /**
   * Where programs cut a name off: a folder, another stream of the same file, the end of a text.
   */
  private static final Pattern SPLIT = Pattern.compile("[\\\\:\\x00]");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u115f\\u1160\\u3164\\uffa0\\u2800\\u034f]");
  private static final Pattern END = Pattern.compile("[.\\s\\p{Z}]+$");

  /** What browsers and mail programs run by its media type alone. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "application/hta",
          "application/x-hta",
          "text/vbscript",
          "text/x-vbscript",
          "text/vbs",
          "text/jscript",
          "text/javascript",
          "text/x-javascript",
          "text/ecmascript",
          "text/livescript",
          "text/scriptlet",
          "text/x-scriptlet",
          "text/x-component",
          "text/x-powershell",
          "application/javascript",
          "application/x-javascript",
          "application/x-vbscript",
          "application/x-powershell",
          "application/x-ms-shortcut",
          "application/x-ms-application",
          "application/internet-shortcut");

  /** Mails say so of anything. */
  private static final Set<String> NEUTRAL =
      Set.of("application/octet-stream", "text/plain", "text/csv", "");

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  private Endings() {}

  /**
   * Checks the ending of a name.
   *
   * @param type the media type, as found in the bytes
   * @throws BadInput at {@code document}, where it is one of another type
   */
  static void check(String name, String type) {
    String ending = of(name);
    List<String> fitting = OF_TYPE.getOrDefault(type, List.of());
    boolean isEnding = RUN.contains(ending) || ENDING.matcher(ending).matches();
    boolean fits = fitting.isEmpty() ? !RUN.contains(ending) : fitting.contains(ending);
    if (isEnding && !fits) {
      throw BadInput.at(
          "document",
          Optional.of(fitting)
              .filter(some -> !some.isEmpty())
              .map(some -> Reason.of("input.document-ending", ending, type, some.get(0)))
              .orElseGet(() -> Reason.of("input.document-ending-run", ending)));
    }
  }

  /** Whether a system would run what is called so, in one of the ways to read the name. */
  static boolean isRun(String name) {
    return RUN.contains(of(name))
        || RUN.contains(of(name.replace("\\", "")))
        || SPLIT.splitAsStream(name).anyMatch(part -> RUN.contains(of(part)));
  }

  /**
   * Whether a system would run what a mail calls so. Words are run by any such name, and whatever
   * it is by some.
   *
   * @param called the media type that the mail names
   * @param found the media type, as found in the bytes
   */
  static boolean isRunAs(String called, String found) {
    if (SCRIPTS.contains(called)) {
      return true;
    }
    if (!found.startsWith("text/") || NEUTRAL.contains(called)) {
      return false;
    }
    try {
      return TYPES.forName(called).getExtensions().stream().anyMatch(Endings::isRun);
    } catch (MimeTypeException unknown) {
      return false;
    }
  }

  /** Windows forgets full stops and spaces at the end of a name, and nobody sees the others. */
  private static String of(String name) {
    String seen = END.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("");
    int dot = seen.lastIndexOf('.');
    return dot < 0 ? "" : seen.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
