package org.rogatory.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every course registers its own processes; no two of them are called the same. */
class KnownProcessesTest {

  private enum Loan implements ProcessName {
    LOAN_OF_A_KEY,
    RETURN_OF_A_KEY
  }

  private enum Told implements Message {
    KEY_RETURNED
  }

  private enum AnotherLoan implements ProcessName {
    LOAN_OF_A_KEY
  }

  private enum ToldAnother implements Message {
    KEY_RETURNED
  }

  private static final Processes KEYS =
      new Processes(List.of(Loan.values()), List.of(Told.values()));

  @Test
  void aCourseRegistersItsProcessesAndWhatTheyCanBeTold() {
    KnownProcesses known = new KnownProcesses(List.of(KEYS));

    assertThat(known.all()).containsExactly(Loan.LOAN_OF_A_KEY, Loan.RETURN_OF_A_KEY);
    assertThat(known.find("return-of-a-key")).contains(Loan.RETURN_OF_A_KEY);
    assertThat(known.find("loan-of-a-horse")).isEmpty();
    assertThat(known.message("key-returned")).contains(Told.KEY_RETURNED);
    assertThat(known.message("key-lost")).isEmpty();
  }

  @Test
  void twoProcessesOfOneNameStopTheStart() {
    List<Processes> courses =
        List.of(KEYS, new Processes(List.of(AnotherLoan.values()), List.of()));

    assertThatThrownBy(() -> new KnownProcesses(courses))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "two processes are called loan-of-a-key: one of %s, one of %s",
            Loan.class.getName(), AnotherLoan.class.getName());
  }

  @Test
  void twoMessagesOfOneNameStopTheStart() {
    List<Processes> courses =
        List.of(KEYS, new Processes(List.of(), List.of(ToldAnother.values())));

    assertThatThrownBy(() -> new KnownProcesses(courses))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("two messages are called key-returned");
  }
}
