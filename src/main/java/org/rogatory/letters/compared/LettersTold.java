package org.rogatory.letters.compared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.integrity.Told;
import org.rogatory.journal.Actor;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;

/** The letters of a file as its journal tells them, entry after entry. */
public final class LettersTold {

  private static final Map<String, String> STEPS =
      Map.of(
          "DRAFT", "prepare-letter",
          "RETURNED", "prepare-letter",
          "AWAITING_APPROVAL", "approve-letter",
          "ISSUED", "send-letter");

  private static final List<String> HELD = List.of("text", "made", "law");

  private final Told told = new Told();

  /** All that these entries tell of letters. */
  public static SortedMap<String, String> of(List<JournalEntry> entries) {
    LettersTold letters = new LettersTold();
    entries.forEach(letters::read);
    return letters.told.says();
  }

  /** The step at which each letter in preparation waits, by the tail of what it is about. */
  public static SortedMap<String, String> steps(List<JournalEntry> entries) {
    LettersTold letters = new LettersTold();
    entries.forEach(letters::read);
    return letters.steps();
  }

  /** The same, by the entries read so far. */
  public SortedMap<String, String> steps() {
    SortedMap<String, String> letters = told.says();
    SortedMap<String, String> steps = new TreeMap<>();
    letters.forEach(
        (key, state) -> {
          if (key.endsWith(".state") && STEPS.containsKey(state)) {
            String matter = letters.getOrDefault(key.replace(".state", ".matter"), "");
            steps.put(Matter.of(matter).tail(), STEPS.get(state));
          }
        });
    return steps;
  }

  /** Reads the next entry of the file. */
  public void read(JournalEntry entry) {
    if (entry.kind().startsWith("letter-")) {
      tell(entry);
    }
  }

  private void tell(JournalEntry entry) {
    JsonNode fact = Told.facts(entry);
    String l = "letter." + fact.path("number").asInt() + ".";
    held(l, fact.path("held"));
    switch (entry.kind()) {
      case "letter-drafted", "letter-edited", "letter-made-anew" -> written(l, fact, entry);
      case "letter-submitted", "letter-returned", "letter-approved" -> looked(l, fact, entry);
      // Before, its head follows the file and the register, and no entry says so.
      case "letter-issued" -> issued(l, fact);
      case "letter-sent" -> sent(l, fact, entry);
      case "letter-not-to-be-sent" -> {
        told.put(l + "state", "NOT_TO_BE_SENT");
        told.copy(fact, l, "reason");
      }
      case "letter-dropped" -> {
        told.put(l + "state", "DROPPED");
        told.copy(fact, l, "reason");
      }
      default -> {}
    }
  }

  /**
   * The head is told when the letter is issued: before, it follows register and file. The text is
   * told by its issue from then on.
   */
  private void held(String l, JsonNode held) {
    boolean issued = told.says().containsKey(l + "dated");
    HELD.stream()
        .filter(held::hasNonNull)
        .filter(name -> !(issued && name.equals("text")))
        .forEach(name -> told.copy(held, l, name));
  }

  private void written(String l, JsonNode fact, JournalEntry entry) {
    if (entry.kind().equals("letter-drafted")) {
      told.copy(fact, l, "letter");
      told.put(l + "matter", entry.matter());
      told.put(l + "draftedBy", entry.actor().name());
      told.put(l + "revision", 1);
      told.put(l + "state", "DRAFT");
    } else {
      told.copy(fact, l, "revision");
    }
    if (!entry.kind().equals("letter-made-anew")) {
      by(l, entry.actor());
    }
  }

  private void by(String l, Actor actor) {
    told.put(l + "changedBy", actor.name());
    TreeSet<String> authors = new TreeSet<>(told.lines(l + "authors"));
    if (actor.isPerson()) {
      authors.add(actor.name());
    }
    told.put(l + "authors", String.join("\n", authors));
  }

  private void looked(String l, JsonNode fact, JournalEntry entry) {
    switch (entry.kind()) {
      case "letter-submitted" -> {
        told.put(l + "state", "AWAITING_APPROVAL");
        told.put(l + "remarks", null);
      }
      case "letter-returned" -> {
        told.put(l + "state", "RETURNED");
        told.copy(fact, l, "remarks");
      }
      default -> told.put(l + "approvedBy", entry.actor().name());
    }
  }

  private void issued(String l, JsonNode fact) {
    told.put(l + "state", "ISSUED");
    told.copy(fact, l, "dated", "signedBy", "pdfSha256", "textSha256");
    told.copy(fact, l, "addressee", "language", "wishedLanguage");
    told.copy(fact.path("held"), l, "head");
    told.put(l + "text", null);
    told.put(l + "pdf", Told.text(fact, "pdfSha256"));
    told.put(l + "country", Told.text(fact, "state"));
  }

  private void sent(String l, JsonNode fact, JournalEntry entry) {
    told.put(l + "state", "SENT");
    told.put(l + "reason", null);
    told.copy(fact, l, "channel", "proof");
    told.put(l + "sentAt", entry.happened());
  }
}
