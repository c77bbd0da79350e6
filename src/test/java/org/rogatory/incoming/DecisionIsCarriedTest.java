package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.home.Office;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.Way;
import org.rogatory.letters.Letter;
import org.rogatory.letters.MadeLetters;
import org.rogatory.letters.MadeLetters.MadeLetter;
import org.rogatory.letters.typesetting.PdfWords;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * No letter that carries a decision lacks its ground with the provisions, its reasons, the
 * consultation, the conditions that we offered or why none, and what the State said of them.
 */
@RogatoryTest
@Clause({"40(25)", "40(27)", "40(28)"})
class DecisionIsCarriedTest {

  private static final String CHANNEL = "central-authority-electronic";
  private static final String CASE = "The data are used in case 880/2026 only.";
  private static final String CAMERA = "The witness is heard in camera.";
  private static final String OTHER = "The data are destroyed after the trial.";
  private static final String WHY_NONE = "A source would be named whatever is agreed.";
  private static final String REASONS =
      "The name of a source would be shown in open court, which endangers it.";

  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired Office office;
  @Autowired ApplicationContext program;
  @Autowired MockMvc mvc;
  @LocalServerPort int port;

  private Walk walk;

  /**
   * What was offered, what was answered, and what the letter must say in each language.
   *
   * @param conditions that we offer; none with the reason why
   * @param reply the words of the State; null where it keeps silent
   * @param accepts what it says to the conditions; null where it says nothing
   */
  record Case(
      List<String> conditions,
      @Nullable String reply,
      @Nullable Boolean accepts,
      List<String> proposed,
      List<String> english,
      List<String> chinese) {

    /** All that a letter on the consultation says, in one of its languages. */
    List<String> said(Locale language) {
      List<String> said = new ArrayList<>(conditions);
      said.addAll(proposed);
      said.addAll(language.getLanguage().equals("zh") ? chinese : english);
      if (reply != null) {
        said.add(reply);
      }
      if (conditions.isEmpty()) {
        said.add(WHY_NONE);
      }
      return said;
    }
  }

  static Stream<Case> cases() {
    List<String> both = List.of(CASE, CAMERA);
    return Stream.of(
        new Case(
            List.of(),
            null,
            null,
            List.of(),
            List.of("why assistance cannot be given on conditions", "passed without an answer"),
            List.of("不能附条件给予协助的原因", "未收到答复")),
        new Case(
            both,
            null,
            null,
            List.of(),
            List.of("offered assistance on the following conditions", "passed without an answer"),
            List.of("提出可在下列条件下给予协助", "未收到答复")),
        new Case(
            both,
            "Our law knows no such promise.",
            false,
            List.of(),
            List.of("following conditions", "You did not accept the conditions that we offered."),
            List.of("下列条件", "贵机关未接受本中央机关所提条件。")),
        new Case(
            both,
            "We accept.",
            true,
            List.of(),
            List.of("following conditions", "You accepted the conditions that we offered."),
            List.of("下列条件", "贵机关接受了本中央机关所提条件。")),
        new Case(
            both,
            "We could do this.",
            null,
            List.of(OTHER),
            List.of("as they stand", "You proposed the following conditions instead"),
            List.of("未按原样接受", "贵机关另行提出了下列条件")),
        new Case(
            List.of(),
            "We regret this.",
            null,
            List.of(),
            List.of("why assistance cannot be given on conditions", "your answer, which was"),
            List.of("不能附条件给予协助的原因", "贵机关答复如下")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRefusalSaysAllThatItRestsOn(Case said) {
    LocalDate consulted = consulted(said, "essential-interests", "interest");
    walk.take("decide-measure", refusal());

    assertThat(made("refusal"))
        .hasSize(2)
        .allSatisfy(
            letter ->
                assertThat(letter.text())
                    .contains(REASONS, ground(letter.language(), "40(21)(b)"))
                    .contains(day(consulted, letter.language()))
                    .contains(said.said(letter.language())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPostponementSaysAllThatItRestsOn(Case said) {
    LocalDate consulted = consulted(said, "postponement", "interfering-proceeding");
    String review = today().plusDays(30).toString();
    walk.take(
        "decide-measure",
        "{'decision':'postpone','reviewOn':'"
            + review
            + "','warningsRead':true,'reasons':'"
            + REASONS
            + "'}");

    assertThat(made("postponement"))
        .hasSize(2)
        .allSatisfy(
            letter ->
                assertThat(letter.text())
                    .contains(REASONS, "A source", day(consulted, letter.language()))
                    .contains(said.said(letter.language())));
  }

  /** Whatever people write around it, by page; and what went out, by API. */
  @Test
  void itIsInTheFixedPartOnThePageAndOnThePaperOfTheApi() throws Exception {
    Case declined = cases().toList().get(2);
    consulted(declined, "essential-interests", "interest");
    walk.take("decide-measure", refusal());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("prepare-letter").task();

    assertThat(visitor.page(address).select(".letter-fixed").text())
        .contains(REASONS, CASE, CAMERA, "Our law knows no such promise.")
        .contains("You did not accept the conditions that we offered.");
    visitor.send(
        visitor
            .form(address, address)
            .with("text", "# Refused\n\nRefused.", "closing", "Refused.", "course", "issue"));
    walk.runJobs();
    walk.take("approve-letter", "{'approved':true,'warningsRead':true}", "supervisor");
    walk.finishLetters();

    Letter refusal = walk.letters().get(walk.letters().size() - 1);
    byte[] paper =
        Caller.program(port, "en")
            .bytes("caseworker", "/api/files/" + walk.reference() + "/letters/" + refusal.number())
            .body();
    assertThat(PdfWords.tagged(paper).replaceAll("\\s+", " "))
        .contains(REASONS, CASE, CAMERA, "Our law knows no such promise.", "40(21)(b)")
        .contains("You did not accept the conditions that we offered.");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
  }

  /** Assessed, consulted on and answered, or not; the day of the letter of consultation. */
  private LocalDate consulted(Case said, String ground, String fact) {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    walk.take("assess-grounds", assessment(said, ground, fact));
    LocalDate day = today();
    walk.finishLetters();
    clock.advance(Duration.ofDays(40));
    String reply = said.reply();
    walk.happens(
        pen -> {
          if (reply == null) {
            Consulting.of(pen, 1).lapsed();
          } else {
            Consulting.of(pen, 1)
                .replied(Way.by(Channel.of(CHANNEL)), reply, said.accepts(), said.proposed());
          }
        });
    return day;
  }

  private static String assessment(Case said, String ground, String fact) {
    String conditions =
        said.conditions().isEmpty()
            ? "'noConditions':'" + WHY_NONE + "'"
            : "'conditions':['" + String.join("','", said.conditions()) + "']";
    return "{'grounds':['%1$s'],'facts':{'%1$s.%2$s':'A source'},%3$s,'consult':false}"
        .formatted(ground, fact, conditions);
  }

  private static String refusal() {
    return "{'decision':'refuse','grounds':['essential-interests'],'warningsRead':true,'reasons':'"
        + REASONS
        + "'}";
  }

  private List<MadeLetter> made(String kind) {
    return new MadeLetters(program)
        .of(walk.reference()).stream().filter(letter -> letter.kind().equals(kind)).toList();
  }

  private static String ground(Locale language, String provision) {
    return Map.of("40(21)(b)", language.getLanguage().equals("zh") ? "第四十条第二十一款第(二)项" : provision)
        .get(provision);
  }

  private static String day(LocalDate day, Locale language) {
    return language.getLanguage().equals("zh")
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : day.getDayOfMonth()
            + " "
            + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
            + " "
            + day.getYear();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), office.zone());
  }
}
