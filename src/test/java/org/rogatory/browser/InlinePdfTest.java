package org.rogatory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Journal;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A PDF from outside beside the form that registers it: the browser shows it, and its scripts,
 * which the browser's viewer runs, reach nothing of ours.
 */
@RogatoryTest
class InlinePdfTest {

  private static final int GREEN = 0x00ff00;
  private static final int BLUE = 0x0000ff;

  @LocalServerPort int port;
  @Autowired Walks walks;
  @Autowired Journal journal;

  @Test
  void itIsShownAndItsScriptsReachNothing(@TempDir Path folder) throws IOException {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    int entries = journal.of(walk.reference()).size();
    String note = "http://127.0.0.1:" + port + "/files/" + walk.reference() + "/note";
    Path scan = Files.write(folder.resolve("scan.pdf"), pdf(note).getBytes(ISO_8859_1));
    try (Visit visit = Visit.wide(port).loginAs("caseworker").open("/files/register")) {
      Page page = visit.page();
      List<Request> sent = new ArrayList<>();
      List<Response> documents = new ArrayList<>();
      page.onResponse(
          answer -> {
            if (answer.url().contains("/files/register/documents/")) {
              documents.add(answer);
            }
          });
      page.setInputFiles("input[name=document]", scan);
      Locator shown = page.locator(".register-document iframe");
      assertThat(shown).isVisible();
      page.onRequest(sent::add);

      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(20))
          .until(() -> paints(page, shown, GREEN));
      assertThat(page.frames())
          .extracting(Frame::url)
          .as("the browser's own viewer")
          .anyMatch(url -> url.startsWith("chrome-extension:"));
      BoundingBox place = shown.boundingBox();
      page.mouse().click(place.x + place.width / 2, place.y + 160);
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(20))
          .until(() -> paints(page, shown, BLUE));

      assertThat(documents).isNotEmpty();
      assertThat(documents.get(0).headerValue("content-security-policy")).startsWith("sandbox;");
      assertThat(sent)
          .filteredOn(request -> request.url().startsWith(note))
          .allSatisfy(request -> assertThat(request.response()).isNull());
      assertThat(page).hasURL(Pattern.compile(".*/files/register"));
    }
    assertThat(journal.of(walk.reference())).hasSize(entries);
  }

  /** Whether most of the document has this colour; it waits a moment for the viewer. */
  private static boolean paints(Page page, Locator shown, int colour) {
    page.waitForTimeout(250);
    BoundingBox place = shown.boundingBox();
    try {
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
      int found = 0;
      for (int x = (int) place.x; x < Math.min(seen.getWidth(), place.x + place.width); x += 4) {
        for (int y = (int) place.y;
            y < Math.min(seen.getHeight(), place.y + place.height);
            y += 4) {
          found += (seen.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
        }
      }
      return found > 100;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Three sheets of colour on one another. A script takes the red one away when the document opens,
   * and the green one when it is pressed; both send a remark to the file.
   */
  private static String pdf(String note) {
    String send =
        "try{this.submitForm({cURL:'%s',cSubmitAs:'HTML'});}catch(e){}".formatted(note)
            + "try{app.launchURL('%s');}catch(e){}".formatted(note)
            + "try{this.getURL('%s');}catch(e){}".formatted(note);
    String opened = escaped(hide("red") + send);
    String pressed = escaped(hide("green") + send);
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS("
                + opened
                + ")>>"
                + "/AcroForm<</Fields[4 0 R 5 0 R 6 0 R]>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Annots[4 0 R 5 0 R 6 0 R]>>",
            sheet("blue", "0 0 1", ""),
            sheet("green", "0 1 0", "/A<</S/JavaScript/JS(" + pressed + ")>>"),
            sheet("red", "1 0 0", ""));
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int number = 1; number <= objects.size(); number++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(number).append(" 0 obj").append(objects.get(number - 1)).append("endobj\n");
    }
    int start = pdf.length();
    int size = objects.size() + 1;
    return pdf.append("xref\n0 " + size + "\n" + table)
        .append("trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF")
        .toString();
  }

  private static String sheet(String name, String colour, String more) {
    return "<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T("
        + name
        + ")/Rect[0 0 300 400]/P 3 0 R/F 4/MK<</BG["
        + colour
        + "]>>"
        + more
        + ">>";
  }

  private static String hide(String name) {
    return "this.getField('" + name + "').display=display.hidden;";
  }

  private static String escaped(String script) {
    return script.replace("(", "\\(").replace(")", "\\)");
  }
}
