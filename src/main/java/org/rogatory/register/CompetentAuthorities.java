package org.rogatory.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyComplaint;
import org.rogatory.home.PolicyFile;

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

  static CompetentAuthorities of(PolicyFile file) {
    return new CompetentAuthorities(file.as(Listed.class, Listed::check).authorities);
  }

  /** As the file lists them. */
  private record Listed(@NotEmpty List<@Valid CompetentAuthority> authorities) {

    private void check(PolicyComplaint complaint) {
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < authorities.size(); i++) {
        String id = authorities.get(i).id();
        if (!ids.add(id)) {
          complaint.at("authorities/" + i + "/id", "\"" + id + "\" is another authority's id");
        }
      }
    }
  }
}
