package org.rogatory.files.acts;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.misdirected.Misdirected;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which State may send what arrives, where another one holds letters of ours by mistake. */
@Component
@Clause("40(12)(d)")
class SendingStates {

  private final StateNames names;

  SendingStates(StateNames names) {
    this.names = names;
  }

  /** The State that makes the request, and those others; nothing where there is none. */
  List<Option> of(Request file) {
    List<String> others = Misdirected.others(file);
    return others.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(file.requestingState()), others.stream())
            .map(code -> Option.of(code, name(code)))
            .toList();
  }

  private String name(String code) {
    return names.name(CountryCode.of(code), LocaleContextHolder.getLocale());
  }
}
