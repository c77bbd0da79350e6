package org.rogatory.incoming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.evidence.Advice.ACCOUNT_WITHOUT_SERVICE;
import static org.rogatory.incoming.evidence.Advice.ADDRESS_NOT_PUBLIC;
import static org.rogatory.incoming.evidence.Advice.ADDRESS_OF_DOCUMENTATION;
import static org.rogatory.incoming.evidence.Advice.ADDRESS_WITHOUT_PORT;
import static org.rogatory.incoming.evidence.Advice.ADDRESS_WITHOUT_TIME;
import static org.rogatory.incoming.evidence.Advice.ADDRESS_WITHOUT_ZONE;
import static org.rogatory.incoming.evidence.Advice.PERIOD_IN_FUTURE;
import static org.rogatory.incoming.evidence.Advice.PERIOD_REVERSED;
import static org.rogatory.incoming.evidence.Advice.PERIOD_WITHOUT_ZONE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.incoming.asked.Subject;

/** Advice on what a request says about electronic evidence. */
@Clause({"40(15)(e)", "40(15)(f)"})
class EvidenceSoughtTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 3);
  private static final String PERIOD = "1 August to 24 September 2026 UTC";

  @Test
  void anAddressNeedsPortTimeAndZone() {
    assertThat(text("Account used from 91.198.174.192"))
        .containsExactly(ADDRESS_WITHOUT_PORT, ADDRESS_WITHOUT_TIME);
    assertThat(text("91.198.174.192:50123, 2 August 2026, 14:05", "2 August 2026"))
        .containsExactly(ADDRESS_WITHOUT_ZONE, PERIOD_WITHOUT_ZONE);
    assertThat(text("91.198.174.192:50123, 2 August 2026, 14:05 UTC")).isEmpty();
    assertThat(text("91.198.174.192, port 50123, on 2026-08-02T14:05+02:00")).isEmpty();
    assertThat(text("[2a02:ec80:300::1]:50123 at 14:05:33 CEST on 2 August 2026")).isEmpty();
    assertThat(text("91.198.174.192，端口 50123，2026年8月2日14:05（北京时间）")).isEmpty();
  }

  /** A town is no port, and the word alone tells nobody apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "log-in from 8.8.8.8 at Postbox Ltd., Port Avery, on 2 August 2026, 14:05 UTC",
        "8.8.8.8 at 14:05 UTC, ports unknown"
      })
  void aPortIsANumber(String text) {
    assertThat(text(text)).containsExactly(ADDRESS_WITHOUT_PORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-2026",
        "1-8-2026 to 24-9-2026",
        "2 August 2026, 0900-1700",
        "2 August 2026, 09:00-17:00, by our IT",
        "NOT before 2 August 2026 at PORT Avery"
      })
  void whatLooksLikeAZoneIsNone(String period) {
    assertThat(advice(List.of(), period, false)).contains(PERIOD_WITHOUT_ZONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24.9.2026 – 1.8.2026 utc",
        "24/09/2026 to 01/08/2026 UTC",
        "24 Sept 2026 to 1 Aug 2026, CEST",
        "du 24 septembre 2026 au 1er août 2026, heure locale"
      })
  void aPeriodIsReadInTheWaysPeopleWriteIt(String period) {
    assertThat(advice(List.of(), period, false)).containsExactly(PERIOD_REVERSED);
    assertThat(advice(List.of(), period.replace("2026", "2027"), false)).contains(PERIOD_IN_FUTURE);
  }

  @Test
  void whatIsSaidOfAnAddressElsewhereCounts() {
    NewSubject account = subject(Subject.Kind.ACCOUNT, "User", "91.198.174.192", "Postbox Ltd.");

    assertThat(
            advice(
                List.of(account),
                PERIOD,
                false,
                "The login came from 91.198.174.192:50123 on 2 August 2026, 14:05 UTC."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.31.0.9",
        "192.168.178.20",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.1.1",
        "fd12:3456::1",
        "fe80::1",
        "224.0.0.251",
        "255.255.255.255",
        "0.0.0.1",
        "ff02::1"
      })
  void anAddressInsideANetworkIsNamedAsSuch(String address) {
    assertThat(text("From " + address)).containsExactly(ADDRESS_NOT_PUBLIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.7", "198.51.100.1", "203.0.113.24", "2001:db8::5", "3fff::1"})
  void anAddressOfDocumentationIsNamedAsSuch(String address) {
    assertThat(text("From [" + address + "], port 443, at 10:00 UTC"))
        .containsExactly(ADDRESS_OF_DOCUMENTATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "172.32.0.9 port 1 10:00 UTC",
        "version 1.2.3 of the programme",
        "999.1.1.1",
        "article 4.1.2",
        "at 10:00:05 UTC",
        "C++ std::vector",
        "no address at all"
      })
  void whatIsNoSuchAddressBringsNoAdvice(String text) {
    assertThat(text(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 August to 24 September 2026 UTC",
        "from 2026-08-01 to 2026-09-24, UTC+2",
        "August 1 to September 24, 2026 (CEST)",
        "2026年8月1日至9月24日（协调世界时）",
        "the last week before the attack, local time of the server",
        "31 December 2025 to 2 January 2026 GMT"
      })
  void aSoundPeriodBringsNoAdvice(String period) {
    assertThat(advice(List.of(), period, false)).isEmpty();
  }

  @Test
  void aPeriodIsPastForwardAndHasAZone() {
    assertThat(advice(List.of(), "1 August to 24 September 2026", false))
        .containsExactly(PERIOD_WITHOUT_ZONE);
    assertThat(advice(List.of(), "24 September 2026 to 1 August 2026 UTC", false))
        .containsExactly(PERIOD_REVERSED);
    assertThat(advice(List.of(), "2026-08-01 to 2027-08-01 UTC", false))
        .containsExactly(PERIOD_IN_FUTURE);
    assertThat(advice(List.of(), "2026-12-01 to 2026-12-31 UTC", true))
        .as("to be collected from now on")
        .isEmpty();
    assertThat(advice(List.of(), "31 February 2026 UTC", false)).isEmpty();
  }

  @Test
  void anAccountNamesItsService() {
    assertThat(
            advice(
                List.of(
                    subject(Subject.Kind.ACCOUNT, "darkfox77", null, null),
                    subject(Subject.Kind.ACCOUNT, "darkfox77", null, "Postbox Ltd."),
                    subject(Subject.Kind.ACCOUNT, "darkfox@postbox.example", null, null),
                    subject(Subject.Kind.NATURAL_PERSON, "Darkfox", null, null)),
                PERIOD,
                false))
        .containsExactly(ACCOUNT_WITHOUT_SERVICE);
  }

  private static List<Advice> text(String text) {
    return text(text, PERIOD.replace("1 August to 24 September", "2 August"));
  }

  private static List<Advice> text(String text, String period) {
    return advice(List.of(), period, false, text);
  }

  private static List<Advice> advice(
      List<NewSubject> subjects, String period, boolean collects, String... texts) {
    return new EvidenceSought(subjects, Arrays.asList(texts), period, collects, RECEIVED)
        .advice().stream().map(Advised::advice).toList();
  }

  private static NewSubject subject(
      Subject.Kind kind, String name, @Nullable String identifier, @Nullable String place) {
    return new NewSubject(kind, name, identifier, place, null, null);
  }
}
