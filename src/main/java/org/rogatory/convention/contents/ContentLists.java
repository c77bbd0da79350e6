package org.rogatory.convention.contents;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.RuleTable.Column;

/**
 * The lists of required contents, as the treaty has them: {@code contents.csv} holds the lists,
 * {@code contents-lists.csv} says which of them a kind of assistance has.
 */
final class ContentLists {

  private static final String LISTS = "contents.csv";
  private static final String LISTS_OF_KINDS = "contents-lists.csv";
  private static final String GENERAL = "40(15)";

  private static final class Packed {

    static final Map<String, Map<ContentItem, RequiredContent>> ITEMS =
        items(RuleTable.packed(LISTS));
    static final Map<Assistance, List<String>> OF_KINDS =
        ofKinds(RuleTable.packed(LISTS_OF_KINDS), ITEMS.keySet());
    static final Map<Assistance, Map<ContentItem, RequiredContent>> OWN =
        new EnumMap<>(Assistance.class);

    static {
      OF_KINDS.forEach(
          (assistance, lists) -> {
            Map<ContentItem, RequiredContent> own = new EnumMap<>(ContentItem.class);
            lists.stream()
                .filter(list -> !list.equals(GENERAL))
                .forEach(list -> own.putAll(ITEMS.getOrDefault(list, Map.of())));
            OWN.put(assistance, Collections.unmodifiableMap(own));
          });
    }
  }

  private ContentLists() {}

  /** What 40(15) asks, item by item; nothing of a kind to which it does not apply. */
  static Map<ContentItem, RequiredContent> general(Assistance assistance) {
    return Packed.OF_KINDS.getOrDefault(assistance, List.of()).contains(GENERAL)
        ? Packed.ITEMS.getOrDefault(GENERAL, Map.of())
        : Map.of();
  }

  /** What the measure's own lists put beside 40(15), or in its place. */
  static Map<ContentItem, RequiredContent> own(Assistance assistance) {
    return Packed.OWN.getOrDefault(assistance, Map.of());
  }

  static void check() {
    ofKinds(RuleTable.packed(LISTS_OF_KINDS), items(RuleTable.packed(LISTS)).keySet());
  }

  static Map<String, Map<ContentItem, RequiredContent>> items(RuleTable table) {
    Column<String> list = new Column<>("list", cell -> cell);
    Column<ContentItem> item = new Column<>("item", ContentItem::of);
    Column<Provision> provision = new Column<>("provision", Provision::of);
    Column<Requirement> requirement = new Column<>("requirement", Requirement::of);
    Column<String> reason = new Column<>("reason", cell -> cell);
    Map<String, Map<ContentItem, RequiredContent>> lists = new LinkedHashMap<>();
    table.rows(
        List.of(list, item, provision, requirement, reason),
        row -> {
          String why = row.get(reason).isEmpty() ? row.get(requirement).id() : row.get(reason);
          RequiredContent content =
              new RequiredContent(
                  row.get(item),
                  row.get(requirement),
                  List.of(row.get(provision)),
                  Reason.of("contents." + why));
          Map<ContentItem, RequiredContent> items =
              lists.computeIfAbsent(row.get(list), first -> new EnumMap<>(ContentItem.class));
          if (items.put(content.item(), content) != null) {
            throw new IllegalArgumentException("item: stands there twice");
          }
          return content;
        });
    return lists;
  }

  /**
   * @param known the names of all lists
   */
  static Map<Assistance, List<String>> ofKinds(RuleTable table, Set<String> known) {
    Column<Assistance> assistance = new Column<>("assistance", Assistance::of);
    Column<List<String>> lists = Column.ofMany("lists", name -> known(name, known));
    return table.keyed(
        EnumSet.allOf(Assistance.class), assistance, List.of(lists), row -> row.get(lists));
  }

  private static String known(String list, Set<String> known) {
    if (!known.contains(list)) {
      throw new IllegalArgumentException("no list of " + LISTS + ": " + list);
    }
    return list;
  }
}
