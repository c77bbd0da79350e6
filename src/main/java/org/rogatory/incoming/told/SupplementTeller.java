package org.rogatory.incoming.told;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rogatory.integrity.Told;

/** Tells supplementary information: what is asked for, what comes, and what is done without. */
final class SupplementTeller extends Teller {

  private final ContentTeller contents;

  SupplementTeller(Told told, ContentTeller contents) {
    super(told);
    this.contents = contents;
  }

  void tell(Happened said) {
    String s = "supplement." + number(said.fact()) + ".";
    if (said.kind().equals("information-received")) {
      received(s, said);
    } else if (!asked(s, said) && !changed(s, said)) {
      settled(s, said);
    }
  }

  /** What is asked for. */
  private boolean asked(String s, Happened said) {
    switch (said.kind()) {
      case "information-needed" -> {
        put(s + "stage", "IN_PREPARATION");
        put(s + "questions", text(said.fact(), "questions"));
        put(s + "reminders", "0");
        put(s + "answered", "false");
        put(s + "heard", "false");
        put(s + "leadsToConsultation", "false");
        put(s + "waived", "false");
        asks(s, list(said.fact(), "items"));
      }
      case "information-requested", "information-reminded" -> {
        copy(said.fact(), s, "replyBy");
        put(s + "answered", "false");
        if (said.kind().equals("information-reminded")) {
          int before = Integer.parseInt(says().getOrDefault(s + "reminders", "0"));
          put(s + "reminders", String.valueOf(before + 1));
        }
        says().putIfAbsent(s + "sentOn", said.day());
        if (!"RECEIVED".equals(get(s + "stage"))) {
          put(s + "stage", "SENT");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What becomes of it. */
  private boolean settled(String s, Happened said) {
    switch (said.kind()) {
      case "information-examined" -> {
        List<String> missing = list(said.fact(), "stillMissing");
        put(s + "stage", missing.isEmpty() ? "SETTLED" : "IN_PREPARATION");
        if (!missing.isEmpty()) {
          put(s + "answered", "false");
          put(s + "replyBy", null);
        }
        contents.deficient(said.fact(), said.entry());
        list(said.fact(), "cured").forEach(item -> contents.ended(item, "cured", said.entry()));
        asks(s, missing);
      }
      case "information-waived" -> {
        put(s + "stage", "CANCELLED");
        put(s + "leadsToConsultation", text(said.fact(), "consult"));
        put(s + "waived", text(said.fact(), "goesOn"));
        contents.deficient(said.fact(), said.entry());
        list(said.fact(), "cured").forEach(item -> contents.ended(item, "cured", said.entry()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What becomes of the question itself. */
  private boolean changed(String s, Happened said) {
    switch (said.kind()) {
      case "information-narrowed", "waiver-ended" -> {
        Set<String> wanting = new TreeSet<>(lines(s + "wanting"));
        wanting.removeAll(list(said.fact(), "items"));
        put(s + "wanting", String.join("\n", wanting));
      }
      case "information-reworded" -> {
        put(s + "questions", text(said.fact(), "questions"));
        contents.deficient(said.fact(), said.entry());
      }
      case "information-unanswered" -> put(s + "stage", "UNANSWERED");
      case "information-cancelled" -> put(s + "stage", "CANCELLED");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void received(String s, Happened said) {
    List<String> replaced = list(said.fact(), "replaced");
    said.fact()
        .get("contents")
        .fields()
        .forEachRemaining(
            each ->
                contents
                    .says(
                        each.getKey(),
                        each.getValue().asText(),
                        "supplement",
                        said.entry(),
                        replaced.contains(each.getKey()))
                    .filter(c -> number(said.fact()) > 0)
                    .ifPresent(c -> put(c + "supplement", String.valueOf(number(said.fact())))));
    if (number(said.fact()) > 0) {
      if (Set.of("SENT", "UNANSWERED").contains(get(s + "stage"))) {
        put(s + "answered", "true");
        put(s + "heard", "true");
      }
      put(s + "stage", "RECEIVED");
      put(s + "receivedOn", said.day());
    }
  }

  private void asks(String s, List<String> wanting) {
    Set<String> asked = new TreeSet<>(lines(s + "asked"));
    asked.addAll(wanting);
    put(s + "asked", String.join("\n", asked));
    put(s + "wanting", String.join("\n", new TreeSet<>(wanting)));
  }
}
