package org.rogatory.incoming.told;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Supplement;
import org.rogatory.integrity.Told;
import org.rogatory.journal.Matter;

/**
 * Where the processes of a request may wait, by what its journal tells of each matter: a process
 * that was moved in the database stands at a step that the file has not reached, or has left.
 */
public final class PlaceRules {

  private static final Set<String> LETTER =
      Set.of("prepare-letter", "approve-letter", "send-letter");
  private static final Set<String> NONE = Set.of();

  /** Nodes of which one must wait, none where it is empty; and nodes that may wait beside it. */
  private record Rule(Set<String> one, Set<String> may) {

    static Rule of(String... one) {
      return new Rule(Set.of(one), NONE);
    }

    /** One of these, or a letter. */
    static Rule orLetter(String... one) {
      TreeSet<String> all = new TreeSet<>(LETTER);
      all.addAll(Set.of(one));
      return new Rule(all, NONE);
    }

    boolean allows(Set<String> stands) {
      long needed = stands.stream().filter(one::contains).count();
      return needed == (one.isEmpty() ? 0 : 1)
          && stands.stream().allMatch(node -> one.contains(node) || may.contains(node));
    }

    /** The same, where a letter may wait beside. */
    boolean allowsWithLetter(Set<String> stands) {
      return allows(stands)
          || stands.stream().filter(LETTER::contains).anyMatch(each -> allows(less(stands, each)));
    }

    private static Set<String> less(Set<String> nodes, String one) {
      return nodes.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return String.join(" or ", one.isEmpty() ? may : one);
    }
  }

  private static final Map<MeasureState, Rule> OPEN =
      Map.ofEntries(
          Map.entry(MeasureState.RECEIVED, new Rule(NONE, NONE)),
          Map.entry(MeasureState.SCOPE_OPEN, Rule.orLetter("examine-scope")),
          Map.entry(MeasureState.FOUND_OUTSIDE, Rule.orLetter()),
          Map.entry(MeasureState.AWAITING_INFORMATION, Rule.of("contents-settled")),
          Map.entry(MeasureState.UNDER_ASSESSMENT, Rule.orLetter("assess-grounds")),
          Map.entry(MeasureState.AWAITING_DECISION, Rule.orLetter("decide-measure")),
          Map.entry(MeasureState.CONSULTATION_IN_PREPARATION, Rule.orLetter()),
          Map.entry(MeasureState.IN_CONSULTATION, Rule.of("await-consultation-reply")),
          Map.entry(MeasureState.REFUSAL_PROPOSED, Rule.orLetter()),
          Map.entry(MeasureState.POSTPONEMENT_PROPOSED, Rule.orLetter()),
          Map.entry(
              MeasureState.POSTPONED, Rule.orLetter("postponement-ended", "review-postponement")),
          Map.entry(MeasureState.GRANTED, Rule.orLetter()),
          Map.entry(MeasureState.IN_EXECUTION, new Rule(Set.of("record-result"), LETTER)),
          Map.entry(MeasureState.EXECUTED, Rule.orLetter()));

  /** Of what has ended an authority may be told, and what is held for it decided on. */
  private static final Rule ENDED =
      new Rule(NONE, Set.of("prepare-letter", "approve-letter", "send-letter", "decide-release"));

  private static final Map<Supplement.Stage, Rule> SUPPLEMENTS =
      Map.of(
          Supplement.Stage.IN_PREPARATION, Rule.orLetter(),
          Supplement.Stage.SENT, Rule.orLetter("await-information"),
          Supplement.Stage.RECEIVED, Rule.orLetter("examine-supplement"),
          Supplement.Stage.UNANSWERED, Rule.orLetter("settle-silence"));

  private static final Rule NOTHING = new Rule(NONE, NONE);
  private static final Rule TRIAGE = Rule.of("triage-request", "confirm-mistake");
  private static final Rule COURSE =
      new Rule(NONE, Set.of("last-measure-ended", "what-came-after-settled"));

  private final NavigableMap<String, String> told;

  /** Rules by what was told, see {@link RequestTold}. */
  public PlaceRules(NavigableMap<String, String> told) {
    this.told = told;
  }

  /**
   * Where each of these stands, as it may stand: the same where that is so, else what is expected.
   *
   * @param stands the nodes at which something waits, by the matter's tail, see {@link
   *     Matter#tail()}
   */
  public SortedMap<String, String> permitted(SortedMap<String, Set<String>> stands) {
    TreeMap<String, String> all = new TreeMap<>();
    TreeSet<String> matters = new TreeSet<>(stands.keySet());
    matters.addAll(matters());
    for (String matter : matters) {
      Set<String> nodes = stands.getOrDefault(matter, NONE);
      Rule rule = rule(matter);
      boolean allowed = isHeld(matter) ? rule.allowsWithLetter(nodes) : rule.allows(nodes);
      all.put(matter, allowed ? words(nodes) : rule.toString());
    }
    return all;
  }

  /** Nodes in words; empty where there is none. */
  static String words(Set<String> nodes) {
    return String.join(" ", new TreeSet<>(nodes));
  }

  /** All of which something was told. */
  Set<String> matters() {
    TreeSet<String> all = new TreeSet<>();
    all.add("");
    all.addAll(Told.things(told, "measure."));
    Told.things(told, "supplement.").forEach(number -> all.add("S" + number));
    Told.things(told, "enquiry.").forEach(number -> all.add("E" + number));
    return all;
  }

  /** Our authority is told until when it holds data, whatever becomes of their measure, 42(8). */
  private boolean isHeld(String matter) {
    return told.containsKey("measure." + matter + ".heldUntil");
  }

  private Rule rule(String matter) {
    if (matter.isEmpty()) {
      return RequestState.RECEIVED.id().equals(told.get("state")) ? TRIAGE : COURSE;
    }
    String number = matter.replaceAll("\\D", "");
    if (matter.equals(number)) {
      return find("measure." + number + ".state")
          .map(state -> OPEN.getOrDefault(MeasureState.valueOf(state), ENDED))
          .orElse(NOTHING);
    }
    if (matter.startsWith(RequestMatter.SUPPLEMENT.letter())) {
      return find("supplement." + number + ".stage")
          .map(stage -> SUPPLEMENTS.getOrDefault(Supplement.Stage.valueOf(stage), NOTHING))
          .orElse(NOTHING);
    }
    if (matter.startsWith(RequestMatter.ENQUIRY.letter())) {
      boolean open =
          find("enquiry." + number + ".receivedOn").isPresent()
              && find("enquiry." + number + ".answeredOn").isEmpty();
      return open ? Rule.orLetter() : NOTHING;
    }
    if (matter.startsWith(RequestMatter.SEQUEL.letter())) {
      return Rule.orLetter("examine-after-answer");
    }
    return Rule.orLetter();
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(told.get(name));
  }
}
