package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.typesetting.PdfWords;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A letter of the program with characters that its fonts lack waits for a person, not for a
 * mechanic.
 */
@RogatoryTest
class IllegibleLetterTest {

  @Autowired Walks walks;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired Letters letters;

  @Test
  void whatTheFontsLackStandsAsItsNumberInTheFixedPart() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    ((ObjectNode) request.get("measures").get(0)).put("description", "The account \uD83D\uDE00");

    Walk walk = walks.arrive(json.treeToValue(request, NewRequest.class));

    assertThat(walk.openSteps()).containsExactlyInAnyOrder("prepare-letter", "triage-request");
    assertThat(page(walk, ".letter-fixed")).contains("The account [U+1F600 GRINNING FACE]");
    walk.issueLetter();
    walk.sendLetters();
    assertThat(letter(walk).state()).isEqualTo(LetterState.SENT);
  }

  /** Nothing of the receipt waits for somebody who writes Arabic in Latin letters. */
  @Test
  void aStateThatWritesArabicHasItsReceiptAtOnce() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    request.put("sendersReference", "و ع/2026/12 (ب)");
    request.put("sender", "وزارة العدل، مديرية التعاون القضائي");
    ((ObjectNode) request.get("measures").get(0))
        .put("description", "كشوف الحساب رقم 4471 (XA44 0031) من 1 إلى 5 يناير");

    Walk walk = walks.arrive(json.treeToValue(request, NewRequest.class));
    walk.issueLetter();
    walk.sendLetters();

    assertThat(letter(walk).state()).isEqualTo(LetterState.SENT);
    String read = PdfWords.tagged(letters.pdf(letter(walk))).replaceAll("\\s", "");
    assertThat(read)
        .contains("وع/2026/12(ب)", "كشوفالحسابرقم4471(XA440031)من1إلى5يناير")
        .doesNotContain("U+06");
  }

  @Test
  void whatIsCorrectedInTheFileStandsOnThePaper() throws Exception {
    ObjectNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    request.put("sendersReference", "XB/\uD83D\uDE00");
    Walk walk = walks.arrive(json.treeToValue(request, NewRequest.class));
    String text =
        "{'text':'# Receipt\\n\\nYour request has arrived.','closing':'Yours','course':'issue'}";
    assertThatThrownBy(() -> walk.take("prepare-letter", text)).isInstanceOf(BadInput.class);

    walk.happens(
        pen -> {
          Correcting.of(pen).correct(Edited.of(pen.request(), "sendersReference", "XB/77"));
        });
    assertThat(letter(walk).envelope().theirReference()).contains("XB/77");
    assertThat(page(walk, ".notice-caution")).doesNotContain("U+1F600");
    walk.take("prepare-letter", text);

    assertThat(letter(walk).state()).isEqualTo(LetterState.ISSUED);
    assertThat(letter(walk).envelope().theirReference()).contains("XB/77");
  }

  private String page(Walk walk, String part) throws Exception {
    String html =
        mvc.perform(
                get("/tasks/" + walk.task("prepare-letter").task())
                    .with(user("caseworker").roles("CASEWORKER")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(html).select(part).text();
  }

  private static Letter letter(Walk walk) {
    return walk.letters().get(0);
  }
}
