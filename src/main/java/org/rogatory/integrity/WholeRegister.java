package org.rogatory.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks, before a letter leaves, whether what the register says of its State was altered. What the
 * comparison found counts until it agrees again; the State alone is compared at that moment, too,
 * so that nobody has until the night. Only what seems altered takes a second connection: letters
 * that leave at once must not wait for each other's.
 */
@Component
public class WholeRegister {

  private static final String REGISTER = "register";
  private static final String JOURNAL = "office.";

  private final Alterations alterations;
  private final OfficeParts office;
  private final ApplicationEventPublisher events;

  WholeRegister(Alterations alterations, OfficeParts office, ApplicationEventPublisher events) {
    this.alterations = alterations;
    this.office = office;
    this.events = events;
  }

  /**
   * Nothing of a State was altered in the register, nor of the journal that says what it was told.
   *
   * @param state its code
   * @throws DamagedRegister where something was; what nobody had found yet raises the alarm
   */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public void require(String state) {
    if (Stream.of(REGISTER + "." + state + ".", JOURNAL).anyMatch(alterations::isOpen)) {
      throw new DamagedRegister(state);
    }
    List<Part> found = office.look(REGISTER, state);
    if (!found.isEmpty()) {
      found = office.found(REGISTER, state);
    }
    if (!found.isEmpty()) {
      events.publishEvent(new OfficeFoundAltered(found));
      throw new DamagedRegister(state);
    }
  }
}
