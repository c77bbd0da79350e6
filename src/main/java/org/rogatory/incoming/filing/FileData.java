package org.rogatory.incoming.filing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.Origin;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;

/**
 * The data of a file in which a mistake can be mended.
 *
 * @param requestingState the code of the State, as it stands; null where somebody left it empty,
 *     which is refused
 * @param channel the id of the channel by which it came, as it stands; null as above
 * @param language BCP 47; null where somebody left it empty, which is refused
 * @param answerBy the deadline that the requesting State suggests for the whole, 40(26)
 * @param urgent whether the request is said to be urgent, 40(12)(d), 40(13)
 * @param emergency whether somebody's life or safety is at significant and imminent risk, 2(o)
 */
public record FileData(
    @Nullable String requestingState,
    @Nullable String channel,
    @Nullable String sender,
    @Nullable String sendersReference,
    @Nullable LocalDate dated,
    @Nullable String language,
    @Nullable LocalDate answerBy,
    boolean urgent,
    @Nullable String urgencyReason,
    boolean emergency,
    @Nullable String emergencyFacts) {

  /** As they stand in the file. */
  public static FileData of(Request file) {
    Origin origin = file.origin();
    Priority priority = file.priority();
    return new FileData(
        file.requestingState(),
        Unreadable.orText(() -> origin.channel().id()),
        origin.sender().orElse(null),
        file.sendersReference().orElse(null),
        origin.dated().orElse(null),
        origin.language(),
        priority.answerBy().orElse(null),
        priority.isUrgent(),
        priority.urgencyReason().orElse(null),
        priority.isEmergency(),
        priority.emergencyFacts().orElse(null));
  }

  /** The values as text, by the names under which a correction stands in the journal. */
  public Map<String, @Nullable String> byName() {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("requesting-state", requestingState);
    values.put("channel", channel);
    values.put("sender", sender);
    values.put("senders-reference", sendersReference);
    values.put("dated", text(dated));
    values.put("language", language);
    values.put("answer-by", text(answerBy));
    values.put("urgent", String.valueOf(urgent));
    values.put("urgency-reason", urgencyReason);
    values.put("emergency", String.valueOf(emergency));
    values.put("emergency-facts", emergencyFacts);
    return values;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
