package org.rogatory.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;

/** Mends mistakes in a file's data; the journal keeps what stood there before, and why. */
public final class Correcting {

  private static final Map<String, String> FIELDS =
      Map.of(
          "senders-reference", "sendersReference",
          "answer-by", "answerBy",
          "urgency-reason", "urgencyReason",
          "emergency-facts", "emergencyFacts");

  private final Request request;
  private final Pen pen;

  Correcting(Pen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Puts the new data in the place of the old, field by field.
   *
   * @param seen the data that the person had before his or her eyes
   * @param now the data as they should be
   * @throws BadInput where nothing differs, no language is left, or somebody else changed a field
   *     meanwhile: the reason shows what stands there now
   */
  public void correct(FileData seen, FileData now, String reason) {
    Map<String, @Nullable String> before = FileData.of(request).byName();
    List<String> changed = changed(seen, now);
    check(changed, before, seen);
    if (now.language() == null) {
      throw BadInput.at("language", Reason.of("input.no-language"));
    }
    if (changed.contains("dated")) {
      Dating.check(now.dated(), request.origin().received().day());
    }
    request.origin().correctSender(now.sender());
    request.origin().correctSendersReference(now.sendersReference());
    request.origin().correctDated(now.dated());
    request.origin().correctLanguage(now.language());
    request.priority().correctAnswerBy(now.answerBy());
    request.priority().correctUrgent(now.urgent(), now.urgencyReason());
    request.priority().correctEmergency(now.emergency(), now.emergencyFacts());
    Map<String, @Nullable String> after = now.byName();
    for (String field : changed) {
      pen.write(
          request.matter(),
          null,
          new FileFact.Corrected(field, before.get(field), after.get(field), reason));
    }
  }

  private static List<String> changed(FileData seen, FileData now) {
    Map<String, @Nullable String> old = seen.byName();
    List<String> changed = new ArrayList<>();
    now.byName()
        .forEach(
            (field, value) -> {
              if (!Objects.equals(value, old.get(field))) {
                changed.add(field);
              }
            });
    return changed;
  }

  /** What the person did not see is never overwritten, whether it was changed here or not. */
  private static void check(
      List<String> changed, Map<String, @Nullable String> stands, FileData seen) {
    BadInput.Collected bad = new BadInput.Collected();
    Map<String, @Nullable String> before = seen.byName();
    stands.forEach(
        (field, value) -> {
          if (!Objects.equals(value, before.get(field))) {
            String text = value == null ? "–" : value;
            bad.add(FIELDS.getOrDefault(field, field), Reason.of("input.changed-meanwhile", text));
          }
        });
    bad.complain();
    if (changed.isEmpty()) {
      throw BadInput.at("reason", Reason.of("input.nothing-to-correct"));
    }
  }
}
