package org.rogatory.casefile.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.Caller;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.GeneratedDocument;
import org.rogatory.testing.Visitor;
import org.springframework.context.MessageSource;

/**
 * Each file of the catalogue is sent to a program on a real port by page and by call, and what
 * becomes of it is what {@code docs/security/hostile-files.md} says. After all of them every list
 * and page opens, and what was taken is given back as it came and runs nowhere.
 */
class HostileCatalogueTest {

  private static final String INTRODUCTION =
      """
      # Hostile files

      Made from the catalogue of the tests; do not edit. `HostileCatalogueTest` sends each of these files to a program on a real port, by the page and by a call, and holds that the answer is this one; after all of them every
      list and page opens. What is taken is given out as an attachment of no type, in a sandbox, and the bytes are those that came. Nothing of a document is run by the program; office documents are unpacked as far as
      the limits let it, what is embedded in them is looked into, e-mails are taken apart, and no picture is decoded. Scripts, links to programs and files within a PDF are not looked for here: most lie in packed parts, and a scanner (`rogatory.malware-scan.clamd`) looks into these. A PDF beside a form is
      shown in a sandbox by the browser's own viewer, which runs its scripts apart from our pages (`InlinePdfTest`).

      | no. | what it is | called | what becomes of it |
      |--:|---|---|---|
      """;

  private static final List<HostileFile> FILES = HostileFiles.all();

  private static ScanningProgram program;
  private static Reference file;

  @BeforeAll
  static void start() throws Exception {
    program = ScanningProgram.start("supervisor");
    file = program.file();
  }

  @AfterAll
  static void end() throws Exception {
    program.close();
  }

  @Test
  void whatBecomesOfEach() throws Exception {
    Caller caller = Caller.login(program.port(), "supervisor", "en");
    Caller chinese = Caller.program(program.port(), "zh");
    SoftAssertions softly = new SoftAssertions();
    List<HostileFile> filed = new ArrayList<>();
    for (HostileFile each : FILES) {
      Caller.Attached sent = new Caller.Attached("document", each.name(), each.content(), 0);
      HttpResponse<String> page = byPage(caller, sent);
      HttpResponse<String> call = chinese.send("supervisor", "/api/uploads", sent);
      if (each.isTaken()) {
        filed.add(each);
        softly.assertThat(page.statusCode()).as("%s: %s", each.shown(), words(page)).isEqualTo(302);
        softly.assertThat(call.statusCode()).as("%s: %s", each.shown(), call.body()).isEqualTo(200);
        JsonNode kept = json(call);
        softly.assertThat(kept.path("name").asText()).isEqualTo(each.keptAs());
        softly.assertThat(kept.path("type").asText()).as(each.shown()).isEqualTo(each.type());
      } else {
        softly.assertThat(page.statusCode()).as(each.shown()).isEqualTo(422);
        softly
            .assertThat(words(page))
            .as(each.shown())
            .matches(said -> isSaid(each, said, Locale.ENGLISH));
        softly.assertThat(call.statusCode()).as(each.shown()).isEqualTo(422);
        softly
            .assertThat(json(call).at("/errors/document").asText())
            .as(each.shown())
            .matches(said -> isSaid(each, said, Locale.CHINESE));
      }
    }
    softly.assertAll();
    givesBack(caller, filed);
    assertThat(new EveryPage(address -> status(caller, address)).broken(addresses())).isEmpty();
    assertThat(caller.page("/files/" + file).select("td, li, a").text())
        .contains("img src=x onerror=alert(1).txt", "${77}#{77}.txt");
  }

  @Test
  void thereAreSixtyReallyDifferentOnesAndTheTableSaysWhatBecomesOfThem() throws Exception {
    assertThat(FILES).hasSizeGreaterThanOrEqualTo(60);
    assertThat(FILES.stream().map(each -> each.name() + " " + sha256(each)))
        .doesNotHaveDuplicates();
    StringBuilder page = new StringBuilder(INTRODUCTION);
    int number = 1;
    for (HostileFile each : FILES) {
      String becomes =
          each.isTaken()
              ? "taken as %s, %s".formatted(code(each.keptAs()), each.type())
              : "refused: " + said(each, Locale.ENGLISH);
      page.append(
          "| %d | %s | %s | %s |\n".formatted(number++, each.what(), code(each.shown()), becomes));
    }
    GeneratedDocument.assertUpToDate(Path.of("docs/security/hostile-files.md"), page.toString());
  }

  private static String code(String name) {
    String marks = name.contains("`") ? "`` " : "`";
    String shown = name.replaceAll("a{50,}", "a…a");
    return marks + shown + new StringBuilder(marks).reverse();
  }

  private static HttpResponse<String> byPage(Caller caller, Caller.Attached sent) throws Exception {
    String page = "/files/" + file + "/document";
    Visitor.Form form = caller.form(page, page).with("description", "Sent by them");
    return caller.send(form, sent);
  }

  /** What was taken comes back as it came, to be saved and in a sandbox. */
  private static void givesBack(Caller caller, List<HostileFile> filed) throws Exception {
    int number = 0;
    for (HostileFile each : filed) {
      number++;
      HttpResponse<byte[]> back =
          caller.bytes("supervisor", "/api/files/" + file + "/documents/" + number);
      assertThat(back.statusCode()).as(each.shown()).isEqualTo(200);
      assertThat(back.body()).as(each.shown()).isEqualTo(each.content());
      assertThat(back.headers().firstValue("Content-Type")).contains("application/octet-stream");
      assertThat(back.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment;");
      assertThat(back.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(back.headers().firstValue("Content-Security-Policy").orElse(""))
          .startsWith("sandbox;");
    }
  }

  private static Stream<String> addresses() {
    return Stream.concat(
        EveryPage.lists(),
        Stream.concat(
            EveryPage.ofFile(file.value()), Stream.of("/api/files/" + file + "/documents")));
  }

  private static int status(Caller caller, String address) throws Exception {
    return address.startsWith("/api")
        ? caller.read("supervisor", address).statusCode()
        : caller.open(address).statusCode();
  }

  private static String words(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).text();
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String sha256(HostileFile each) {
    try {
      return Source.of(each.content()).sha256();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isSaid(HostileFile each, String text, Locale reader) {
    return each.isSaidIn(text, program.part(MessageSource.class), reader);
  }

  private static String said(HostileFile each, Locale reader) {
    return each.said(program.part(MessageSource.class), reader);
  }
}
