package org.rogatory.home;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The office that uses the program, from {@code config/office.yml}.
 *
 * @param state the code of our own State
 * @param letterhead who its letters come from
 * @param place where they are signed
 * @param functions what stands under the name of the person who signs
 * @param languages the languages of its letters
 * @param zone the zone in which its days begin and end
 * @param holidays the code of the country whose public holidays are no working days
 */
public record Office(
    @NotNull @Pattern(regexp = CODE, message = WANTED) String state,
    @NotNull @Valid Letterhead letterhead,
    @NotNull ByLanguage<String> place,
    @NotNull @Valid Functions functions,
    @NotEmpty List<Locale> languages,
    @NotNull ZoneId zone,
    @NotNull @Pattern(regexp = CODE, message = WANTED) String holidays) {

  private static final String CODE = "[A-Z]{2}";
  private static final String WANTED = "two capital letters are expected";
  private static final String FILE = "config/office.yml";

  /**
   * Who letters come from.
   *
   * @param state the State's name
   * @param ministry the ministry's name
   * @param authority the central authority's name
   * @param contact address, telephone, mail, a line each
   */
  public record Letterhead(
      @NotNull ByLanguage<String> state,
      @NotNull ByLanguage<String> ministry,
      @NotNull ByLanguage<String> authority,
      @NotNull ByLanguage<List<String>> contact) {}

  /**
   * What stands under the name of the person who signs.
   *
   * @param caseworker where a caseworker signs
   * @param supervisor where a supervisor signs
   */
  public record Functions(
      @NotNull ByLanguage<String> caseworker, @NotNull ByLanguage<String> supervisor) {}

  /**
   * Reads the file.
   *
   * @throws PolicyError with file and line, if something is missing or unknown, or no sense can be
   *     made of it
   */
  public static Office read(Home home) {
    return PolicyFile.read(home, FILE).as(Office.class, Office::check);
  }

  /**
   * What stands under the name of a person with this role.
   *
   * @throws IllegalArgumentException if the role has no function
   */
  public String function(String role, Locale language) {
    return switch (role) {
      case "caseworker" -> functions.caseworker.in(language);
      case "supervisor" -> functions.supervisor.in(language);
      default -> throw new IllegalArgumentException("no function for " + role + " in " + FILE);
    };
  }

  private void check(PolicyComplaint complaint) {
    if (!languages.contains(Locale.ENGLISH)) {
      complaint.at(
          "languages", "en should be among the languages: it is what a letter falls back to");
    }
    List<String> tags = languages.stream().map(Locale::getLanguage).toList();
    Map.of(
            "letterhead/state", letterhead.state,
            "letterhead/ministry", letterhead.ministry,
            "letterhead/authority", letterhead.authority,
            "letterhead/contact", letterhead.contact,
            "place", place,
            "functions/caseworker", functions.caseworker,
            "functions/supervisor", functions.supervisor)
        .forEach((where, said) -> said.check(where, tags, complaint));
  }
}
