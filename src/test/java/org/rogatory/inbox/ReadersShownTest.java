package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** By page and API: who reads what is typed, and what of a letter nobody can type. */
@RogatoryTest
@Clause({"40(25)", "40(28)"})
class ReadersShownTest {

  private static final String TOLD = "Read by the other State";
  private static final String NOTED = "For the office only";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Walk walk;
  private Visitor visitor;

  @BeforeEach
  void aRequestThatIsAssessed() throws Exception {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    visitor = Visitor.login(mvc, "caseworker");
  }

  @Test
  void beforeAnythingIsTypedThePageSaysWhoWillReadIt() throws Exception {
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form form =
        visitor.form(address, address).with("grounds", "no-dual-criminality", "draft", "show");

    Document page = Jsoup.parse(visitor.send(form).getContentAsString());

    assertThat(reader(page, "facts[no-dual-criminality.conduct-compared]")).isEqualTo(NOTED);
    assertThat(reader(page, "noConditions")).isEqualTo(TOLD);
    assertThat(reader(page, "remark")).isEqualTo(NOTED);
  }

  @Test
  void whateverIsSentForTheFixedPartOfALetterIsNotTaken() throws Exception {
    consult();
    String task = walk.task("prepare-letter").task();
    String address = "/tasks/" + task;
    Visitor.Form form = visitor.form(address, address);
    assertThat(visitor.page(address).select(".letter-fixed").text())
        .contains("Section 12", "Article 40(21)(c)");
    assertThat(form.fields()).doesNotContainKey("fixed");
    assertThat(reader(visitor.page(address), "closing")).isEqualTo("Read by the addressee");

    assertThat(
            visitor
                .send(
                    form.with("text", "# Mine\n\nSir,", "closing", "Mine.", "fixed", "Nothing.")
                        .with("course", "issue"))
                .getStatus())
        .isEqualTo(302);

    assertThat(text()).startsWith("# Mine").contains("Section 12").doesNotContain("Nothing.");
  }

  @Test
  void norByAProgram() throws Exception {
    consult();
    String address = "/api/tasks/" + walk.task("prepare-letter").task() + "/complete";
    String emptied = "{\"text\":\"# Mine\",\"closing\":\"Mine.\",\"course\":\"issue\"}";
    String mine = emptied.replace("# Mine", "# Mine\\n\\nSir,");

    mvc.perform(call(address, emptied)).andExpect(status().is4xxClientError());
    mvc.perform(call(address, mine.replace("\"closing\":\"Mine.\",", "")))
        .andExpect(status().is4xxClientError());
    mvc.perform(call(address, mine)).andExpect(status().isOk());

    assertThat(text()).startsWith("# Mine").contains("Section 12", "Article 40(21)(c)");
  }

  private static org.springframework.test.web.servlet.RequestBuilder call(
      String address, String body) {
    return post(address)
        .with(user("caseworker").roles("CASEWORKER"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  private void consult() {
    walk.sendLetters();
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],"
            + "'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
            + "'noConditions':'None would do.','consult':false}");
  }

  private String text() {
    return walk.letters().get(walk.letters().size() - 1).text();
  }

  /** What is said beside the field with this name. */
  private static String reader(Document page, String field) {
    List<Element> fields = page.getElementsByAttributeValue("name", field);
    assertThat(fields).as(field).isNotEmpty();
    String marks = fields.get(0).attr("aria-describedby");
    return page.select(".form-reader").stream()
        .filter(mark -> marks.contains(mark.id()))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }
}
