package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.convention.form.Transmission;

class TransmissionTest {

  static List<Table.Row> channels() {
    return Table.rows("channels.csv");
  }

  static List<Table.Row> forms() {
    return Table.rows("form.csv");
  }

  @ParameterizedTest
  @MethodSource("channels")
  @Clause({"2(o)", "40(12)(d)", "40(13)", "41(3)", "41(4)"})
  void aChannelIsOpenAsTheTableSays(Table.Row row) {
    Stated agreed = Stated.of(row.get("agreed"));
    Transmission transmission =
        new Transmission(
            Channel.of(row.get("channel")),
            Assistance.of(row.get("measure")),
            Stated.of(row.get("data")),
            Stated.of(row.get("urgent")),
            Stated.of(row.get("emergency")),
            agreed,
            Stated.of(row.get("possible")),
            agreed,
            row.get("diplomatic").equals("yes"),
            Transmission.OralReading.of(row.get("reading")));

    FormFinding finding = transmission.examine();

    assertThat(finding.outcome().id()).isEqualTo(row.get("outcome"));
    assertThat(Words.texts(finding.provisions())).isEqualTo(row.provisions("provisions"));
    assertThat(finding.reason().key()).isEqualTo("channel." + row.get("reason"));
    assertThat(finding.channels().stream().map(Channel::id)).isEqualTo(row.words("instead"));
    assertThat(finding.duties().stream().map(FormFinding.Duty::id)).isEqualTo(row.words("owed"));
    assertThat(finding.notices().stream().map(Notice::id)).isEqualTo(row.words("notices"));
    assertThat(transmission.executedMeanwhile()).isEqualTo(row.get("meanwhile").equals("yes"));
  }

  @Test
  void everyChannelHasARow() {
    assertThat(channels().stream().map(row -> row.get("channel")))
        .contains(List.of(Channel.values()).stream().map(Channel::id).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("forms")
  @Clause({"2(o)", "40(12)(d)", "40(13)"})
  void theFormIsInOrderAsTheTableSays(Table.Row row) {
    FormFinding finding =
        switch (row.get("about")) {
          case "sender" -> RequestForm.sender(Stated.of(row.get("given")));
          case "authenticity" -> RequestForm.authenticity(Authenticity.of(row.get("given")));
          case "language" ->
              RequestForm.language(languages(row, "given"), languages(row, "accepted"));
          case "channel-oral" -> agreed(Channel.ORAL, row);
          case "channel-interpol" -> agreed(Channel.INTERPOL, row);
          case "urgency" -> urgency(row.wordSet("given"));
          default -> throw new IllegalArgumentException(row.toString());
        };
    finding = finding.under(LegalBasis.of(row.get("basis")));

    assertThat(finding.outcome().id()).isEqualTo(row.get("outcome"));
    assertThat(Words.texts(finding.provisions())).isEqualTo(row.provisions("provisions"));
    assertThat(finding.reason().key()).isEqualTo("form." + row.get("reason"));
    assertThat(finding.languages()).isEqualTo(row.words("instead"));
  }

  static List<Table.Row> notAccepted() {
    return Table.rows("not-accepted.csv");
  }

  @ParameterizedTest
  @MethodSource("notAccepted")
  @Clause("40(13)")
  void itIsAnsweredAsNoRequestAsTheTableSays(Table.Row row) {
    List<Violation> violations =
        RequestForm.notAccepted(
            Authenticity.of(row.get("authenticity")), row.get("asked").equals("yes"));

    assertThat(
            violations.stream()
                .map(v -> v.provision() + " " + v.reason().key().replace("not-accepted.", "")))
        .isEqualTo(pairs(row.words("violations")));
  }

  private static List<String> pairs(List<String> words) {
    return java.util.stream.IntStream.range(0, words.size() / 2)
        .mapToObj(at -> words.get(2 * at) + " " + words.get(2 * at + 1))
        .toList();
  }

  private static FormFinding agreed(Channel channel, Table.Row row) {
    return new Transmission(
            channel,
            Assistance.DOCUMENTS,
            Stated.NO,
            Stated.of(row.get("given")),
            Stated.NO,
            Stated.YES,
            Stated.YES,
            Stated.YES,
            false,
            Transmission.OralReading.URGENCY)
        .examine();
  }

  private static FormFinding urgency(Set<String> said) {
    return RequestForm.urgency(
        said.contains("urgent"),
        said.contains("reason"),
        said.contains("emergency"),
        said.contains("facts"));
  }

  private static List<String> languages(Table.Row row, String column) {
    return row.words(column).stream().filter(word -> !word.equals("none")).toList();
  }
}
