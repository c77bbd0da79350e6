package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RogatoryTest
class RegisterPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Register register;

  @Test
  void theListShowsWhatIsRecordedAndHowFirmly() throws Exception {
    Document page = page(get("/states"), "caseworker");

    Element xd = page.selectFirst("tbody tr:has(a[href=/states/XD])");
    assertThat(xd.text()).contains("Ministry of Justice of XD").contains("Assumed");
    assertThat(page.select("tbody tr a[href=/states/TV]")).isEmpty();
  }

  @Test
  void whoSearchesFindsAnyStateByNameOrCodeInTheLanguageOfThePage() throws Exception {
    assertThat(states(page(get("/states").param("q", "cote d’iv"), "caseworker")))
        .containsExactly("/states/CI");
    assertThat(states(page(get("/states").param("q", "tv"), "caseworker"))).contains("/states/TV");
    assertThat(states(page(get("/states").param("q", "图瓦卢").locale(Locale.CHINESE), "caseworker")))
        .containsExactly("/states/TV");
  }

  @Test
  void theListIsFilteredByWhatIsKnown() throws Exception {
    assertThat(states(page(filter("oral", "notified"), "caseworker"))).contains("/states/XE");
    assertThat(states(page(filter("oral", "notified"), "caseworker"))).doesNotContain("/states/XD");
    assertThat(states(page(filter("languages", "assumed"), "caseworker")))
        .contains("/states/XD", "/states/XF")
        .doesNotContain("/states/XB");
    assertThat(states(page(filter("authority", "unknown"), "caseworker")))
        .contains("/states/TV")
        .doesNotContain("/states/XB");
  }

  @Test
  void eachCountEqualsTheLengthOfItsList() throws Exception {
    Document page = page(get("/states"), "caseworker");
    for (Element link : page.select(".lists a")) {
      Document list = page(get(link.attr("href")), "caseworker");
      assertThat(list.select("tbody tr"))
          .hasSize(Integer.parseInt(link.selectFirst(".count").text()));
    }
  }

  @Test
  @Clause("40(12)(c)")
  void aStatesPageShowsStandingSourceAndAgeOfEachFact() throws Exception {
    Document page = page(get("/states/XE"), "caseworker");

    String oral = page.selectFirst("#oral").text();
    assertThat(oral).contains("Agreed").contains("Notified").contains("our file AG-17");
    assertThat(oral).containsPattern("\\d+ months? ago");
    assertThat(page.selectFirst("#treaty, #no-treaty").text()).contains("no other treaty");
    assertThat(page.select("a[href*=/facts/], form[action*=/facts/]")).isEmpty();
  }

  @Test
  void whatNobodyCheckedForLongIsSaid() throws Exception {
    Document page = page(get("/states/XD"), "caseworker");

    assertThat(page.select(".notice-caution").text()).contains("One entry");
    assertThat(page.select(".fact-warning")).hasSize(1);
  }

  @Test
  void aStateThatNobodyEnteredHasItsPageAtOnce() throws Exception {
    Document page = page(get("/states/TV"), "caseworker");

    assertThat(page.selectFirst("h1").text()).isEqualTo("Tuvalu TV");
    assertThat(page.select(".notice").text()).contains("Nothing is recorded");
  }

  @Test
  void whatIsNoStateIsNotFound() throws Exception {
    for (String path : new String[] {"/states/ZZ", "/states/XY", "/states/TV/facts/nothing"}) {
      assertThat(answer(get(path), "supervisor").getStatus()).as(path).isEqualTo(404);
    }
    assertThat(answer(get("/states/TV/facts/names"), "supervisor").getStatus()).isEqualTo(404);
    assertThat(answer(get("/states/XA/facts/oral"), "supervisor").getStatus()).isEqualTo(404);
    assertThat(answer(get("/states/TV/facts/treaty/9"), "supervisor").getStatus()).isEqualTo(404);
  }

  @Test
  void caseworkersReadAndDoNotWrite() throws Exception {
    assertThat(answer(get("/states/XE/facts/oral"), "caseworker").getStatus()).isEqualTo(403);
    assertThat(answer(channel("BW", "true", "0"), "caseworker").getStatus()).isEqualTo(403);
    assertThat(register.state(CountryCode.of("BW")).facts()).isEmpty();
  }

  @Test
  void aFactIsEnteredByItsFormAndStandsOnThePageAndInTheHistory() throws Exception {
    Document form = page(get("/states/KE/facts/authority"), "administrator");
    MockHttpServletResponse saved =
        answer(
            post("/states/KE/facts/authority")
                .param("_once", form.selectFirst("[name=_once]").val())
                .param("seen", form.selectFirst("[name=seen]").val())
                .param("designatedFor", "mutual-assistance")
                .param("name", "Office of the Attorney General")
                .param("address", "1 Harambee Avenue\r\n\r\n Nairobi ")
                .param("zone", "Africa/Nairobi")
                .param("standing", "assumed")
                .param("statedOn", "2026-02-03")
                .param("source", "Its letters"),
            "administrator");

    assertThat(saved.getRedirectedUrl()).isEqualTo("/states/KE");
    LetterAddress address = register.state(CountryCode.of("KE")).letterAddress().orElseThrow();
    assertThat(address.lines()).containsExactly("1 Harambee Avenue", "Nairobi");
    Document page = page(get("/states/KE"), "administrator");
    assertThat(page.select("dd").text()).contains("Office of the Attorney General", "Assumed");
    assertThat(page.select(".timeline").text()).contains("added").contains("Wei Lan");
  }

  @Test
  void whatIsWrongNamesItsFieldAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse refused =
        answer(
            post("/states/GH/facts/membership")
                .param("_once", key())
                .param("party", "true")
                .param("depositedOn", "2026-05-01")
                .param("inForceFrom", "2026-04-01")
                .param("standing", "notified")
                .param("statedOn", "2999-01-01")
                .param("source", " "),
            "supervisor");

    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select(".problems a").eachAttr("href"))
        .containsExactly("#f-inForceFrom", "#f-statedOn", "#f-source");
    assertThat(page.selectFirst("#f-inForceFrom").val()).isEqualTo("2026-04-01");
    assertThat(page.selectFirst("input[name=party][value=true]").hasAttr("checked")).isTrue();
    assertThat(register.state(CountryCode.of("GH")).facts()).isEmpty();
  }

  @Test
  void everyFormAsksForWhatItNeeds() throws Exception {
    for (FactKind kind : FactKind.values()) {
      String state = kind == FactKind.NAMES ? "XP" : "SN";
      String path = "/states/" + state + "/facts/" + kind.id();
      assertThat(page(get(path), "supervisor").select("form.form")).as(path).hasSize(1);
      MockHttpServletResponse refused = answer(post(path).param("_once", key()), "supervisor");
      assertThat(refused.getStatus()).as(path).isEqualTo(422);
      assertThat(Jsoup.parse(refused.getContentAsString()).select(".problems a").eachText())
          .as(path)
          .hasSizeGreaterThanOrEqualTo(3)
          .noneMatch(text -> text.contains("??"));
    }
    assertThat(register.find(CountryCode.of("XP"))).isEmpty();
  }

  @Test
  void rowsOfLanguagesComeAndGoWithoutBeingSaved() throws Exception {
    Document more = page(languages("add", "en", "fr"), "supervisor");
    Document less = page(languages("0", "en", "fr"), "supervisor");

    assertThat(more.select("select[name=languages]")).hasSize(3);
    assertThat(more.select("select[name=languages] option[selected]").eachAttr("value"))
        .containsExactly("en", "fr");
    assertThat(less.select("select[name=languages] option[selected]").eachAttr("value"))
        .containsExactly("fr");
    assertThat(register.state(CountryCode.of("MA")).facts()).isEmpty();
  }

  @Test
  void whoWasSlowerSeesBothVersionsAndMaySaveHisAllTheSame() throws Exception {
    answer(channel("TZ", "false", "0"), "administrator");

    MockHttpServletResponse refused = answer(channel("TZ", "true", "0"), "supervisor");

    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(page.select(".conflict").text())
        .contains("Wei Lan")
        .contains("Straight to its central authority");
    assertThat(page.selectFirst("input[name=diplomatic][value=true]").hasAttr("checked")).isTrue();
    String seen = page.selectFirst("[name=seen]").val();
    assertThat(answer(channel("TZ", "true", seen), "supervisor").getStatus()).isEqualTo(302);
    assertThat(register.state(CountryCode.of("TZ")).diplomaticChannelRequired().isYes()).isTrue();
  }

  @Test
  void aFormSentTwiceCountsOnce() throws Exception {
    String once = key();
    for (int time = 0; time < 2; time++) {
      MockHttpServletResponse saved =
          answer(
              post("/states/UG/facts/treaty")
                  .param("_once", once)
                  .param("name", "Treaty of Kampala")
                  .param("standing", "notified")
                  .param("statedOn", "2026-01-01")
                  .param("source", "Treaty series"),
              "supervisor");
      assertThat(saved.getRedirectedUrl()).isEqualTo("/states/UG");
    }

    assertThat(register.state(CountryCode.of("UG")).treaties()).hasSize(1);
  }

  @Test
  void thatThereIsNoTreatyCannotBeSaidBesideOne() throws Exception {
    answer(
        post("/states/RW/facts/treaty")
            .param("_once", key())
            .param("name", "Treaty")
            .param("standing", "notified")
            .param("statedOn", "2026-01-01")
            .param("source", "Treaty series"),
        "supervisor");

    MockHttpServletResponse refused =
        answer(
            post("/states/RW/facts/no-treaty")
                .param("_once", key())
                .param("standing", "notified")
                .param("statedOn", "2026-01-01")
                .param("source", "Treaty office"),
            "supervisor");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Treaties are recorded");
  }

  @Test
  void aFactIsConfirmedAndRemovedWithOneClickAndAQuestion() throws Exception {
    answer(channel("ZM", "true", "0"), "supervisor");

    answer(
        post("/states/ZM/facts/channel/check").param("_once", key()).param("seen", "1"),
        "supervisor");
    Document ask = page(get("/states/ZM/facts/channel/removal"), "supervisor");
    MockHttpServletResponse late =
        answer(
            post("/states/ZM/facts/channel/removal").param("_once", key()).param("seen", "1"),
            "supervisor");
    answer(
        post("/states/ZM/facts/channel/removal")
            .param("_once", ask.selectFirst("[name=_once]").val())
            .param("seen", ask.selectFirst("[name=seen]").val()),
        "supervisor");

    assertThat(late.getRedirectedUrl()).isEqualTo("/states/ZM");
    assertThat(register.state(CountryCode.of("ZM")).facts()).isEmpty();
    assertThat(page(get("/states/ZM"), "caseworker").select(".event-title").eachText())
        .containsExactly(
            "Channel for requests: removed",
            "Channel for requests: found to be still correct",
            "Channel for requests: added");
  }

  @Test
  void aPartyThatTheStandardDoesNotListIsNamedFirst() throws Exception {
    assertThat(answer(get("/states/new").param("code", "XR"), "supervisor").getRedirectedUrl())
        .isEqualTo("/states/XR/facts/names");
    answer(
        post("/states/XR/facts/names")
            .param("_once", key())
            .param("names[en]", "Regional Union")
            .param("names[zh]", "区域联盟")
            .param("standing", "notified")
            .param("statedOn", "2026-01-01")
            .param("source", "Depositary notification"),
        "supervisor");

    assertThat(page(get("/states/XR"), "caseworker").selectFirst("h1").text())
        .isEqualTo("Regional Union XR");
    assertThat(
            page(get("/states/XR").locale(Locale.CHINESE), "caseworker").selectFirst("h1").text())
        .isEqualTo("区域联盟 XR");
  }

  @Test
  void ourOwnPageNamesTheFilesToEdit() throws Exception {
    Document page = page(get("/own-state"), "caseworker");

    assertThat(page.select("code").eachText())
        .containsExactly("config/own-state.yml", "config/authorities.yml");
    assertThat(page.text()).contains("District Court of Port Avery", "Service of judicial");
    assertThat(answer(get("/states/XA"), "caseworker").getRedirectedUrl()).isEqualTo("/own-state");
  }

  private static java.util.List<String> states(Document page) {
    return page.select("tbody th a").eachAttr("href");
  }

  private static MockHttpServletRequestBuilder filter(String fact, String standing) {
    return get("/states").param("fact", fact).param("standing", standing);
  }

  private static MockHttpServletRequestBuilder languages(String rows, String... chosen) {
    return post("/states/MA/facts/languages").param("rows", rows).param("languages", chosen);
  }

  private static MockHttpServletRequestBuilder channel(String state, String yes, String seen) {
    return post("/states/" + state + "/facts/channel")
        .param("_once", key())
        .param("seen", seen)
        .param("diplomatic", yes)
        .param("standing", "notified")
        .param("statedOn", "2026-01-01")
        .param("source", "Note verbale");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private Document page(MockHttpServletRequestBuilder request, String login) throws Exception {
    MockHttpServletResponse answer = answer(request, login);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).doesNotContain("??");
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String login)
      throws Exception {
    return mvc.perform(request.with(user(login).roles(login.toUpperCase(Locale.ROOT))).with(csrf()))
        .andReturn()
        .getResponse();
  }
}
