package org.rogatory.register;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.register.facts.LanguageTag;

/**
 * A court, prosecutor or other authority of ours that executes requests, 40(12)(b).
 *
 * @param id a word that stays, for links from files
 * @param name its name, in its language
 * @param head who leads it, as a letter addresses him or her; empty where letters go to the
 *     authority
 * @param address the lines of its postal address
 * @param email its address for electronic mail
 * @param language the language of letters to it
 * @param executes the kinds of assistance that it executes
 */
public record CompetentAuthority(
    @NotNull String id,
    @NotNull String name,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String head,
    @NotEmpty List<String> address,
    @NotNull String email,
    @NotNull LanguageTag language,
    Set<Assistance> executes) {

  public CompetentAuthority {
    address = List.copyOf(address);
    executes = Set.copyOf(executes);
  }

  /** Whether it executes this kind of assistance. */
  public boolean executes(Assistance assistance) {
    return executes.contains(assistance);
  }

  /** The kinds of assistance that it executes, in the Convention's order. */
  public List<Assistance> inOrder() {
    return executes.stream().sorted().toList();
  }
}
