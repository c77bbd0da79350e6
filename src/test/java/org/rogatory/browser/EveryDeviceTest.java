package org.rogatory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.letters.typesetting.PdfWords;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paper, very narrow windows, colours that the reader chose, and browsers without scripts. */
@RogatoryTest
class EveryDeviceTest {

  /** As hashes, addresses and names of accounts are. */
  private static final String UNBROKEN =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".repeat(2);

  private static final String WIDEST =
      "[...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right"
          + " > innerWidth).slice(0, 8).map(each => each.tagName + '.' + each.getAttribute('class'))";

  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  private Walk withLongWords() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    ((ObjectNode) request.get("measures").get(0)).put("description", "Account " + UNBROKEN);
    request.put("sendersReference", UNBROKEN.substring(0, 90));
    request.put("sender", "Office " + UNBROKEN);
    return walks.arrive(json.treeToValue(request, NewRequest.class));
  }

  private static Stream<String> pages(Walk walk) {
    String file = "/files/" + walk.reference();
    return Stream.of(
            EveryPage.lists().filter(page -> !page.startsWith("/api")),
            Stream.of("", "/journal", "/correct", "/arrived", "/note", "/links", "/documents")
                .map(part -> file + part),
            walk.openTasks().stream().map(task -> "/tasks/" + task.task()),
            Stream.of("/files/register", "/information/register", "/states/XB", "/login"))
        .flatMap(each -> each);
  }

  /** 320 px, and 640 px as at twice the size: WCAG 1.4.10. */
  @ParameterizedTest
  @ValueSource(ints = {320, 640})
  void noPageIsWiderThanItsWindow(int width) throws Exception {
    Walk walk = withLongWords();
    List<String> wide = new ArrayList<>();
    try (Visit visit = Visit.of(width, port).loginAs("supervisor")) {
      for (String path : pages(walk).toList()) {
        visit.open(path);
        if (visit.tooWide() > 0) {
          wide.add(path + " by " + visit.tooWide() + ": " + visit.page().evaluate(WIDEST));
          visit.picture("too-wide-" + width + path.replace('/', '-'));
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void onPaperWhatIsFoldedIsOpenAndNoPageIsHalfEmpty() throws Exception {
    Walk walk = withLongWords();
    try (Visit visit = Visit.wide(port).loginAs("caseworker")) {
      visit.open("/files/" + walk.reference());
      String folded = visit.page().locator("main .sheet details").first().textContent();
      byte[] paper = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
      Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("file.pdf"), paper);

      assertThat(bare(PdfWords.lines(paper))).contains(bare(lastWords(folded)));
      visit.open("/inbox?list=all");
      byte[] list = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
      try (PDDocument document = Loader.loadPDF(list)) {
        assertThat(bare(PdfWords.firstPage(document))).as("rows on the first page").contains("XA-");
      }
    }
  }

  private static String lastWords(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size()));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void inColoursOfTheReaderWhatIsChosenIsSeen() throws Exception {
    Walk walk = withLongWords();
    try (Visit visit = Visit.forcedColours(port).loginAs("caseworker")) {
      for (String path : List.of("/inbox", "/files/" + walk.reference())) {
        visit.open(path).mustBeAccessible().picture("forced" + path.replace('/', '-'));
      }
      visit.open("/inbox");
      Object outline =
          visit
              .page()
              .evaluate(
                  "getComputedStyle(document.querySelector('.lists a[aria-current]')).outlineStyle");
      assertThat(outline).isEqualTo("solid");
    }
  }

  @Test
  void withoutScriptsNothingStandsEmpty() throws Exception {
    Walk walk = withLongWords();
    try (Visit visit = Visit.withoutScripts(port).loginAs("caseworker")) {
      visit.open("/files/" + walk.reference()).picture("file-without-scripts");

      assertThat(visit.page().locator(".diagram-canvas").first().isVisible()).isFalse();
      assertThat(visit.page().locator("h1").innerText()).contains(walk.reference().toString());
    }
  }

  /** On a telephone, half of the time that a page needs is its way. */
  @ParameterizedTest
  @ValueSource(strings = {"/login", "/assets/rogatory.css", "/assets/rogatory.js"})
  void whatIsSentToABrowserIsCompressed(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.body()).hasSizeLessThan(60_000);
  }
}
