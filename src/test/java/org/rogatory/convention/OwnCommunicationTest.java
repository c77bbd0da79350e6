package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.form.OwnCommunication;

/** By which channels our letters on a request may go, as worked out from the text. */
@Clause({"40(12)(d)", "41(3)"})
class OwnCommunicationTest {

  @ParameterizedTest
  @CsvSource({
    // channel, diplomatic required, INTERPOL agreed, urgent, contact point, why closed
    "CENTRAL_AUTHORITY_ELECTRONIC, NO, NOT_STATED, false, false,",
    "CENTRAL_AUTHORITY_ELECTRONIC, NOT_STATED, NOT_STATED, false, false,",
    "CENTRAL_AUTHORITY_ELECTRONIC, YES, YES, true, false, diplomatic",
    "CENTRAL_AUTHORITY_POST, YES, NOT_STATED, false, false, diplomatic",
    "CENTRAL_AUTHORITY_POST, YES, NOT_STATED, false, true,",
    "DIPLOMATIC, YES, NO, false, false,",
    "DIPLOMATIC, NO, NO, false, false,",
    "INTERPOL, NO, YES, true, false,",
    "INTERPOL, NO, YES, false, false, interpol",
    "INTERPOL, NO, NOT_STATED, true, false, interpol",
    "INTERPOL, NO, NO, true, true, interpol",
    "CONTACT_POINT, NO, YES, true, false, contact-point",
    "CONTACT_POINT, YES, NO, false, true,"
  })
  void aChannelIsOpenAsTheTextSays(
      Channel channel,
      Stated diplomatic,
      Stated interpol,
      boolean urgent,
      boolean contactPoint,
      String closed) {
    assertThat(
            new OwnCommunication(channel, diplomatic, interpol, urgent, contactPoint)
                .closed()
                .map(Reason::key)
                .orElse(null))
        .isEqualTo(closed == null ? null : "letter.channel-closed." + closed);
  }
}
