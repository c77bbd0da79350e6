package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.DamagedRegister;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** No letter leaves to an address that somebody altered in the database, not even once. */
@RogatoryTest
@Tag("database")
class DamagedRegisterTest {

  private static final String CHANGED = "replace(address, '40 Linden Avenue', '1 Mallory Street')";
  private static final String BACK = "replace(address, '1 Mallory Street', '40 Linden Avenue')";
  private static final String WHERE = " where state = 'XB' and kind = 'AUTHORITY' and line = 1";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @BeforeEach
  void aFileOfTheState() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
  }

  @AfterEach
  void theRegisterIsAsItWas() {
    address(BACK);
    comparison.all();
    assertThat(ofRegister()).isEmpty();
  }

  private void address(String as) {
    transaction.executeWithoutResult(
        status -> database.sql("update state_fact set address = " + as + WHERE).update());
  }

  private List<String> ofRegister() {
    return alterations.open(1000).stream()
        .filter(each -> each.reference().equals(Alteration.NO_FILE))
        .map(Alteration::part)
        .filter(part -> part.startsWith("register.") || part.startsWith("office."))
        .toList();
  }

  @Test
  void nothingIsIssuedFromTheMomentOnUntilTheRegisterAgreesAgain() {
    address(CHANGED);

    assertThatThrownBy(walk::finishLetters)
        .hasStackTraceContaining(DamagedRegister.class.getName());
    assertThat(ofRegister()).as("told at once").containsExactly("register.XB.authority/1.address");

    address(BACK);
    assertThatThrownBy(walk::finishLetters)
        .as("until it was compared again")
        .hasStackTraceContaining(DamagedRegister.class.getName());

    comparison.all();
    walk.finishLetters();
    assertThat(walk.letters()).extracting(Letter::state).containsOnly(LetterState.SENT);
  }

  @Test
  void whatTheNightFindsHoldsLettersBack() {
    address(CHANGED);
    comparison.all();

    assertThat(ofRegister()).containsExactly("register.XB.authority/1.address");
    assertThatThrownBy(walk::finishLetters)
        .hasStackTraceContaining(DamagedRegister.class.getName());
  }

  @Test
  void anIssuedLetterIsNotHandedOutAndItsPageSaysWhatToDo() throws Exception {
    walk.finishLetters();
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update letter set state = 'ISSUED' where reference = ?")
                .param(walk.reference().value())
                .update());
    address(CHANGED);

    HandingOut.isRefused(
        mvc, walk.reference(), "no letter to that State leaves", "has everything compared again");
    transaction.executeWithoutResult(
        status ->
            database
                .sql("update letter set state = 'SENT' where reference = ?")
                .param(walk.reference().value())
                .update());
  }

  /** The page of what was altered says in words what it is. */
  @Test
  void aSupervisorReadsWhatWasAltered() throws Exception {
    address(CHANGED);
    comparison.all();

    assertThat(Visitor.login(mvc, "supervisor").page("/overview/integrity").text())
        .contains("Register, State XB: authority/1.address", "1 Mallory Street");
  }
}
