package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Notice;
import org.rogatory.convention.Provision;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.contents.ContentReport;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.home.Office;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.triage.Notices;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each sample request, registered through the API, and all that the desk finds in it: {@code
 * src/test/resources/findings/samples.csv}, row by row. A finding more or less fails.
 */
@RogatoryTest
@Tag("database")
class SampleFindingsTest {

  @Autowired Samples samples;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired Requests requests;
  @Autowired Admission admission;
  @Autowired Notices notices;
  @Autowired GroundRules grounds;
  @Autowired Office office;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09"})
  void findsWhatTheDeskShouldFind(String number) throws Exception {
    List<String> expected = rows(number);

    Reference file = register(sample(number));

    List<String> found =
        transaction.execute(status -> findings(requests.get(file), number, expected));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  @Clause("42(8)")
  void anEarlierPreservationHoldsUntilTheDecision() throws Exception {
    ZoneId zone = office.zone();
    Reference file = register(sample("01"));
    Instant since = moved(LocalDate.of(2026, 9, 24)).atTime(15, 40).atZone(zone).toInstant();

    link(file, "P-2026-0093", Holding.PRESERVATION, since);

    PreservedData kept = kept(file);
    Hold hold = kept.hold().orElseThrow();
    assertThat(kept.by()).isEqualTo("P-2026-0093");
    assertThat(hold.minimum().lastDay()).isEqualTo(moved(LocalDate.of(2026, 11, 23)));
    assertThat(hold.state()).isEqualTo(Hold.State.UNTIL_DECISION);
    assertThat(hold.releasableFrom()).isEmpty();
    assertThat(noticesOn(file)).doesNotContain(Notice.PRESERVATION_TO_BE_LINKED);
    Instant received = transaction.execute(status -> requests.get(file).received().at());
  }

  @Test
  @Clause("42(8)")
  void aPreservationWhoseSixtyDaysAreOverIsProlongedAsLongAsTheDataAreThere() throws Exception {
    Reference file = register(sample("01"));
    Instant since =
        moved(LocalDate.of(2026, 9, 2)).atTime(15, 40).atZone(office.zone()).toInstant();

    link(file, "P-2026-0093", Holding.PRESERVATION, since);

    assertThat(kept(file).hold().orElseThrow().state()).isEqualTo(Hold.State.UNTIL_DECISION);
  }

  @Test
  @Clause("50(8)")
  void aFrozenAccountStaysFrozenUntilTheOtherStateWasHeard() throws Exception {
    Reference file = register(sample("07"));

    link(
        file,
        "Freezing of 3 March 2026",
        Holding.FREEZING,
        moved(LocalDate.of(2026, 3, 3)).atStartOfDay(office.zone()).toInstant());

    assertThat(kept(file).holding().provision()).isEqualTo(Provision.of("50(8)"));
    assertThat(noticesOn(file)).containsExactly(Notice.HEAR_BEFORE_LIFTING);
  }

  @Test
  void theLettersAndWhatIsTypedInMoveTogether() {
    List<Sample> moved = samples.arrivedBefore(LocalDate.of(2028, 3, 1));

    assertThat(moved)
        .hasSize(9)
        .allSatisfy(
            sample -> {
              LocalDate dated = sample.request().dated();
              LocalDate day = dated == null ? sample.request().receivedAt().day() : dated;
              Locale language = sample.request().language().locale();
              assertThat(sample.letter())
                  .contains(day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language)));
            });
    assertThat(moved.stream().map(sample -> sample.request().receivedAt().day()))
        .contains(LocalDate.of(2028, 2, 29))
        .allMatch(day -> day.isBefore(LocalDate.of(2028, 3, 1)));
    assertThat(moved.get(4).letter()).contains("born 4 May 1979");
  }

  private List<String> findings(Request request, String number, List<String> expected) {
    Stream<String> form =
        admission.form(request).stream()
            .map(
                finding ->
                    line(
                        number,
                        "",
                        finding.reason().key(),
                        finding.outcome().id(),
                        finding.provisions()));
    Stream<String> measures =
        request.measures().stream()
            .flatMap(
                measure ->
                    Stream.of(
                            scope(number, measure),
                            contents(number, measure),
                            notices(number, measure),
                            grounds(number, measure, expected))
                        .flatMap(lines -> lines));
    return Stream.concat(form, measures).toList();
  }

  private Stream<String> scope(String number, Measure measure) {
    ScopeFinding scope = admission.scope(measure);
    FormFinding channel = admission.channel(measure);
    String kind = measure.assistance().id();
    return Stream.concat(
        Stream.of(
            line(number, kind, "scope", scope.outcome().id(), scope.provisions()),
            line(
                number,
                kind,
                channel.reason().key(),
                channel.outcome().id(),
                channel.provisions())),
        channel.duties().stream()
            .map(duty -> line(number, kind, "duty", duty.id(), List.of(duty.provision()))));
  }

  private Stream<String> contents(String number, Measure measure) {
    Request request = measure.request();
    String kind = measure.assistance().id();
    ContentReport report =
        Contents.examine(
            measure.assistance(), request.formalities().legalBasis(), request.contents());
    Stream<String> open =
        report.open().stream()
            .map(
                finding ->
                    line(
                        number,
                        kind,
                        finding.state().id(),
                        finding.item().id(),
                        List.of(finding.provision())));
    Stream<String> hints =
        report.hints().stream()
            .map(
                finding ->
                    line(number, kind, "welcome", finding.item().id(), finding.provisions()));
    Stream<String> complete =
        report.settled()
            ? Stream.of(line(number, kind, "contents", "complete", List.of()))
            : Stream.of();
    return Stream.of(complete, open, hints).flatMap(lines -> lines);
  }

  private Stream<String> notices(String number, Measure measure) {
    return notices.on(measure).stream()
        .map(
            notice ->
                line(
                    number, measure.assistance().id(), "notice", notice.id(), notice.provisions()));
  }

  /** There are too many for a table: those that it names. */
  private Stream<String> grounds(String number, Measure measure, List<String> expected) {
    String kind = measure.assistance().id();
    return Arrays.stream(Ground.values())
        .filter(
            ground ->
                expected.stream()
                    .anyMatch(
                        row ->
                            row.startsWith("%s | %s | %s |".formatted(number, kind, ground.id()))))
        .map(
            ground -> {
              GroundFinding finding = grounds.examine(ground, measure);
              String lawful =
                  finding.lawful()
                      ? "lawful, consultation " + finding.consultation().id()
                      : "never";
              return line(number, kind, ground.id(), lawful, finding.provisions());
            });
  }

  private static String line(
      String number, String about, String finding, String says, List<Provision> provisions) {
    String cited = String.join(" ", provisions.stream().map(Provision::toString).toList());
    return String.join(" | ", number, about, finding, says, cited);
  }

  private static List<String> rows(String number) throws IOException {
    return new ClassPathResource("findings/samples.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(row -> row.startsWith(number))
        .map(
            row ->
                String.join(" | ", Arrays.stream(row.split("\\|", -1)).map(String::strip).toList()))
        .toList();
  }

  private Sample sample(String number) {
    return samples.arrivedBefore(today()).stream()
        .filter(sample -> sample.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate today() {
    return clock.instant().atZone(office.zone()).toLocalDate();
  }

  private LocalDate moved(LocalDate day) {
    return day.plusDays(Samples.shift(samples.asWritten(), today()).days());
  }

  private Reference register(Sample sample) throws Exception {
    String body =
        mvc.perform(
                Calls.said(
                    "caseworker", "/api/requests", json.writeValueAsString(sample.request())))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Reference.of(JsonPath.<String>read(body, "$.reference"));
  }

  private void link(Reference file, String to, Holding holding, Instant since) {
    transaction.executeWithoutResult(
        status ->
            Filing.of(requests.forChange(file, Actor.person("caseworker")))
                .linked(to, holding, since));
  }

  private PreservedData kept(Reference file) {
    List<PreservedData> all = transaction.execute(status -> Preservations.of(requests.get(file)));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<Notice> noticesOn(Reference file) {
    return transaction.execute(status -> notices.on(requests.get(file).measure(1)));
  }
}
