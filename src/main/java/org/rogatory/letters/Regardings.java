package org.rogatory.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.CountryCode;
import org.rogatory.register.StateNames;
import org.rogatory.requests.Origin;
import org.rogatory.requests.Request;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads from a file what all letters may say of it. */
@Component
class Regardings {

  private final StateNames states;
  private final MessageSource messages;

  Regardings(StateNames states, MessageSource messages) {
    this.states = states;
    this.messages = messages;
  }

  Regarding of(Request file) {
    Origin origin = file.origin();
    CountryCode state = CountryCode.of(file.requestingState());
    Words name = language -> states.name(state, language);
    LocalDate receivedOn = file.received().day();
    return new Regarding(
        file.reference(),
        file.sendersReference().orElse(null),
        name,
        origin.sender().map(Words::of).orElse(name),
        origin.dated().orElse(receivedOn),
        receivedOn,
        otherTreaty(file));
  }

  private @Nullable Words otherTreaty(Request file) {
    if (file.formalities().legalBasis().appliesParagraphs8To31()) {
      return null;
    }
    return file.formalities()
        .treaty()
        .map(Words::of)
        .orElse(language -> messages.getMessage("letter.treaty-between-us", null, language));
  }
}
