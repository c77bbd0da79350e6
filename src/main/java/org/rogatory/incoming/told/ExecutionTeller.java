package org.rogatory.incoming.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrity.Told;

/** Tells how a measure is executed, held and delayed. */
final class ExecutionTeller extends Teller {

  ExecutionTeller(Told told) {
    super(told);
  }

  void tell(String m, Happened said) {
    List<Predicate<Happened>> kinds =
        List.of(
            each -> executed(m, each),
            each -> reported(m, each),
            each -> stopped(m, each),
            each -> held(m, each),
            each -> delayed(m, each));
    for (Predicate<Happened> each : kinds) {
      if (each.test(said)) {
        return;
      }
    }
  }

  /** By whom, and until when. */
  private boolean executed(String m, Happened said) {
    switch (said.kind()) {
      case "obstacle-reported" -> {
        executedAnew(m);
        copy(said.fact(), m, "hindrance", "hindranceWords");
      }
      case "transmittal-recalled" -> {
        executedAnew(m);
        recalled(m, said.fact(), text(said.fact(), "because"));
        put(m + "authority", null);
      }
      case "recall-told" -> put(m + "recall." + text(said.fact(), "recall") + ".told", "true");
      case "measure-transmitted" -> {
        copy(said.fact(), m, "authority", "executeBy");
        put(m + "transmittedOn", said.day());
      }
      case "measure-entrusted" -> copy(said.fact(), m, "authority");
      case "own-execution-begun" -> copy(said.fact(), m, "executeBy");
      case "authority-chased" -> copy(said.fact(), m, "executeBy");
      case "period-begun" -> copy(said.fact(), m, "executeBy");
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What came of it. */
  private boolean reported(String m, Happened said) {
    switch (said.kind()) {
      case "result-recorded" -> {
        copy(said.fact(), m, "outcome", "result", "procedure", "procedureWhy", "inEffectFrom");
        put(m + "userNotTold", String.valueOf(said.fact().path("userNotTold").asBoolean()));
        copy(said.fact(), m, "hindrance", "hindranceWords", "rest");
        put(m + "statedBy", null);
        put(m + "reportedBy", said.by());
        put(m + "resultOn", said.day());
        put(m + "decisionDue", "false");
      }
      case "result-not-sent" -> put(m + "kept", "true");
      case "result-found-sent" -> put(m + "kept", "false");
      case "transmittal-found-sent" -> {
        boolean cutShort = text(said.fact(), "executeBy") != null;
        if (cutShort) {
          copy(said.fact(), m, "authority", "executeBy", "transmittedOn");
        } else {
          if (find(m + "executeBy") == null) {
            executedAnew(m);
          }
          recalled(m, said.fact(), "taken-back");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** That it is to be stopped. */
  private boolean stopped(String m, Happened said) {
    switch (said.kind()) {
      case "stop-told" -> put(m + "stopToldOn", said.day());
      case "stop-answered" -> {
        put(m + "stopAnswer", text(said.fact(), "answer"));
        put(m + "stopAnsweredOn", said.day());
        if (!said.fact().path("inEffectFrom").isMissingNode()
            && !said.fact().path("inEffectFrom").isNull()) {
          copy(said.fact(), m, "inEffectFrom");
        }
        copy(said.fact(), m, "heldSince");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What stays held. */
  private boolean held(String m, Happened said) {
    switch (said.kind()) {
      case "hold-not-needed" -> {
        put(m + "notNeededOn", said.day());
        put(m + "decisionDue", "true");
      }
      case "hold-due" -> put(m + "decisionDue", "true");
      case "hold-prolonged" -> {
        put(m + "decisionDue", "false");
        put(m + "heldUntil", text(said.fact(), "until"));
        put(m + "holdReason", text(said.fact(), "why"));
      }
      case "preservation-released" -> {
        put(m + "decisionDue", "false");
        put(m + "releasedOn", said.day());
        put(m + "holdReason", text(said.fact(), "told"));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** That it takes longer. */
  private boolean delayed(String m, Happened said) {
    switch (said.kind()) {
      case "delay-foreseen" -> {
        put(m + "delayForeseenFor", text(said.fact(), "suggested"));
        put(m + "delayToldOn", null);
      }
      case "delay-withheld" -> put(m + "delayForeseenFor", null);
      case "delay-estimated" -> {
        put(m + "delayForeseenFor", text(said.fact(), "suggested"));
        put(m + "delayEstimate", text(said.fact(), "estimate"));
        put(m + "delayBecause", text(said.fact(), "because"));
        put(m + "delayNoEstimate", null);
        put(m + "delayToldOn", null);
      }
      case "delay-without-estimate" -> {
        put(m + "delayForeseenFor", text(said.fact(), "suggested"));
        put(m + "delayEstimate", null);
        put(m + "delayBecause", null);
        put(m + "delayNoEstimate", text(said.fact(), "because"));
        put(m + "delayToldOn", null);
      }
      case "delay-told" ->
          delayTold(m, text(said.fact(), "estimate"), text(said.fact(), "suggested"), said.day());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** An authority that is at work is to be told to stop; there can be several. */
  private void recalled(String m, JsonNode fact, @Nullable String because) {
    if (text(fact, "authority") == null) {
      return;
    }
    int number = 1;
    while (says().containsKey(m + "recall." + number + ".authority")) {
      number++;
    }
    String r = m + "recall." + number + ".";
    copy(fact, r, "authority", "transmittedOn");
    put(r + "because", because);
    put(r + "told", "false");
  }

  /** A day that we told binds; where none is told, nothing is foreseen again for the wished one. */
  private void delayTold(String m, @Nullable String day, @Nullable String wished, String on) {
    put(m + "delayToldOn", on);
    put(m + "delayToldDay", day);
    put(m + "delayToldFor", wished);
    if (day == null && wished != null) {
      put(m + "delayForeseenFor", wished);
    }
  }
}
