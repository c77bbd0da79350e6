package org.rogatory.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ProblemLabelsTest {

  private static final String FORM =
      """
      <section id="f-measures" aria-labelledby="asked"><h2 id="asked">What is asked for</h2>
      <fieldset class="repeated"><legend class="form-label">Measure 1</legend></fieldset>
      <fieldset class="repeated"><legend class="form-label">Measure 2</legend>
      <label class="form-label" for="f-measures-1-description">What &amp; exactly</label>
      <textarea id="f-measures-1-description">$1</textarea></fieldset></section>
      <fieldset class="field"><legend class="form-label">Channel</legend>
      <input type="radio" id="f-channel" value="oral"><label for="f-channel">Orally</label>
      </fieldset>
      <input type="checkbox" value="true" id="f-urgent"><label for="f-urgent">It is urgent</label>
      """;

  @Test
  void aMistakeBeginsWithWhatItsFieldIsCalled() {
    assertThat(told("f-measures-1-description", "f-channel", "f-urgent", "f-measures", "f-other"))
        .containsExactly(
            "Measure 2: What & exactly: Wrong $2",
            "Channel: Wrong $2",
            "It is urgent: Wrong $2",
            "What is asked for: Wrong $2",
            "Wrong $2");
  }

  private static List<String> told(String... ids) {
    StringBuilder page = new StringBuilder("<div class=\"problems\" role=\"alert\"><ul>");
    for (String id : ids) {
      page.append("<li><a href=\"#" + id + "\">Wrong $2</a></li>");
    }
    page.append("</ul></div>").append(FORM);
    String labelled =
        new ProblemLabels(page.toString(), (label, text) -> label + ": " + text).labelled();
    assertThat(labelled).endsWith(FORM);
    return Jsoup.parse(labelled).select(".problems a").eachText();
  }
}
