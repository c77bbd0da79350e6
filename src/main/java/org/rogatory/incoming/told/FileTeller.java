package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.integrity.Told;

/** Tells what entries about a request as a whole make of it. */
final class FileTeller extends Teller {

  private final ContentTeller contents;
  private final BeginningTeller beginning;

  FileTeller(Told told, ContentTeller contents, BeginningTeller beginning) {
    super(told);
    this.contents = contents;
    this.beginning = beginning;
  }

  void tell(Happened said) {
    if (said.kind().equals("request-registered")) {
      beginning.registered(said.fact(), said.entry());
      return;
    }
    List<Predicate<Happened>> kinds =
        List.of(
            this::triage,
            this::mistake,
            this::contents,
            this::ends,
            this::origin,
            this::channel,
            this::earlier,
            this::told);
    for (Predicate<Happened> each : kinds) {
      if (each.test(said)) {
        return;
      }
    }
  }

  /** What was found of the request. */
  private boolean triage(Happened said) {
    switch (said.kind()) {
      case "request-triaged" -> {
        copy(said.fact(), "", "legalBasis", "authenticity", "authenticityHow", "treaty");
        copy(said.fact(), "", "paragraphsAgreedOn");
        put("authenticityBy", emptyToNull(String.join(" ", list(said.fact(), "authenticityBy"))));
        contents.deficient(said.fact(), said.entry());
      }
      case "basis-changed" -> {
        put("legalBasis", text(said.fact(), "to"));
        copy(said.fact(), "", "treaty", "paragraphsAgreedOn");
      }
      case "authenticity-established" -> {
        put("authenticity", text(said.fact(), "result"));
        put("authenticityHow", text(said.fact(), "how"));
        put("authenticityBy", emptyToNull(String.join(" ", list(said.fact(), "by"))));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** That it was registered by mistake. */
  private boolean mistake(Happened said) {
    switch (said.kind()) {
      case "mistake-proposed" -> {
        put("mistake", text(said.fact(), "reason"));
        put("mistakeProposedBy", said.entry().actor().name());
      }
      case "mistake-returned" -> {
        put("mistake", null);
        put("mistakeProposedBy", null);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What it says, and what is put right of that. */
  private boolean contents(Happened said) {
    switch (said.kind()) {
      case "content-corrected" ->
          contents
              .says(
                  word(said.fact(), "item"),
                  word(said.fact(), "now"),
                  "correction",
                  said.entry(),
                  true)
              .ifPresent(c -> put(c + "reason", text(said.fact(), "reason")));
      case "content-copied" ->
          contents.says(
              word(said.fact(), "item"), word(said.fact(), "text"), "copy", said.entry(), false);
      case "content-found-sufficient" ->
          contents.ended(word(said.fact(), "item"), "cured", said.entry());
      case "corrected" -> beginning.corrected("", said.fact(), said.entry());
      case "offences-corrected" -> beginning.instead("offence.", said.fact());
      case "subjects-corrected" -> beginning.instead("subject.", said.fact());
      case "enquiry-received" -> {
        put("enquiry." + number(said.fact()) + ".receivedOn", said.day());
        put("enquiry." + number(said.fact()) + ".question", text(said.fact(), "question"));
      }
      case "enquiry-answered" -> put("enquiry." + number(said.fact()) + ".answeredOn", said.day());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Its end, and what comes after. */
  private boolean ends(Happened said) {
    switch (said.kind()) {
      case "request-closed" -> put("closedOn", said.day());
      case "request-taken-up-again", "request-reopened" -> put("closedOn", null);
      case "heard-after-answer" -> put("sequel." + number(said.fact()) + ".heardOn", said.day());
      case "examined-after-answer" -> {
        String sequel = "sequel." + number(said.fact()) + ".";
        copy(said.fact(), sequel, "finding", "reasons");
        put(sequel + "examinedBy", said.entry().actor().name());
        put(sequel + "settledOn", said.fact().hasNonNull("reasons") ? null : said.day());
      }
      case "unchanged-answered" -> put("sequel." + number(said.fact()) + ".settledOn", said.day());
      case "unchanged-answer-given-up" ->
          Stream.of("finding", "reasons", "examinedBy")
              .forEach(part -> put("sequel." + number(said.fact()) + "." + part, null));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** From whom it comes, and what confirms it. */
  private boolean origin(Happened said) {
    switch (said.kind()) {
      case "sent-to-forger" -> put("dealtWith", null);
      case "wrote-to-another-state" -> {
        Set<String> states = new LinkedHashSet<>();
        Optional.ofNullable(find("wroteTo"))
            .ifPresent(one -> states.addAll(List.of(one.split(" "))));
        states.add(word(said.fact(), "holder"));
        put("wroteTo", String.join(" ", states));
      }
      case "sent-to-forger-dealt-with" -> put("dealtWith", text(said.fact(), "what"));
      case "covering-letter-came" -> {
        if ("true".equals(text(said.fact(), "confidential"))) {
          put("confidential", "true");
          put("confidentialityScope", text(said.fact(), "scope"));
        }
      }
      case "translation-received" -> put("translation", text(said.fact(), "language"));
      case "request-confirmed" -> put("confirmedBy", text(said.fact(), "channel"));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The channel by which it came. */
  private boolean channel(Happened said) {
    switch (said.kind()) {
      case "channel-examined" -> {
        put("agreedChannel", text(said.fact(), "channel"));
        put("channelAgreed", text(said.fact(), "agreed"));
        put("channelAgreedHow", text(said.fact(), "how"));
      }
      case "channel-answer-set-aside" -> {
        put("agreedChannel", null);
        put("channelAgreed", null);
        put("channelAgreedHow", null);
      }
      case "apart-answers-set-aside" ->
          contents
              .says()
              .keySet()
              .removeIf(name -> name.startsWith("earlier.") && name.endsWith(".apart"));
      case "oral-form-signed-off" -> {
        put("signOff", text(said.fact(), "words"));
        put("signOffBy", text(said.fact(), "by"));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What was asked for earlier. */
  private boolean earlier(Happened said) {
    switch (said.kind()) {
      case "linked" -> {
        String line = "earlier." + count("earlier.") + ".";
        copy(said.fact(), line, "to", "holding", "heldSince", "ours");
        put(line + "awaited", text(said.fact(), "ours"));
      }
      case "preservation-followed" -> followed(said.fact(), true);
      case "follow-up-decided" -> followed(said.fact(), false);
      case "found-apart" -> apart(said.fact());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What was told of it, and that it belongs elsewhere. */
  private boolean told(Happened said) {
    switch (said.kind()) {
      case "preservation-told" -> {
        for (int line = 0; line < count("earlier."); line++) {
          String link = "earlier." + line + ".";
          if (word(said.fact(), "to").equals(get(link + "to"))
              && "true".equals(get(link + "ours"))) {
            put(link + "awaited", String.valueOf("false".equals(text(said.fact(), "decided"))));
          }
        }
      }
      case "unlinked" -> {
        for (int line = 0; line < count("earlier."); line++) {
          if (word(said.fact(), "to").equals(get("earlier." + line + ".to"))) {
            contents.says().putIfAbsent("earlier." + line + ".undone", text(said.fact(), "reason"));
          }
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Another file asks for what a measure preserves, or asks no longer. */
  private void followed(JsonNode fact, boolean asks) {
    String key = "measure." + fact.get("measure").asInt() + ".followedBy";
    Set<String> all = new TreeSet<>(Set.of(says().getOrDefault(key, "").split(" ")));
    all.remove("");
    if (asks) {
      all.add(word(fact, "by"));
    } else {
      all.remove(word(fact, "by"));
    }
    put(key, emptyToNull(String.join(" ", all)));
  }

  /** What a request names otherwise is as little about these data. */
  private void apart(JsonNode fact) {
    int before = count("earlier.");
    String line = "earlier." + before + ".";
    copy(fact, line, "to");
    put(line + "ours", "false");
    put(line + "awaited", "false");
    put(line + "apart", text(fact, "why"));
    for (int other = 0; other < before; other++) {
      String link = "earlier." + other + ".";
      if (!isSaid(link + "holding") && Naming.names(get(link + "to"), word(fact, "to"))) {
        put(link + "apart", text(fact, "why"));
      }
    }
  }
}
