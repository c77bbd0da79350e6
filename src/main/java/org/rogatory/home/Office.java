package org.rogatory.home;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The office that uses the program, from {@code config/office.yml}.
 *
 * @param state the code of our own State
 * @param letterhead who its letters come from
 * @param place where they are signed
 * @param functions what stands under the name of the person who signs, by role
 * @param languages the languages of its letters
 * @param zone the zone in which its days begin and end
 * @param holidays the code of the country whose public holidays are no working days
 */
public record Office(
    String state,
    Letterhead letterhead,
    ByLanguage<String> place,
    Map<String, ByLanguage<String>> functions,
    List<Locale> languages,
    ZoneId zone,
    String holidays) {

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
      ByLanguage<String> state,
      ByLanguage<String> ministry,
      ByLanguage<String> authority,
      ByLanguage<List<String>> contact) {}

  /**
   * Reads the file.
   *
   * @throws PolicyError with file and line, if something is missing or unknown, or no sense can be
   *     made of it
   */
  public static Office read(Home home) {
    PolicyNode file =
        PolicyFile.read(home, FILE)
            .only("state", "letterhead", "place", "functions", "languages", "zone", "holidays");
    List<Locale> languages = languages(file.get("languages"));
    return new Office(
        file.get("state").as(Office::code),
        letterhead(file.get("letterhead"), languages),
        ByLanguage.texts(file.get("place"), languages),
        functions(file.get("functions"), languages),
        languages,
        file.get("zone").as(ZoneId::of),
        file.get("holidays").as(Office::code));
  }

  /**
   * What stands under the name of a person with this role.
   *
   * @throws IllegalArgumentException if the role has no function
   */
  public String function(String role, Locale language) {
    ByLanguage<String> function = functions.get(role);
    if (function == null) {
      throw new IllegalArgumentException("no function for " + role + " in " + FILE);
    }
    return function.in(language);
  }

  private static List<Locale> languages(PolicyNode node) {
    List<Locale> languages =
        node.items().stream().map(PolicyNode::text).map(Locale::forLanguageTag).toList();
    if (!languages.contains(Locale.ENGLISH)) {
      throw node.error("en should be among the languages: it is what a letter falls back to");
    }
    return languages;
  }

  private static Letterhead letterhead(PolicyNode node, List<Locale> languages) {
    node.only("state", "ministry", "authority", "contact");
    return new Letterhead(
        ByLanguage.texts(node.get("state"), languages),
        ByLanguage.texts(node.get("ministry"), languages),
        ByLanguage.texts(node.get("authority"), languages),
        ByLanguage.lines(node.get("contact"), languages));
  }

  private static Map<String, ByLanguage<String>> functions(
      PolicyNode node, List<Locale> languages) {
    node.only("caseworker", "supervisor");
    Map<String, ByLanguage<String>> functions = new LinkedHashMap<>();
    for (String role : List.of("caseworker", "supervisor")) {
      functions.put(role, ByLanguage.texts(node.get(role), languages));
    }
    return Map.copyOf(functions);
  }

  private static String code(String text) {
    if (!text.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("two capital letters are expected");
    }
    return text;
  }
}
