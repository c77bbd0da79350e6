package org.rogatory.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The clause list with what the program and its tests claim of it. */
final class Coverage {

  private final ClauseList list;
  private final List<Claim> claims;
  private final List<Place> places;
  private final Map<String, List<Row>> named = new HashMap<>();

  Coverage(ClauseList list, List<Claim> claims, List<Place> places) {
    this.list = list;
    this.claims = List.copyOf(claims);
    this.places = List.copyOf(places);
  }

  static Coverage ofTheProgram() {
    List<Class<?>> classes = Claims.classes();
    List<Claim> claims = classes.stream().flatMap(type -> Claims.of(type).stream()).toList();
    return new Coverage(ClauseList.read(), claims, Places.all(classes));
  }

  ClauseList list() {
    return list;
  }

  List<Claim> claims() {
    return claims;
  }

  /** What is wrong; nothing where every row is proven or says why not. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row : list.rows()) {
      if (!ids.add(row.id())) {
        faults.add(row.id() + ": the row stands there twice");
      }
      faults.addAll(faults(row));
    }
    claims.forEach(claim -> claim.ids().forEach(id -> faults.addAll(faults(claim, id))));
    claims.stream()
        .filter(claim -> claim.isTest() && !claim.isProof())
        .forEach(claim -> faults.add(claim + ": it names a row and is no test"));
    return faults;
  }

  private List<String> faults(Row row) {
    List<String> faults = new ArrayList<>();
    boolean rule = !rules(row).isEmpty();
    boolean test = !tests(row).isEmpty();
    if ((row.lacks() == null) != (row.in() == null)) {
      faults.add(row.id() + ": what it lacks and where that will be go together");
    }
    if (row.isClaimed()) {
      if (!rule) {
        faults.add(row.id() + ": no rule names it; say not-yet or not-ours, with the reason");
      }
      if (!test) {
        faults.add(row.id() + ": it is claimed, and no test names it");
      }
    } else if (rule || test) {
      faults.add(row.id() + ": it is said not to be done, and " + first(row) + " names it");
    }
    return faults;
  }

  private String first(Row row) {
    return (rules(row).isEmpty() ? tests(row) : rules(row)).get(0).toString();
  }

  private List<String> faults(Claim claim, String id) {
    try {
      return list.named(id).isEmpty() ? List.of(claim + ": " + id + " is no row") : List.of();
    } catch (IllegalArgumentException unreadable) {
      return List.of(claim + ": " + id + " is no provision");
    }
  }

  List<Claim> rules(Row row) {
    return claims.stream().filter(claim -> !claim.isTest() && names(claim, row)).toList();
  }

  List<Claim> tests(Row row) {
    return claims.stream().filter(claim -> claim.isTest() && names(claim, row)).toList();
  }

  /** Rules and tests that name a provision of which several rows are parts: they prove none. */
  List<Claim> wider(Row row, boolean test) {
    return claims.stream()
        .filter(claim -> claim.isTest() == test && !names(claim, row))
        .filter(claim -> claim.ids().stream().anyMatch(id -> named(id).contains(row)))
        .toList();
  }

  /** Where people meet it: what rests on it, or is made by a class that holds it. */
  Set<String> places(Row row) {
    Set<String> met = new TreeSet<>();
    for (Place place : places) {
      List<Claim> own =
          claims.stream().filter(claim -> claim.file() == place.declaredBy()).toList();
      boolean held = own.stream().anyMatch(claim -> names(claim, row));
      boolean cited =
          place.provisions().stream()
              .map(provision -> named(provision.text()))
              .anyMatch(rows -> rows.contains(row) && (rows.size() == 1 || own.isEmpty()));
      if (held || cited) {
        met.add(place.words());
      }
    }
    rules(row).forEach(rule -> met.addAll(Shown.of(rule.file())));
    return met;
  }

  private boolean names(Claim claim, Row row) {
    return claim.ids().stream().anyMatch(id -> named(id).equals(List.of(row)));
  }

  /** The rows that an id means, read once; none where it is no provision. */
  private List<Row> named(String id) {
    return named.computeIfAbsent(id, this::read);
  }

  private List<Row> read(String id) {
    try {
      RowId.provisions(id);
      return list.named(id);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
