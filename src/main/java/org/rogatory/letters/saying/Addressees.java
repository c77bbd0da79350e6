package org.rogatory.letters.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.CompetentAuthority;
import org.rogatory.register.LetterAddress;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.StateProfile;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
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
   * Another State's central authority. Where the register has none, the authority that wrote, and
   * where that is unknown too, the State; where it knows no languages, the one in which it wrote.
   *
   * @param wrote the name of the authority that wrote; null where none did, or it may only pretend
   *     to be one
   * @param wroteIn the tag of the language in which it wrote; null where it did not
   */
  public Addressee state(String country, @Nullable String wrote, @Nullable String wroteIn) {
    CountryCode code = CountryCode.of(country);
    StateProfile state = register.state(code);
    List<String> accepts = state.languages().stream().map(LanguageTag::value).toList();
    if (accepts.isEmpty() && wroteIn != null) {
      accepts = List.of(wroteIn);
    }
    Optional<LetterAddress> address = state.letterAddress();
    Words stateName = language -> names.name(code, language);
    return new Addressee(
        address
            .map(LetterAddress::name)
            .or(() -> Optional.ofNullable(wrote))
            .map(Words::of)
            .orElse(stateName),
        lines(address.map(LetterAddress::lines).orElse(List.of()), stateName),
        accepts,
        code.value());
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
