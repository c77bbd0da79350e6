package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that a supervisor approves goes to whom the register has then. */
@RogatoryTest
@Tag("database")
class AddressOfApprovedLetterTest {

  @Autowired Walks walks;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @BeforeEach
  void aRefusalThatWaitsForItsApproval() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.finishLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take(
        "assess-grounds",
        "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':"
            + "'Prosecution for opinions'},'consult':false}");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['persecution'],"
            + "'reasons':'Prosecution for opinions is feared.'}");
    walk.issueLetter();
  }

  private Letter letter() {
    return walk.letters().get(walk.letters().size() - 1);
  }

  @Test
  @Clause("40(26), 1st sentence")
  void whoeverAltersTheAddressMeanwhileDirectsItNowhere() {
    String addressee = letter().envelope().addressee();
    transaction.executeWithoutResult(
        status ->
            database
                .sql(
                    "update letter set addressee = 'Bureau of Mr. Mallory', address = 'Nowhere 1',"
                        + " their_reference = 'EVIL' where reference = ? and number = ?")
                .params(walk.reference().value(), letter().number())
                .update());
    assertThat(letter().envelope().addressee()).isEqualTo("Bureau of Mr. Mallory");

    walk.approveLetter();

    assertThat(letter().issuedOn()).isPresent();
    assertThat(letter().envelope().addressee()).isEqualTo(addressee);
    assertThat(letter().envelope().lines()).noneMatch(line -> line.contains("Nowhere"));
    assertThat(letter().envelope().theirReference()).isNotEqualTo(Optional.of("EVIL"));
  }
}
