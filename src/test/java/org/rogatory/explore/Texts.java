package org.rogatory.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.NeededFact;

/** Texts that people might write, by the name of the field. */
final class Texts {

  static final List<String> STATES = List.of("XB", "XB", "XB", "XD", "XE", "XF", "XF", "XC");

  /** With this State another treaty is in force beside the Convention, 40(7). */
  static final String TREATY_STATE = "XF";

  static final String TREATY = "Treaty of 1998 between XA and XF";

  static final List<String> LANGUAGES = List.of("en", "en", "en", "fr", "de", "zh", "es");
  static final List<String> CHANNELS =
      List.of("central-authority-electronic", "central-authority-post", "diplomatic");

  /** Whom a request concerns, with addresses that can be traced and such that cannot. */
  static final List<String> IDENTIFIED =
      List.of(
          "An unknown person",
          "The user of 81.2.69.142 on 4 August 2026 at 10:15",
          "The user of 81.2.69.142, port 4711, on 4 August 2026 at 10:15 UTC",
          "The machine at 10.0.0.5");

  static final List<String> PERIODS =
      List.of(
          "1 August 2026 to 5 August 2026, UTC",
          "2026-08-05 to 2026-08-01, UTC",
          "From 1 August 2026 until now");

  private static final List<String> REASONS =
      List.of(
          "Section 12 of the Interception Act allows this for offences of more than five years only.",
          "The execution would reveal the sources of an investigation that is under way here.",
          "The conduct described is no offence under our law, whatever it is called.",
          "The bank invokes bank secrecy; the prosecutor refuses.",
          "The matter is a fiscal one, and the authority does not assist in tax matters.");
  private static final List<String> WORDS =
      List.of(
          "The account waterline-77 and all its messages.",
          "An unknown person entered a system and copied data.",
          "As described in the annex, received on the same day.",
          "We understand and leave it to you.",
          "See the note of the desk.");

  private Texts() {}

  static <T> T pick(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  static String of(Random random, String name) {
    return switch (name) {
      case "reasons", "remarks", "reason" -> pick(random, REASONS);
      case "deficient.key", "sufficient.key", "contents.key", "how.key", "item" ->
          pick(random, Arrays.asList(ContentItem.values())).id();
      case "facts.key" -> pick(random, Arrays.asList(NeededFact.values())).id();
      case "facts" -> random.nextInt(4) == 0 ? "c" : pick(random, REASONS);
      case "channel" -> pick(random, CHANNELS);
      case "translation", "language" -> pick(random, LANGUAGES);
      case "treaty" -> random.nextBoolean() ? TREATY : null;
      case "authority" -> "prosecutor-port-avery";
      case "conditions" -> pick(random, List.of("Use in this case only", "No use before trial"));
      case "proceeding" -> pick(random, List.of("Trial 4/2026", "Trial 9/2026"));
      case "earlier", "to" -> pick(random, List.of("P-2026-0093", "XA-2026-00001"));
      default -> pick(random, WORDS);
    };
  }
}
