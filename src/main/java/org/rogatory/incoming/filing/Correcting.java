package org.rogatory.incoming.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.register.facts.CountryCode;

/**
 * Mends mistakes in a file's data and in what was copied from its request; the journal keeps what
 * stood there before, and why.
 */
public final class Correcting {

  private static final Map<String, String> FIELDS =
      Map.of(
          "requesting-state", "requestingState",
          "senders-reference", "sendersReference",
          "answer-by", "answerBy",
          "urgency-reason", "urgencyReason",
          "emergency-facts", "emergencyFacts");

  private final Request request;
  private final RequestPen pen;

  /** What can happen so to the request that the pen writes. */
  public static Correcting of(RequestPen pen) {
    return new Correcting(pen);
  }

  private Correcting(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  /**
   * Puts the new data in the place of the old, field by field.
   *
   * @param seen the data that the person had before his or her eyes
   * @param now the data as they should be
   * @throws BadInput where nothing differs, no State, channel or language is left, the State is our
   *     own, or somebody else changed a field meanwhile: the reason shows what stands there now
   */
  public void correct(FileData seen, FileData now, String reason) {
    Map<String, @Nullable String> before = FileData.of(request).byName();
    List<String> changed = changed(seen, now);
    check(changed, before, seen);
    checkNeeded(now);
    if (changed.contains("dated")) {
      Dating.check(now.dated(), request.received().day());
    }
    request.file().counterpart(CountryCode.of(needed(now.requestingState())).value());
    request.origin().correctChannel(Channel.of(needed(now.channel())));
    request.origin().correctSender(now.sender());
    request.file().refer(now.sendersReference());
    request.origin().correctDated(now.dated());
    request.origin().correctLanguage(needed(now.language()));
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

  private void checkNeeded(FileData now) {
    BadInput.Collected bad = new BadInput.Collected();
    bad.need("requestingState", now.requestingState(), "input.no-state");
    bad.need("channel", now.channel(), "input.no-channel");
    bad.need("language", now.language(), "input.no-language");
    bad.complain();
    if (needed(now.requestingState()).equals(request.reference().state())) {
      throw BadInput.at("requestingState", Reason.of("input.own-state"));
    }
  }

  private static String needed(@Nullable String value) {
    return Objects.requireNonNull(value, "checked before");
  }

  /**
   * Mends what the file says under an item of the request's contents, see {@link
   * ContentMending.Act}.
   *
   * @throws BadInput where text or reason is missing, nothing would change, or a version came
   *     meanwhile: the reason shows what stands there now
   */
  public void content(ContentItem item, ContentMending said) {
    ContentText stands = request.content(item);
    if (stands.versions().size() != said.seen()) {
      throw BadInput.at("text", Reason.of("input.changed-meanwhile", stands.text()));
    }
    switch (said.act()) {
      case CORRECT -> correct(stands, said.words(), said.reason());
      case COPY -> copy(item, said.words());
      case SUFFICIENT -> Supplementing.of(pen).foundSufficient(item);
    }
  }

  private void correct(ContentText stands, String now, @Nullable String reason) {
    if (stands.text().equals(now)) {
      throw BadInput.at("text", Reason.of("input.nothing-to-correct"));
    }
    if (reason == null || reason.isBlank()) {
      throw BadInput.at("reason", Reason.of("input.why-corrected"));
    }
    ContentItem item = stands.item();
    String why = reason.strip();
    say(ContentVersion.corrected(item, now, why, pen.moment().at()), Joining.REPLACE);
    RequestFact fact = new RequestFact.ContentCorrected(item.id(), stands.text(), now, why);
    pen.write(request.matter(), null, fact);
    Supplementing.of(pen).cured();
    if (now.isEmpty() && request.state() == RequestState.IN_PROGRESS) {
      Supplementing.of(pen).askForWhatIsMissing(null);
    }
  }

  private void copy(ContentItem item, String text) {
    if (text.isEmpty()) {
      throw BadInput.at("text", Reason.of("input.nothing-copied"));
    }
    say(ContentVersion.copied(item, text, pen.moment().at()), Joining.ADD);
    pen.write(request.matter(), null, new RequestFact.ContentCopied(item.id(), text));
    Supplementing.of(pen).cured();
  }

  private void say(ContentVersion version, Joining joining) {
    request.said().say(version, joining);
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
