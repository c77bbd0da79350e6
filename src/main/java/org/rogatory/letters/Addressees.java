package org.rogatory.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Authenticity;
import org.rogatory.register.CompetentAuthority;
import org.rogatory.register.CountryCode;
import org.rogatory.register.LanguageTag;
import org.rogatory.register.LetterAddress;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.requests.Origin;
import org.rogatory.requests.Request;
import org.springframework.stereotype.Component;

/** Whom letters are addressed to, as far as the register knows. */
@Component
public class Addressees {

  private final Register register;
  private final StateNames names;

  Addressees(Register register, StateNames names) {
    this.register = register;
    this.names = names;
  }

  /**
   * The requesting State's central authority. Where the register has none, the authority that
   * wrote, unless verification of that failed; where it knows no languages, the one in which it
   * wrote.
   */
  public Addressee requestingState(Request file) {
    Origin origin = file.origin();
    CountryCode code = CountryCode.of(file.requestingState());
    StateProfile state = register.state(code);
    List<String> accepts = state.languages().stream().map(LanguageTag::value).toList();
    if (accepts.isEmpty()) {
      accepts = List.of(origin.language());
    }
    Optional<LetterAddress> address = state.letterAddress();
    Words stateName = language -> names.name(code, language);
    return new Addressee(
        address.map(LetterAddress::name).or(() -> sender(file)).map(Words::of).orElse(stateName),
        lines(address.map(LetterAddress::lines).orElse(List.of()), stateName),
        accepts);
  }

  /** Who says to have written; nobody writes to who may only pretend to be an authority. */
  private static Optional<String> sender(Request file) {
    return file.formalities().authenticity() == Authenticity.FAILED
        ? Optional.empty()
        : file.origin().sender();
  }

  /** An authority of our own. */
  public Addressee competentAuthority(CompetentAuthority authority) {
    List<String> lines = new ArrayList<>();
    if (!authority.head().isBlank()) {
      lines.add(authority.head());
    }
    lines.addAll(authority.address());
    return Addressee.of(authority.name(), lines, List.of(authority.language().value()));
  }

  /**
   * The State's name ends an address, as the post wants it, in the letter's language, unless the
   * register's last line has it already.
   */
  private static List<Words> lines(List<String> address, Words state) {
    String last = address.isEmpty() ? "" : address.get(address.size() - 1);
    Words end = language -> names(last, state, language) ? "" : state.in(language);
    return Stream.concat(address.stream().map(Words::of), Stream.of(end)).toList();
  }

  private static boolean names(String line, Words state, Locale letter) {
    String said = line.toLowerCase(Locale.ROOT);
    return Stream.of(letter, Locale.ENGLISH)
        .anyMatch(language -> said.contains(state.in(language).toLowerCase(Locale.ROOT)));
  }
}
