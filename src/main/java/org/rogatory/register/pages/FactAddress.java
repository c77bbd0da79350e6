package org.rogatory.register.pages;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A fact as an address names it.
 *
 * @param state whose
 * @param id which
 */
record FactAddress(CountryCode state, FactId id) {

  /**
   * @param line the line's number, or null for the only fact of its kind or a new line
   * @throws ResponseStatusException 404, when there can be no such fact
   */
  static FactAddress of(String code, String kind, @Nullable Integer line) {
    Optional<FactKind> known =
        Arrays.stream(FactKind.values()).filter(one -> one.id().equals(kind)).findFirst();
    Optional<CountryCode> state = CountryCode.parse(code);
    if (known.isEmpty()
        || state.isEmpty()
        || (line != null && (line < 0 || !known.get().isRepeated()))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new FactAddress(state.get(), new FactId(known.get(), line == null ? 0 : line));
  }

  public FactKind kind() {
    return id.kind();
  }

  /** The State's page. */
  public String statePath() {
    return "/states/" + state;
  }

  /** The fact's form. */
  public String path() {
    return statePath() + "/facts/" + id;
  }
}
