package org.rogatory.convention.contents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * The lists of required contents, as the treaty has them: 40(15) for mutual legal assistance, 42(3)
 * in its place for preservation, and what 45(3) and 50(3) add. A line is an item, what asks for it,
 * how firmly, and the reason if it is a special one.
 */
final class ContentLists {

  private static final String PARAGRAPH_15 =
      """
      requesting-authority  40(15)(a)  required
      subject-and-nature    40(15)(b)  required
      conducting-authority  40(15)(b)  required
      facts                 40(15)(c)  required
      assistance-requested  40(15)(d)  required
      procedure-wanted      40(15)(d)  optional
      identification        40(15)(e)  where-possible
      period                40(15)(f)  where-applicable
      purpose               40(15)(g)  required
      confidentiality       40(20)     optional
      """;

  private static final String PRESERVATION =
      """
      requesting-authority  42(3)(a)  required
      facts                 42(3)(b)  required
      data-and-link         42(3)(c)  required
      identification        42(3)(d)  where-possible
      necessity             42(3)(e)  required
      follow-up             42(3)(f)  required
      confidentiality       42(3)(g)  where-applicable
      """;

  /**
   * 45(3) stands beside 40(15); what is to be collected, (c), also says which assistance is
   * requested.
   */
  private static final String REAL_TIME =
      """
      requesting-authority  45(3)(a)  required
      subject-and-nature    45(3)(b)  required
      facts                 45(3)(b)  required
      assistance-requested  45(3)(c)  not-required    said-by-data
      data-and-link         45(3)(c)  required
      identification        45(3)(d)  where-possible
      necessity             45(3)(e)  required
      period                45(3)(f)  required
      period-justification  45(3)(f)  required
      """;

  private static final String CONTENT =
      """
      data-and-link         45(3)(c)  recommended     no-list-in-46
      necessity             45(3)(e)  recommended     no-list-in-46
      period-justification  45(3)(f)  recommended     no-list-in-46
      """;

  private static final String CONFISCATION_REQUEST =
      """
      facts                 50(3)(a)  required        facts-for-order
      property-description  50(3)(a)  required
      property-location     50(3)(a)  where-possible
      property-value        50(3)(a)  where-applicable
      """;

  private static final String CONFISCATION_ORDER =
      """
      facts                 50(3)(b)  required
      order-copy            50(3)(b)  required
      execution-extent      50(3)(b)  required
      third-party-steps     50(3)(b)  required
      finality              50(3)(b)  required
      """;

  private static final String TRACING_FREEZING =
      """
      facts                 50(3)(c)  required
      assistance-requested  50(3)(c)  required
      order-copy            50(3)(c)  where-applicable  order-where-available
      """;

  private static final String SERVICE =
      """
      facts                 40(15)(c)  not-required   no-facts-for-service
      """;

  private static final String PERIOD_NOT_TYPICAL =
      """
      period                40(15)(f)  optional
      """;

  /**
   * Where a period of the evidence is to be expected; elsewhere 40(15)(f) does not apply by the
   * nature of the measure.
   */
  private static final Set<Assistance> WITH_PERIOD =
      EnumSet.of(
          Assistance.SEARCH_SEIZURE,
          Assistance.STORED_DATA,
          Assistance.TRAFFIC_DATA,
          Assistance.CONTENT_DATA,
          Assistance.INFORMATION_EXPERT,
          Assistance.DOCUMENTS,
          Assistance.TRACING,
          Assistance.GOVERNMENT_RECORDS);

  private static final Map<ContentItem, RequiredContent> GENERAL = parse(PARAGRAPH_15);
  private static final Map<Assistance, Map<ContentItem, RequiredContent>> OWN =
      new EnumMap<>(Assistance.class);

  static {
    for (Assistance assistance : Assistance.values()) {
      OWN.put(assistance, parse(ownText(assistance)));
    }
  }

  private ContentLists() {}

  /** What 40(15) asks, item by item. */
  static Map<ContentItem, RequiredContent> general() {
    return GENERAL;
  }

  /** What the measure's own list puts beside 40(15), or in its place. */
  static Map<ContentItem, RequiredContent> own(Assistance assistance) {
    return OWN.getOrDefault(assistance, Map.of());
  }

  private static String ownText(Assistance assistance) {
    return switch (assistance) {
      case SERVICE -> SERVICE + PERIOD_NOT_TYPICAL;
      case PRESERVATION -> PRESERVATION;
      case PRESERVED_TRAFFIC_DATA -> "";
      case TRAFFIC_DATA -> REAL_TIME;
      case CONTENT_DATA -> CONTENT;
      case CONFISCATION_REQUEST -> CONFISCATION_REQUEST + PERIOD_NOT_TYPICAL;
      case CONFISCATION_ORDER -> CONFISCATION_ORDER + PERIOD_NOT_TYPICAL;
      case TRACING_FREEZING -> TRACING_FREEZING + PERIOD_NOT_TYPICAL;
      default -> WITH_PERIOD.contains(assistance) ? "" : PERIOD_NOT_TYPICAL;
    };
  }

  private static Map<ContentItem, RequiredContent> parse(String list) {
    Map<ContentItem, RequiredContent> contents = new EnumMap<>(ContentItem.class);
    list.lines().map(ContentLists::line).forEach(content -> contents.put(content.item(), content));
    return Collections.unmodifiableMap(contents);
  }

  private static RequiredContent line(String line) {
    List<String> words = Arrays.asList(line.split(" +", -1));
    Requirement requirement = Requirement.of(words.get(2));
    String reason = words.size() > 3 ? words.get(3) : requirement.id();
    return new RequiredContent(
        ContentItem.of(words.get(0)),
        requirement,
        Provision.listOf(words.get(1)),
        Reason.of("contents." + reason));
  }
}
