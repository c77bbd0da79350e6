package org.rogatory.integrity.seals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.Part;

/**
 * All roots of a folder, read in their order: whether each follows from the one before it, sealed
 * by a key that the one before it names, and what they say together.
 */
public final class RootChain {

  /**
   * What the roots say of a file's journal, or of a record that is one for all files.
   *
   * @param entries how many it had when it last grew
   * @param hash of the last of them, which holds those before it
   * @param root the number of the root that says so
   */
  public record Claim(int entries, String hash, int root) {}

  static final Claim NOTHING = new Claim(0, Root.NONE, 0);

  /** Of a longer gap the first ones are named: a number put in far away must not go on for ever. */
  private static final int MOST_MISSING = 1000;

  private final List<Found> wrong = new ArrayList<>();
  private final SortedMap<Integer, SortedSet<String>> known = new TreeMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<RecordKind, SortedMap<Integer, Claim>> records =
      new EnumMap<>(RecordKind.class);
  private final ModelClaims models = new ModelClaims();
  private Map<String, String> people = Map.of();
  private @Nullable SealedRoot last;
  private @Nullable String first;
  private boolean broken;

  private RootChain() {}

  /** Where no roots are made. */
  public static RootChain none() {
    return new RootChain();
  }

  /**
   * Reads a folder.
   *
   * @param known the roots that are known to have been sealed; those that are missing or are others
   *     now are wrong
   */
  public static RootChain read(RootFolder folder, Collection<KnownRoot> known) {
    RootChain chain = new RootChain();
    known.forEach(chain::know);
    SortedSet<Integer> numbers = folder.numbers();
    numbers.addAll(chain.known.keySet());
    int next = 1;
    for (int number : numbers) {
      chain.gap(next, number);
      chain.follow(folder, number);
      next = number + 1;
    }
    return chain;
  }

  private void know(KnownRoot root) {
    known.computeIfAbsent(root.number(), number -> new TreeSet<>()).add(root.hash());
  }

  private void gap(int from, int end) {
    for (int number = from; number < end && number - from < MOST_MISSING; number++) {
      wrong(number, "missing");
    }
  }

  private void follow(RootFolder folder, int number) {
    try {
      folder
          .find(number)
          .ifPresentOrElse(root -> follow(root, number), () -> wrong(number, "missing"));
    } catch (IllegalArgumentException unreadable) {
      wrong(number, "altered");
    }
  }

  private void follow(SealedRoot sealed, int number) {
    Root root = sealed.root();
    if (root.number() != number || !sealed.isWhole()) {
      wrong(number, "altered");
      return;
    }
    if (!broken && !root.previous().equals(previous())) {
      wrong(number, "not-next");
    }
    if (last != null && !root.key().equals(last.root().followingKey())) {
      wrong(number, "other-key");
      return;
    }
    compare(sealed, number);
    first = first == null ? root.key() : first;
    root.heads()
        .forEach(head -> claims.put(head.file(), new Claim(head.entries(), head.hash(), number)));
    for (RecordKind kind : RecordKind.values()) {
      root.end(kind)
          .map(end -> new Claim(end.entries(), end.hash(), number))
          .ifPresent(claim -> of(kind).put(claim.entries(), claim));
    }
    root.models().forEach(models::say);
    people = root.people();
    last = sealed;
    broken = false;
  }

  /**
   * A root that is sealed, and is another one than was known. What it says is compared all the
   * same: else whoever alters what is known of it would take it out of the comparison.
   */
  private void compare(SealedRoot sealed, int number) {
    known.getOrDefault(number, new TreeSet<>()).stream()
        .filter(hash -> !hash.equals(sealed.hash()))
        .findFirst()
        .map(hash -> new Part("root." + number + ".altered", hash, sealed.hash()))
        .map(Found::ofNoFile)
        .ifPresent(wrong::add);
  }

  private String previous() {
    return last == null ? Root.NONE : last.hash();
  }

  private void wrong(int number, String what) {
    wrong.add(Found.ofNoFile(Part.named("root." + number + "." + what)));
    broken = true;
  }

  /** What is wrong with the roots themselves. */
  public List<Found> wrong() {
    return List.copyOf(wrong);
  }

  /** What they say of each file, by its reference. */
  public Map<String, Claim> claims() {
    return claims;
  }

  /** What they say of the models of processes. */
  public ModelClaims models() {
    return models;
  }

  /** What they say of a record, by how many lines it had. */
  SortedMap<Integer, Claim> of(RecordKind kind) {
    return records.computeIfAbsent(kind, none -> new TreeMap<>());
  }

  /** The last that they say of it; of none at all where they say nothing. */
  Claim last(RecordKind kind) {
    SortedMap<Integer, Claim> said = of(kind);
    return said.isEmpty() ? NOTHING : said.getOrDefault(said.lastKey(), NOTHING);
  }

  /** The roles of each person in the last of them, by login name. */
  public Map<String, String> people() {
    return new TreeMap<>(people);
  }

  /** The last one that holds. */
  public Optional<SealedRoot> last() {
    return Optional.ofNullable(last);
  }

  /** The public key of the first one, with which all others are connected. */
  public Optional<String> firstKey() {
    return Optional.ofNullable(first);
  }
}
