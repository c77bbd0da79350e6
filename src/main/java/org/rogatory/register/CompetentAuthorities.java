package org.rogatory.register;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;
import org.rogatory.register.facts.LanguageTag;

/** Our own competent authorities, in the order of {@code config/authorities.yml}. */
public final class CompetentAuthorities {

  public static final String FILE = "config/authorities.yml";

  private final List<CompetentAuthority> all;

  CompetentAuthorities(List<CompetentAuthority> all) {
    this.all = List.copyOf(all);
  }

  /** All of them. */
  public List<CompetentAuthority> all() {
    return all;
  }

  /** Those that execute a kind of assistance, the usual one first. */
  public List<CompetentAuthority> forAssistance(Assistance assistance) {
    return all.stream().filter(authority -> authority.executes(assistance)).toList();
  }

  /** The authority with this id; empty where it no longer stands in the file. */
  public Optional<CompetentAuthority> find(String id) {
    return all.stream().filter(authority -> authority.id().equals(id)).findFirst();
  }

  /**
   * The kinds of assistance that nobody executes: transmitting one would need another addressee.
   */
  public List<Assistance> unserved() {
    return Arrays.stream(Assistance.values())
        .filter(assistance -> forAssistance(assistance).isEmpty())
        .toList();
  }

  static CompetentAuthorities read(Home home) {
    return of(PolicyFile.read(home, FILE));
  }

  static CompetentAuthorities of(PolicyNode file) {
    List<PolicyNode> entries = file.only("authorities").get("authorities").items();
    Set<String> ids = new HashSet<>();
    for (PolicyNode entry : entries) {
      if (!ids.add(entry.text("id"))) {
        throw entry.get("id").error("\"" + entry.text("id") + "\" is another authority's id");
      }
    }
    return new CompetentAuthorities(entries.stream().map(CompetentAuthorities::authority).toList());
  }

  private static CompetentAuthority authority(PolicyNode entry) {
    entry.only("id", "name", "head", "address", "email", "language", "executes");
    Set<Assistance> executes = new LinkedHashSet<>();
    entry.get("executes").items().forEach(kind -> executes.add(kind.as(Assistance::of)));
    return new CompetentAuthority(
        entry.text("id"),
        entry.text("name"),
        entry.find("head").map(PolicyNode::text).orElse(""),
        entry.get("address").items().stream().map(PolicyNode::text).toList(),
        entry.text("email"),
        entry.get("language").as(LanguageTag::of),
        executes);
  }
}
